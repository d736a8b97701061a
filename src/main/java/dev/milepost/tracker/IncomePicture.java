package dev.milepost.tracker;

import dev.milepost.money.Money;
import dev.milepost.projection.Basis;
import dev.milepost.prospect.PlannedFigures;
import dev.milepost.prospect.ProjectionFigures.Scenarios;
import dev.milepost.roadmap.IncomePlan;
import dev.milepost.roadmap.MonthLane;
import dev.milepost.roadmap.SalaryStep;
import dev.milepost.text.Messages;
import dev.milepost.tracker.IncomeView.AmountTick;
import dev.milepost.tracker.IncomeView.Band;
import dev.milepost.tracker.IncomeView.Box;
import dev.milepost.tracker.IncomeView.Bracket;
import dev.milepost.tracker.IncomeView.Chart;
import dev.milepost.tracker.IncomeView.Layer;
import dev.milepost.tracker.IncomeView.LoggedPoint;
import dev.milepost.tracker.IncomeView.MonthTick;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Builds the income chart in the measure the person chose.
final class IncomePicture {

    private static final int MONTHS_PER_YEAR = 12;
    private static final int MOST_AMOUNTS = 8;

    private final AppState state;
    private final Messages messages;
    private final IncomeTerms terms;
    private final Amounts amounts;
    private final IncomeEstimates estimates;
    private final IncomeMarks marks;
    private final Measure measure;
    private final int months;

    /// How many months from the first one on are logged without a gap.
    private final int loggedInFull;

    IncomePicture(AppState state, Messages messages, IncomeTerms terms) {
        this.state = state;
        this.messages = messages;
        this.terms = terms;
        this.amounts = Amounts.of(state);
        this.measure = terms.measure();
        this.months = terms.planned().months().size();
        this.estimates = new IncomeEstimates(amounts, messages);
        this.marks = new IncomeMarks(state, messages, months);
        this.loggedInFull = (int) terms.planned().months().stream()
                .takeWhile(month -> month.basis() == Basis.ACTUAL)
                .count();
    }

    Chart chart() {
        List<Double> low = series(Scenarios::low);
        List<Double> mid = series(Scenarios::mid);
        List<Double> high = series(Scenarios::high);
        List<LoggedPoint> logged = logged();
        List<Box> boxes =
                (measure == Measure.ANNUAL || measure == Measure.MONTHLY) && terms.isAsWritten() ? boxes() : List.of();
        List<Bracket> brackets = measure == Measure.ANNUAL && terms.isAsWritten() ? brackets() : List.of();
        Optional<Band> band = new IncomeBand(state, terms).band();
        List<Layer> layers =
                measure == Measure.BY_STREAM ? new IncomeLayers(state, terms, messages).layers() : List.of();
        double most = DoubleStream.of(
                        layers.stream()
                                .mapToDouble(layer -> most(layer.tops()))
                                .max()
                                .orElse(0),
                        band.map(IncomePicture::top).orElse(0.0),
                        most(high),
                        boxes.stream().mapToDouble(Box::high).max().orElse(0),
                        brackets.stream().mapToDouble(Bracket::high).max().orElse(0))
                .max()
                .orElse(0);
        double least = Stream.of(
                        layers.stream().flatMap(layer -> layer.tops().stream()),
                        band.stream().flatMap(each -> Stream.concat(each.p10().stream(), each.unchanged().stream())),
                        low.stream())
                .flatMap(amounts -> amounts)
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(0);
        double step = Math.max(1, roundStep((most - Math.min(0, least)) / MOST_AMOUNTS));
        double top = Math.max(step, Math.ceil(most / step) * step);
        double bottom = least < 0 ? Math.floor(least / step) * step : 0;
        return new Chart(
                months,
                bottom,
                top,
                amountTicks(step, bottom, top),
                monthTicks(),
                measure != Measure.CUMULATIVE,
                low,
                mid,
                high,
                logged,
                boxes,
                brackets,
                today(),
                band,
                layers,
                marks.marks(),
                notes(band),
                caption(band),
                summary());
    }

    private List<Double> series(Function<Scenarios, Money> scenario) {
        return terms.planned().months().stream()
                .map(month -> units(scenario.apply(terms.of(month))))
                .toList();
    }

