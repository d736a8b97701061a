package dev.milepost.forecast;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.ItemState;
import dev.milepost.progress.PlanCalendar;
import dev.milepost.progress.Progress;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.StartDateSet;
import dev.milepost.roadmap.Item;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/// Whether the 80 % range of the finish holds the truth in eight of ten cases, told by made-up people whose truth is
/// known.
///
/// A person works at a pace of their own from the first day to the last. Items come in the order of the plan, each
/// after an exponential time with a mean of its plan-months over the pace: a Poisson process within each stage. Right
/// after a given number of ticks the forecast is made, from the days of the ticks alone, and compared with the day the
/// last item gets done.
///
/// `-Dmilepost.calibration=2000` asks for that many people; the build is content with fewer.
class CalibrationTest {

    private static final int PEOPLE = Integer.getInteger("milepost.calibration", 1000);
    private static final Assumptions ASSUMPTIONS = Assumptions.STANDARD;
    private static final int[] TICKS = {0, 5, 10, 15, 20, 30};

    /// The person's pace is drawn from just what the forecast supposes: Gamma(4, rate 4), mean 1, sd 0.5.
    @Test
    void whereThePlanIsRightAboutPeopleFifteenTicksGiveAnHonestRange() {
        assertHonest(coverage("as supposed", CalibrationTest::asSupposed, CalibrationTest::exponential));
    }

    /// People who plan too much: the middle one at 0.7 of the plan, two thirds between 0.42 and 1.15 (log-normal,
    /// sigma 0.5).
    @Test
    void wherePeoplePlanTooMuchFifteenTicksGiveAnHonestRange() {
        assertHonest(coverage(
                "optimists", random -> 0.7 * Math.exp(0.5 * random.nextGaussian()), CalibrationTest::exponential));
    }

    /// People who are as supposed but finish two items together as often as not. The forecast looks for such bursts
    /// only from the eighth week on, and then carefully, so its ranges are too narrow: they hold six of ten
    /// after 15 ticks, seven of ten after 30. It must not get worse than that.
    @Test
    void wherePeopleWorkInBurstsTheRangeIsTooNarrowButWidens() {
        double[] coverage = coverage("in bursts", CalibrationTest::asSupposed, CalibrationTest::inBursts);
        double last = coverage[TICKS.length - 1];
        assertTrue(last >= 0.7, "coverage " + last);
        assertTrue(last > coverage[1], "from " + coverage[1] + " to " + last);
    }

    private static void assertHonest(double[] coverage) {
        double fifteen = coverage[Arrays.binarySearch(TICKS, 15)];
        assertTrue(0.76 <= fifteen && fifteen <= 0.84, "coverage " + fifteen);
    }

    private static double asSupposed(SplittableRandom random) {
        // Four exponential times make a Gamma(4).
        double sum = 0;
        for (int i = 0; i < 4; i++) {
            sum += exponential(random);
        }
        return sum / 4;
    }

    private static double exponential(SplittableRandom random) {
        return -Math.log1p(-random.nextDouble());
    }

    /// Half of the items come together with the one before.
    private static double inBursts(SplittableRandom random) {
        return random.nextInt(2) == 0 ? 0 : 2 * exponential(random);
    }

    /// By number of ticks: the share of people whose finish is within their range.
    private static double[] coverage(
            String people, ToDoubleFunction<SplittableRandom> pace, ToDoubleFunction<SplittableRandom> gap) {
        SplittableRandom random = new SplittableRandom(2026);
        int[] below = new int[TICKS.length];
        int[] above = new int[TICKS.length];
        for (int person = 0; person < PEOPLE; person++) {
            Person one = Person.at(pace.applyAsDouble(random), () -> gap.applyAsDouble(random));
            for (int i = 0; i < TICKS.length; i++) {
                Finish.Ahead range = one.after(TICKS[i]);
                double truth = one.finish();
                double work = range.time().workUntil(truth);
                if (work < range.duration().quantile(0.1)) {
                    below[i]++;
                } else if (work > range.duration().quantile(0.9)) {
                    above[i]++;
                }
            }
        }
        double[] coverage = new double[TICKS.length];
        System.out.printf(Locale.ROOT, "%s, %d people: ticks, in range, earlier, later%n", people, PEOPLE);
        for (int i = 0; i < TICKS.length; i++) {
            coverage[i] = 1 - (double) (below[i] + above[i]) / PEOPLE;
            System.out.printf(
                    Locale.ROOT,
                    "%3d  %.3f  %.3f  %.3f%n",
                    TICKS[i],
                    coverage[i],
                    (double) below[i] / PEOPLE,
                    (double) above[i] / PEOPLE);
        }
        return coverage;
    }

    /// @param done by item of the plan: when it was done, in months since the start
    private record Person(List<Double> done) {

        private static final List<Item> ITEMS = Plans.SEED.items().toList();

        static Person at(double pace, DoubleSupplier gap) {
            List<Double> done = new ArrayList<>();
            double at = 0;
            for (var stage : Plans.SEED_STAGES) {
                double months = (double) (stage.months().last() - stage.months().first() + 1)
                        / stage.items().size();
                for (int i = 0; i < stage.items().size(); i++) {
                    at += months / pace * gap.getAsDouble();
                    done.add(at);
                }
            }
            return new Person(done);
        }

        double finish() {
            return done.getLast();
        }

        Finish.Ahead after(int ticks) {
            List<ProgressEvent> events = new ArrayList<>(List.of(new StartDateSet(Plans.START)));
            for (int i = 0; i < ticks; i++) {
                events.add(Plans.set(ITEMS.get(i).id().value(), ItemState.DONE, day(done.get(i))));
            }
            LocalDate today = ticks == 0 ? Plans.START : day(done.get(ticks - 1));
            return Plans.ahead(Forecast.of(Plans.SEED, Progress.NONE.after(events), today, ASSUMPTIONS)
                    .whole());
        }

        private static LocalDate day(double months) {
            return new PlanCalendar(Plans.START).dayAt(months);
        }
    }
}
