package dev.milepost.ui.income;

import static dev.milepost.ui.Seen.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.AmountWriter;
import dev.milepost.money.Money;
import dev.milepost.progress.ProgressEvent.IncomeRecorded;
import dev.milepost.projection.MonthIncome;
import dev.milepost.projection.Scenario;
import dev.milepost.projection.Trajectories;
import dev.milepost.projection.Trajectory;
import dev.milepost.prospect.PlannedIncome;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.Measure;
import dev.milepost.tracker.Screen;
import dev.milepost.ui.Given;
import dev.milepost.ui.Seen;
import dev.milepost.ui.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// The chart draws, and the table says, what the projection gives.
class IncomeScreenTest {

    private static final double PIXEL = 1;

    @RegisterExtension
    final Window window = new Window();

    private FxRobot openIncome() {
        Money earned = Money.ofUnits(9_000, Given.shipped().currency());
        var person = window.open(
                Given.shipped(),
                Given.STARTED,
                new IncomeRecorded(1, earned, Optional.empty()),
                new IncomeRecorded(2, earned, Optional.empty()));
        window.act(() -> window.tracker().dispatch(new Act.GoTo(Screen.INCOME)));
        return person;
    }

    private Trajectories trajectories() {
        return Trajectories.of(PlannedIncome.of(window.state().question()).model());
    }

    private Path path(String style) {
        return (Path) window.all(style).findFirst().orElseThrow();
    }

    /// Pixels of the chart as months and amounts: the axis's first line stands for nothing, its last for the top.
    private double amount(double y) {
        List<Node> lines = window.all("amount-line").toList();
        double top = window.texts("income-chart").stream()
                .filter(text -> text.startsWith("$"))
                .mapToDouble(text -> Double.parseDouble(text.replaceAll("[^0-9.]", ""))
                        * (text.endsWith("k") ? 1e3 : text.endsWith("M") ? 1e6 : 1))
                .max()
                .orElseThrow();
        double bottom = lines.getFirst().getLayoutY();
        return (bottom - y) / (bottom - lines.getLast().getLayoutY()) * top;
    }

    private double tolerance() {
        return amount(0) - amount(PIXEL);
    }

    private static List<double[]> points(List<PathElement> elements) {
        List<double[]> points = new ArrayList<>();
        for (PathElement element : elements) {
            if (element instanceof MoveTo to) {
                points.add(new double[] {to.getX(), to.getY()});
            } else if (element instanceof LineTo to) {
                points.add(new double[] {to.getX(), to.getY()});
            }
        }
        return points;
    }

    /// Two points a month, both at its amount.
    private void checkSteps(List<double[]> points, Trajectory trajectory, Function<MonthIncome, Money> figure) {
        for (MonthIncome month : trajectory.months()) {
            double wanted = figure.apply(month).cents() / 100.0;
            for (int i = 2 * month.month() - 2; i < 2 * month.month(); i++) {
                assertEquals(wanted, amount(points.get(i)[1]), tolerance(), "month " + month.month());
            }
        }
    }

    @Test
    void theLinesAreTheProjectionsFigures() {
        openIncome();
        Trajectories all = trajectories();
        List<double[]> mid = points(path("plan-mid").getElements());
        assertEquals(48, mid.size());
        checkSteps(mid, all.mid(), month -> month.annual().total());

        checkSteps(
                points(path("plan-high").getElements()),
                all.high(),
                month -> month.annual().total());
        checkSteps(
                points(path("plan-low").getElements()),
                all.low(),
                month -> month.annual().total());
        assertEquals(mid.getLast()[0] - mid.getFirst()[0], 24 * (mid.get(1)[0] - mid.getFirst()[0]), PIXEL);
        assertEquals(2, window.all("logged-dot").count());
    }

    @Test
    void whatWasEarnedIsDrawnAsLogged() {
        openIncome();
        List<double[]> logged = points(path("logged-line").getElements());
        assertEquals(4, logged.size(), "two months");
        assertEquals(12 * 9_000, amount(logged.getFirst()[1]), tolerance());
    }

    @Test
    void measuresSwitchTheChart() {
        var person = openIncome();
        person.clickOn("Monthly");
        assertEquals(Measure.MONTHLY, window.state().outlook().measure());
        checkSteps(
                points(path("plan-mid").getElements()),
                trajectories().mid(),
                month -> month.cash().total());

        person.clickOn("Cumulative");
        List<double[]> sum = points(path("plan-mid").getElements());
        assertEquals(25, sum.size(), "from nothing at the start");
        assertEquals(0, amount(sum.getFirst()[1]), tolerance());
        for (MonthIncome month : trajectories().mid().months()) {
            double wanted = month.cumulative().total().cents() / 100.0;
            assertEquals(wanted, amount(sum.get(month.month())[1]), tolerance());
        }
        assertTrue(is(window.chip("Cumulative"), "current"));
    }

    @Test
    void theTableSaysWhatTheChartEndsWith() {
        openIncome();
        List<String> cells =
                window.all("figure-table").findFirst().map(Seen::texts).orElseThrow();
        int months = window.state().roadmap().months();
        assertEquals(row(month -> month.annual().total(), months), after("Total a year", cells));
        assertEquals(row(month -> month.cumulative().total(), months), after("In all by month 24", cells));
        assertEquals(row(month -> month.annual().salary(), months), after("Primary Employment", cells));
    }

    private List<String> row(Function<MonthIncome, Money> figure, int month) {
        return Arrays.stream(Scenario.values())
                .map(scenario -> figure.apply(trajectories().in(scenario).month(month)))
                .map(money -> Money.ofUnits(Math.round(money.cents() / 100.0), money.currency()))
                .map(AmountWriter::writeInFull)
                .toList();
    }

    private static List<String> after(String name, List<String> cells) {
        return cells.stream()
                .skip(cells.indexOf(name) + 1L)
                .filter(text -> text.startsWith("$"))
                .limit(3)
                .toList();
    }
}
