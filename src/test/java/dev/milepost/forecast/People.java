package dev.milepost.forecast;

import dev.milepost.progress.ItemState;
import dev.milepost.progress.PlanCalendar;
import dev.milepost.progress.Progress;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.StartDateSet;
import dev.milepost.roadmap.Item;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/// Made-up people, so that a forecast can be compared with what came of it.
///
/// A person works through the bundled roadmap's 71 items at a pace of their own that never changes.
/// Items come in the order of the plan; the time to the next is its plan-months over the pace, times a
/// gap whose mean is 1.
enum People {
    /// Just what the forecast supposes: paces from Gamma(4, rate 4), with a mean of 1 and a standard
    /// deviation of 0.5, exponential gaps.
    AS_SUPPOSED("as the model supposes") {
        @Override
        Life live(SplittableRandom random) {
            return work(pace(random), () -> exponential(random));
        }
    },
    /// Gaps from Gamma(4, rate 4): half the spread of chance.
    STEADY("steadier than chance") {
        @Override
        Life live(SplittableRandom random) {
            return work(pace(random), () -> pace(random));
        }
    },
    /// They plan too much: the middle one is at 0.7 of the plan, two thirds between 0.42 and 1.15
    /// (log-normal, sigma 0.5).
    OPTIMISTS("optimists") {
        @Override
        Life live(SplittableRandom random) {
            return work(0.7 * Math.exp(0.5 * random.nextGaussian()), () -> exponential(random));
        }
    },
    PAIRS("two items at a time") {
        @Override
        Life live(SplittableRandom random) {
            return work(pace(random), together(2, random));
        }
    },
    THREES("three at a time") {
        @Override
        Life live(SplittableRandom random) {
            return work(pace(random), together(3, random));
        }
    },
    FIVES("five at a time") {
        @Override
        Life live(SplittableRandom random) {
            return work(pace(random), together(5, random));
        }
    },
    /// Each item comes with the one before as often as not: two at a time in the mean, any number in truth.
    RUNS("now one, now four") {
        @Override
        Life live(SplittableRandom random) {
            return work(pace(random), () -> random.nextInt(2) == 0 ? 0 : 2 * exponential(random));
        }
    },
    /// Three within a few days, then a long gap.
    SPELLS("three within days") {
        @Override
        Life live(SplittableRandom random) {
            int[] item = {0};
            return work(pace(random), () -> (item[0]++ % 3 == 0 ? 2.7 : 0.15) * exponential(random));
        }
    },
    /// As supposed, but what gets done from Monday to Friday is ticked on Saturday.
    WEEKENDS("ticks at weekends") {
        @Override
        Life live(SplittableRandom random) {
            Life life = AS_SUPPOSED.live(random);
            return new Life(life.done.stream().map(People::toSaturday).toList(), Optional.empty());
        }
    },
    /// Two months off, beginning in the first months, and marked as a pause.
    PAUSE("two months off, marked") {
        @Override
        Life live(SplittableRandom random) {
            return withPause(random);
        }
    },
    /// The same without a word.
    UNMARKED("two months off, unmarked") {
        @Override
        Life live(SplittableRandom random) {
            return new Life(withPause(random).done, Optional.empty());
        }
    },
    /// A month off every five, all their life, none of it marked: exponential times, four months of
    /// work to one without.
    BREAKS("a month off every five") {
        @Override
        Life live(SplittableRandom random) {
            List<Double> done = new ArrayList<>();
            double off = 0;
            double next = 4 * exponential(random);
            for (double month : AS_SUPPOSED.live(random).done) {
                while (month > next) {
                    off += exponential(random);
                    next += 4 * exponential(random);
                }
                done.add(month + off);
            }
            return new Life(done, Optional.empty());
        }
    };

    private static final List<Item> ITEMS = Plans.SEED.items().toList();
    private static final PlanCalendar CALENDAR = new PlanCalendar(Plans.START);

    private final String title;

    People(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    abstract Life live(SplittableRandom random);

    /// The share of people whose finish lies in the 80% range that a forecast gave right after so many
    /// ticks.
    double coverage(int ticks, int people, Assumptions assumptions) {
        SplittableRandom random = new SplittableRandom(2026);
        List<SplittableRandom> each =
                IntStream.range(0, people).mapToObj(_ -> random.split()).toList();
        return each.parallelStream()
                        .map(this::live)
                        .filter(life -> life.isForeseen(ticks, assumptions))
                        .count()
                / (double) people;
    }

    private static Life work(double pace, DoubleSupplier gap) {
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
        return new Life(done, Optional.empty());
    }

    private static Life withPause(SplittableRandom random) {
        double from = 2 * exponential(random);
        Stretch pause = new Stretch(from, from + 2);
        List<Double> done = AS_SUPPOSED.live(random).done.stream()
                .map(month -> month > from ? month + 2 : month)
                .toList();
        return new Life(done, Optional.of(pause));
    }

    private static DoubleSupplier together(int items, SplittableRandom random) {
        int[] item = {0};
        return () -> item[0]++ % items == 0 ? items * exponential(random) : 0;
    }

    /// Four exponential times make a Gamma(4).
    private static double pace(SplittableRandom random) {
        return (exponential(random) + exponential(random) + exponential(random) + exponential(random)) / 4;
    }

    private static double exponential(SplittableRandom random) {
        return -Math.log1p(-random.nextDouble());
    }

    private static double toSaturday(double month) {
        LocalDate day = CALENDAR.dayAt(month);
        int wait = Math.max(0, 6 - day.getDayOfWeek().getValue());
        return wait == 0 ? month : CALENDAR.monthsUntil(day.plusDays(wait));
    }

    /// @param done by item of the plan: when it was done, in months since the start
    /// @param pause what the person says of it
    record Life(List<Double> done, Optional<Stretch> pause) {

        Life {
            done = List.copyOf(done);
        }

        /// Whether the last item got done within the range forecast right after so many ticks, from
        /// their days alone.
        boolean isForeseen(int ticks, Assumptions assumptions) {
            List<ProgressEvent> events = new ArrayList<>(List.of(new StartDateSet(Plans.START)));
            pause.ifPresent(months -> events.add(Plans.pause(
                    CALENDAR.dayAt(months.from()), CALENDAR.dayAt(months.to()).minusDays(1))));
            for (int i = 0; i < ticks; i++) {
                events.add(Plans.set(ITEMS.get(i).id().value(), ItemState.DONE, CALENDAR.dayAt(done.get(i))));
            }
            LocalDate today = ticks == 0 ? Plans.START : CALENDAR.dayAt(done.get(ticks - 1));
            Finish.Ahead ahead = Plans.ahead(Forecast.of(Plans.SEED, Progress.NONE.after(events), today, assumptions)
                    .whole());
            double probability = ahead.probabilityByMonth(done.getLast());
            return 0.1 <= probability && probability <= 0.9;
        }
    }
}
