package dev.milepost.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.ItemState;
import dev.milepost.progress.Progress;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.PauseTaken;
import dev.milepost.progress.ProgressEvent.StartDateSet;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/// What holds of every plan and every history.
class ForecastProperties {

    private static final double[] BAND = {0.1, 0.25, 0.5, 0.75, 0.9};

    /// One stage, so that every item is worth the same.
    private static final Roadmap ONE_STAGE = Plans.roadmap(List.of(Plans.stage("a", 1, 12, 40)));

    /// Under eight weeks: nothing is said about bursts yet.
    private static final LocalDate EARLY = Plans.START.plusDays(55);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-400, 1500).map(Plans.START::plusDays),
                Arbitraries.of(
                        Plans.START,
                        LocalDate.of(0, 1, 1),
                        LocalDate.of(9999, 12, 31),
                        LocalDate.of(1996, 2, 29),
                        LocalDate.of(2026, 1, 31)));
    }

    @Provide
    Arbitrary<List<ProgressEvent>> events() {
        Arbitrary<ProgressEvent> states = Combinators.combine(
                        Arbitraries.of("a", "b", "c", "x", "y"),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.of(ItemState.class),
                        days())
                .as((stage, item, state, on) -> Plans.set(stage + item, state, on));
        Arbitrary<ProgressEvent> pauses = Combinators.combine(
                        days(), Arbitraries.integers().between(0, 900).optional())
                .as((from, days) ->
                        new PauseTaken(from, days.map(from::plusDays).filter(this::isKept), ""));
        Arbitrary<ProgressEvent> starts = days().map(StartDateSet::new);
        return Arbitraries.frequencyOf(Tuple.of(8, states), Tuple.of(3, pauses), Tuple.of(1, starts))
                .list()
                .ofMaxSize(30);
    }

    private boolean isKept(LocalDate day) {
        return day.getYear() <= 9999;
    }

    @Provide
    Arbitrary<Roadmap> plans() {
        Arbitrary<List<Stage>> stages = Arbitraries.of(
                List.of(),
                List.of(Plans.stage("a", 1, 1, 1)),
                List.of(Plans.stage("a", 1, 24, 0)),
                List.of(Plans.stage("a", 1, 6, 6), Plans.stage("b", 6, 6, 2), Plans.stage("c", 6, 12, 4)),
                List.of(Plans.stage("c", 13, 24, 4), Plans.stage("a", 1, 6, 6), Plans.stage("b", 3, 18, 3)),
                List.of(Plans.stage("a", 1, 120, 3), Plans.choice("s", 1, 12, "x", 4, "y", 2)));
        return stages.map(list -> Plans.roadmap(
                list,
                Plans.milestone("m6", 6),
                Plans.milestone("same", 6),
                Plans.milestone("named", 9, "a", "x1", "none"),
                Plans.milestone("m1", 1),
                Plans.milestone("far", 120)));
    }

    @Property(tries = 300)
    void noHistoryMakesAForecastFail(
            @ForAll("plans") Roadmap plan,
            @ForAll("events") List<ProgressEvent> events,
            @ForAll("days") LocalDate today) {
        Forecast forecast = Forecast.of(plan, Plans.progress(events), today);
        assertTrue(Double.isFinite(forecast.pace().mean()) && forecast.pace().mean() > 0);
        check(forecast.whole());
        plan.stages().forEach(stage -> check(forecast.stage(stage.id())));
        plan.milestones().forEach(milestone -> check(forecast.milestone(milestone.id())));
        for (Schedule.Segment segment : forecast.schedule().segments()) {
            assertTrue(Double.isFinite(segment.shape()) && segment.shape() >= 0);
            assertTrue(Double.isFinite(segment.scale()) && segment.scale() >= 0);
        }
        assertEquals(
                forecast.schedule().segments().size(),
                plan.milestones().stream()
                        .filter(milestone -> forecast.milestone(milestone.id()) instanceof Finish.Ahead)
                        .count());
    }

    private static void check(Finish finish) {
        if (!(finish instanceof Finish.Ahead ahead)) {
            return;
        }
        double before = 0;
        Optional<LocalDate> last = Optional.of(LocalDate.MIN);
        for (double probability : BAND) {
            double months = ahead.duration().quantile(probability);
            assertTrue(months >= before, "months " + months);
            before = months;
            Optional<LocalDate> date = ahead.date(probability);
            assertFalse(last.isEmpty() && date.isPresent(), "a later date within the horizon");
            assertTrue(date.isEmpty() || !date.get().isBefore(last.orElseThrow()), "dates in order");
            last = date;
        }
        double probability = 0;
        for (int month = -10; month < 400; month += 20) {
            double next = ahead.probabilityByMonth(month);
            assertTrue(probability <= next + 1e-14 && next <= 1, "probability " + next);
            probability = next;
        }
    }

    @Property
    void milestonesComeInTheirOrder(@ForAll("plans") Roadmap plan, @ForAll("events") List<ProgressEvent> events) {
        Forecast forecast = Forecast.of(plan, Plans.progress(events), EARLY);
        double before = 0;
        for (Schedule.Segment segment : forecast.schedule().segments()) {
            if (forecast.milestone(segment.milestone()) instanceof Finish.Ahead ahead) {
                assertTrue(ahead.work().mean() >= before - 1e-12);
                before = ahead.work().mean();
            }
        }
    }

    @Property
    void oneMoreTickNeverPutsTheFinishOff(@ForAll @IntRange(max = 38) int ticks, @ForAll @IntRange(max = 55) int day) {
        Finish.Ahead before = Plans.ahead(whole(Plans.begun(Plans.done("a", ticks, Plans.START.plusDays(day)))));
        Finish.Ahead after = Plans.ahead(whole(Plans.begun(Plans.done("a", ticks + 1, Plans.START.plusDays(day)))));
        assertNoLater(after, before);
    }

    /// As far as the pace goes: in fewer days ticks stand out more as bursts, and by the
    /// week alone there are too few weeks to tell.
    @Property
    void aPauseBehindNeverPutsTheFinishOff(
            @ForAll @IntRange(max = 38) int ticks,
            @ForAll @IntRange(max = 54) int from,
            @ForAll @IntRange(max = 54) int days) {
        List<ProgressEvent> done = Plans.done("a", ticks, Plans.START.plusDays(20));
        LocalDate end = EARLY.minusDays(1);
        LocalDate until = Plans.START.plusDays(from + days).isAfter(end) ? end : Plans.START.plusDays(from + days);
        Progress without = Plans.begun(done);
        Progress with = Plans.begun(done, List.of(Plans.pause(Plans.START.plusDays(from), until)));
        assertNoLater(Plans.ahead(byWeek(with)), Plans.ahead(byWeek(without)));
    }

    @Property
    void pausesThatOverlapCountOnce(@ForAll @IntRange(max = 60) int from, @ForAll @IntRange(max = 60) int days) {
        LocalDate first = Plans.START.plusDays(from);
        List<ProgressEvent> one = List.of(Plans.pause(first, first.plusDays(days + 20)));
        List<ProgressEvent> two = new ArrayList<>(List.of(
                Plans.pause(first, first.plusDays(days + 5)),
                Plans.pause(first.plusDays(3), first.plusDays(4)),
                Plans.pause(first.plusDays(5), first.plusDays(days + 20))));
        assertEquals(whole(Plans.begun(one)), whole(Plans.begun(two)));
    }

    private static Finish whole(Progress progress) {
        return Forecast.of(ONE_STAGE, progress, EARLY).whole();
    }

    private static Finish byWeek(Progress progress) {
        Assumptions assumptions = Assumptions.STANDARD.with(Dispersion.BY_WEEK);
        return Forecast.of(ONE_STAGE, progress, EARLY, assumptions).whole();
    }

    private static void assertNoLater(Finish.Ahead one, Finish.Ahead other) {
        for (double probability : BAND) {
            assertTrue(
                    one.duration().quantile(probability) <= other.duration().quantile(probability) + 1e-9,
                    () -> "at " + probability);
        }
    }
}