    private static double most(List<Double> amounts) {
        return amounts.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    private List<LoggedPoint> logged() {
        return terms.planned().months().stream()
                .filter(month -> basis(month) == Basis.ACTUAL)
                .map(month ->
                        new LoggedPoint(month.month(), units(terms.of(month).mid())))
                .toList();
    }

    /// What the figure shown for a month rests on. A sum is logged only where every month in it is.
    private Basis basis(PlannedFigures.Month month) {
        return measure == Measure.CUMULATIVE && month.basis() == Basis.ACTUAL && month.month() > loggedInFull
                ? Basis.PARTLY_ACTUAL
                : month.basis();
    }

    List<Box> boxes() {
        double scale = measure == Measure.MONTHLY ? 1.0 / MONTHS_PER_YEAR : 1;
        IncomePlan plan = state.roadmap().income();
        MonthLane lane = MonthLane.ofSalary(plan);
        return IntStream.range(0, plan.salary().size())
                .mapToObj(i -> box(plan.salary().get(i), lane.begin(i), lane.end(i), scale))
                .toList();
    }

    private Box box(SalaryStep step, int begin, int end, double scale) {
        return new Box(
                begin,
                end,
                units(step.pay().low()) * scale,
                units(step.pay().high()) * scale,
                messages.text(
                        "income.box",
                        amounts.typeset(step.pay()),
                        step.months().toString(),
                        step.raise()
                                .map(raise -> messages.text("income.raise", raise.toString()))
                                .orElse("")));
    }

    private List<Bracket> brackets() {
        return state.roadmap().income().targets().stream()
                .filter(target -> target.month() <= months)
                .map(target -> new Bracket(
                        target.month(),
                        units(target.income().low()),
                        units(target.income().high()),
                        amounts.within(target.scenario())))
                .toList();
    }

    private List<AmountTick> amountTicks(double step, double bottom, double top) {
        return IntStream.rangeClosed((int) Math.round(bottom / step), (int) Math.round(top / step))
                .mapToObj(i -> new AmountTick(
                        i * step,
                        amounts.write(new Money(
                                Math.round(i * step * 100), state.roadmap().currency()))))
                .toList();
    }

    private List<MonthTick> monthTicks() {
        int every = months <= 12 ? 1 : months <= 36 ? 3 : 12;
        return IntStream.rangeClosed(0, months)
                .filter(month -> month % every == 0)
                .mapToObj(month -> new MonthTick(month, messages.text("income.tick", month)))
                .toList();
    }

    private OptionalDouble today() {
        return state.calendar()
                .map(calendar -> calendar.monthsUntil(state.today()))
                .filter(at -> at >= 0 && at <= months)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    private static double top(Band band) {
        return DoubleStream.concat(
                        band.p90().stream().mapToDouble(Double::doubleValue),
                        band.unchanged().stream().mapToDouble(Double::doubleValue))
                .max()
                .orElse(0);
    }

    private String caption(Optional<Band> band) {
        String lines = messages.text("income.caption." + measure.id());
        if (state.isUnforeseeable()) {
            return messages.text("income.unforeseeable", lines);
        }
        if (measure == Measure.BY_STREAM) {
            return lines;
        }
        return band.isPresent() ? messages.text("income.caption-ahead", lines) : lines;
    }

    private List<String> notes(Optional<Band> band) {
        return IntStream.rangeClosed(1, months)
                .mapToObj(month ->
                        note(month) + band.map(each -> simulated(each, month)).orElse("") + marks.note(month))
                .toList();
    }

    private String simulated(Band band, int month) {
        if (month <= band.closed()) {
            return "";
        }
        double part = measure == Measure.MONTHLY ? 1.0 / MONTHS_PER_YEAR : 1;
        return "\n"
                + messages.text(
                        "income.note.simulated",
                        estimates.ofMonth(band.p50().get(month - 1), part),
                        estimates.ofMonth(band.p10().get(month - 1), part),
                        estimates.ofMonth(band.p90().get(month - 1), part));
    }

    private String note(int month) {
        PlannedFigures.Month planned = terms.planned().month(month);
        Scenarios scenarios = terms.of(planned);
        String when = new MonthWords(state, messages).of(month);
        String unit = messages.text("income.unit." + measure.id());
        String low = rounded(scenarios.low());
        String high = rounded(scenarios.high());
        return switch (basis(planned)) {
            case ACTUAL -> messages.text("income.note.logged", when, rounded(scenarios.mid()), unit);
            case PARTLY_ACTUAL ->
                messages.text("income.note.partly-logged", when, rounded(scenarios.mid()), unit, low, high);
            case PROJECTED ->
                messages.text(
                        isLoggedBefore(month) ? "income.note.carried-on" : "income.note.planned",
                        when,
                        rounded(scenarios.mid()),
                        unit,
                        low,
                        high);
        };
    }

    private boolean isLoggedBefore(int month) {
        return state.progress().income().keySet().stream().anyMatch(key -> key.month() < month);
    }

    private String summary() {
        Scenarios end = terms.of(terms.planned().last());
        return messages.text(
                "income.summary",
                months,
                rounded(end.low()),
                rounded(end.mid()),
                rounded(end.high()),
                messages.text("income.unit." + measure.id()));
    }

    private String rounded(Money amount) {
        return amounts.writeRounded(amount);
    }

    private static double units(Money money) {
        return money.cents() / 100.0;
    }

    /// The smallest of 1, 2, 2.5 and 5 times a power of ten that is at least `least`.
    private static double roundStep(double least) {
        if (least <= 0) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double factor : new double[] {1, 2, 2.5, 5}) {
            if (factor * power >= least) {
                return factor * power;
            }
        }
        return 10 * power;
    }
}
