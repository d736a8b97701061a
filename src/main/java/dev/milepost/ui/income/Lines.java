package dev.milepost.ui.income;

import dev.milepost.tracker.IncomeView.LoggedPoint;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/// Paths through amounts a month.
///
/// @param stepped whether an amount holds for its whole month, or was reached at its end, from nothing at the start
record Lines(Plot plot, boolean stepped) {

    private record Corner(double x, double y) {}

    List<PathElement> through(List<Double> amounts) {
        return path(corners(0, amounts));
    }

    /// A line through what is simulated, from the last month that is over: straight from the middle of one month to
    /// that of the next where amounts hold for a month, so that it is read as a figure and not as steps to come.
    ///
    /// @param closed how many months are over
    List<PathElement> through(List<Double> amounts, int closed) {
        return path(points(amounts, closed));
    }

    /// The area between two such lines.
    List<PathElement> between(List<Double> low, List<Double> high, int closed) {
        List<Corner> round = new ArrayList<>(points(high, closed));
        round.addAll(points(low, closed).reversed());
        List<PathElement> area = new ArrayList<>(path(round));
        if (!area.isEmpty()) {
            area.add(new ClosePath());
        }
        return area;
    }

    /// The area between two lines of amounts that hold for their months, in a piece for each stretch on one side of
    /// nothing: one piece would cross what lies between a gain and the loss after it.
    List<PathElement> steps(List<Double> bases, List<Double> tops) {
        List<PathElement> area = new ArrayList<>();
        int begin = 0;
        for (int end = 1; end <= tops.size(); end++) {
            if (end == tops.size() || isLoss(bases, tops, end) != isLoss(bases, tops, begin)) {
                List<Corner> round = new ArrayList<>(corners(begin, tops.subList(begin, end)));
                round.addAll(corners(begin, bases.subList(begin, end)).reversed());
                area.addAll(path(round));
                area.add(new ClosePath());
                begin = end;
            }
        }
        return area;
    }

    private static boolean isLoss(List<Double> bases, List<Double> tops, int index) {
        return tops.get(index) < bases.get(index);
    }

    private List<Corner> points(List<Double> amounts, int closed) {
        List<Corner> points = new ArrayList<>();
        if (closed == 0) {
            points.add(new Corner(plot.x(0), plot.y(stepped ? amounts.getFirst() : 0)));
        }
        for (int month = Math.max(1, closed); month <= amounts.size(); month++) {
            points.add(new Corner(plot.x(stepped ? month - 0.5 : month), plot.y(amounts.get(month - 1))));
        }
        if (stepped) {
            points.add(new Corner(plot.x(amounts.size()), plot.y(amounts.getLast())));
        }
        return points;
    }

    /// The line through logged months, broken where a month between is not logged.
    List<PathElement> logged(List<LoggedPoint> points) {
        List<PathElement> path = new ArrayList<>();
        int previous = stepped ? -1 : 0;
        if (!stepped && !points.isEmpty() && points.getFirst().month() == 1) {
            path.add(new MoveTo(plot.x(0), plot.y(0)));
        }
        for (LoggedPoint point : points) {
            double y = plot.y(point.amount());
            boolean joined = point.month() == previous + 1 && !path.isEmpty();
            if (stepped) {
                path.add(joined ? new LineTo(plot.x(point.month() - 1), y) : new MoveTo(plot.x(point.month() - 1), y));
                path.add(new LineTo(plot.x(point.month()), y));
            } else {
                path.add(joined ? new LineTo(plot.x(point.month()), y) : new MoveTo(plot.x(point.month()), y));
            }
            previous = point.month();
        }
        return path;
    }

    /// @param begin how many months come before them
    private List<Corner> corners(int begin, List<Double> amounts) {
        List<Corner> corners = new ArrayList<>();
        if (!stepped) {
            corners.add(new Corner(plot.x(0), plot.y(0)));
        }
        for (int i = 0; i < amounts.size(); i++) {
            double y = plot.y(amounts.get(i));
            if (stepped) {
                corners.add(new Corner(plot.x((double) begin + i), y));
            }
            corners.add(new Corner(plot.x(begin + i + 1.0), y));
        }
        return corners;
    }

    private static List<PathElement> path(List<Corner> corners) {
        List<PathElement> path = new ArrayList<>();
        for (Corner corner : corners) {
            path.add(path.isEmpty() ? new MoveTo(corner.x, corner.y) : new LineTo(corner.x, corner.y));
        }
        return path;
    }
}
