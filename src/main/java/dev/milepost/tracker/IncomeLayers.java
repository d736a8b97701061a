package dev.milepost.tracker;

import dev.milepost.projection.MonthIncome;
import dev.milepost.text.Messages;
import dev.milepost.tracker.IncomeSources.Source;
import dev.milepost.tracker.IncomeView.Layer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// The plan's middle by what pays it, before tax, one source on top of the other, losses below nothing.
record IncomeLayers(AppState state, IncomeTerms terms, Messages messages) {

    /// What moves least of more sources than these is shown together.
    static final int MOST = 6;

    List<Layer> layers() {
        List<MonthIncome> months = terms.planned().gross().mid().months();
        List<Part> parts = new IncomeSources(state, state.prospect().planned(), messages)
                .all().stream()
                        .map(source -> part(source, months))
                        .filter(part -> part.amounts().stream().anyMatch(amount -> amount != 0))
                        .toList();
        List<Part> drawn = parts.size() <= MOST ? parts : folded(parts, months.size());
        List<Layer> layers = new ArrayList<>();
        double[] earned = new double[months.size()];
        double[] lost = new double[months.size()];
        for (Part part : drawn) {
            List<Double> bases = new ArrayList<>();
            List<Double> tops = new ArrayList<>();
            for (int i = 0; i < part.amounts().size(); i++) {
                double amount = part.amounts().get(i);
                double[] side = amount < 0 ? lost : earned;
                bases.add(side[i]);
                side[i] += amount;
                tops.add(side[i]);
            }
            layers.add(new Layer(part.name(), bases, tops));
        }
        return layers;
    }

    private record Part(String name, List<Double> amounts) {

        /// Earned or lost.
        double size() {
            return amounts.stream().mapToDouble(Math::abs).sum();
        }
    }

    private Part part(Source source, List<MonthIncome> months) {
        return new Part(
                source.name(),
                months.stream()
                        .map(month -> source.amount().apply(month.annual()).cents() / 100.0)
                        .toList());
    }

    private List<Part> folded(List<Part> parts, int months) {
        // By place: two sources may have the same name and amounts.
        Set<Integer> largest = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> parts.get(i).size())
                        .reversed())
                .limit(MOST - 1L)
                .collect(Collectors.toSet());
        double[] rest = new double[months];
        List<Part> drawn = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (largest.contains(i)) {
                drawn.add(parts.get(i));
            } else {
                add(rest, parts.get(i).amounts());
            }
        }
        drawn.add(new Part(
                messages.text("income.layer.rest", parts.size() - largest.size()),
                DoubleStream.of(rest).boxed().toList()));
        return drawn;
    }

    private static void add(double[] sum, List<Double> amounts) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += amounts.get(i);
        }
    }
}
