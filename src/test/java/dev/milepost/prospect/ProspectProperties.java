package dev.milepost.prospect;

import dev.milepost.progress.ItemState;
import dev.milepost.progress.Progress;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.IncomeRecorded;
import dev.milepost.progress.ProgressEvent.ItemStateSet;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.progress.ProgressEvent.PauseTaken;
import dev.milepost.progress.ProgressEvent.SalaryStated;
import dev.milepost.progress.ProgressEvent.StartDateSet;
import dev.milepost.roadmap.IncomePlan;
import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.MilestoneKind;
import dev.milepost.roadmap.OneOff;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.SalaryStep;
import dev.milepost.roadmap.Stage;
import dev.milepost.roadmap.StreamId;
import dev.milepost.roadmap.StreamKind;
import dev.milepost.roadmap.Trigger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever plan meets whatever history under whatever assumptions.
class ProspectProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 14);
    private static final List<StreamKind> KINDS = List.copyOf(EnumSet.allOf(StreamKind.class));
    private static final List<String> ASSUMED = List.of(
            "pace=3",
            "plan-weight=1.1",
            "wait=0",
            "wait:m1=24",
            "early=yes",
            "grant:m0=0.5",
            "start:s0=0",
            "ramp:s1=12",
            "chance:s0=0.4",
            "pay:s1=0-9999.99",
            "hours:s2=1-80",
            "salary:1=0",
            "salary:2=50000-60000",
            "interpolation=geometric",
            "interpolation=linear",
            "shared-months=later",
            "ranges=p10-p90",
            "dependence=0.9",
            "persistence=0",
            "money=today",
            "inflation=-20",
            "equity=income",
            "tax:wage=33",
            "tax-table=own: 0 10%, 50000 35%",
            "setback=0.02",
            "lasting-shocks=0.2",
            "passing-shocks=0.3");

    @Property(tries = 150)
    void anyPlanAndHistoryHaveAnAnswer(@ForAll("questions") Question question) {
        var _ = Sensible.assertSensible(question);
    }

    @Provide
    Arbitrary<Question> questions() {
        return Arbitraries.randomValue(ProspectProperties::question);
    }

    private static Question question(Random random) {
        int months = 1 + random.nextInt(random.nextBoolean() ? 6 : 48);
        Roadmap roadmap = roadmap(random, months);
        String[] tried = ASSUMED.stream()
                .filter(_ -> random.nextInt(4) == 0)
                .flatMap(assumed -> Stream.of(assumed.split("=", 2)))
                .toArray(String[]::new);
        return Question.of(roadmap, progress(random, months), TODAY)
                .over(1 + random.nextInt(120))
                .with(Plans.overrides(tried));
    }

    private static Roadmap roadmap(Random random, int months) {
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            int first = 1 + random.nextInt(months);
            stages.add(
                    Plans.stage("a" + i + "x", first, first + random.nextInt(months - first + 1), random.nextInt(6)));
        }
        List<Milestone> milestones = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            milestones.add(new Milestone(
                    new MilestoneId("m" + i),
                    random.nextBoolean() ? MilestoneKind.ADVANCEMENT : MilestoneKind.CHECKPOINT,
                    "M",
                    1 + random.nextInt(months),
                    random.nextInt(3) == 0 ? List.of("a0x", "m0") : List.of()));
        }
        List<SalaryStep> salary = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            int first = 1 + random.nextInt(months);
            SalaryStep step = Plans.step(first, first + random.nextInt(months - first + 1), pay(random));
            salary.add(random.nextBoolean() ? step : Plans.after("m" + random.nextInt(4), step));
        }
        List<IncomeStream> streams = new ArrayList<>();
        for (int i = 0; i < random.nextInt(5); i++) {
            StreamKind kind = KINDS.get(random.nextInt(KINDS.size()));
            String period = List.of("", "/month", "/hour", " equity package").get(random.nextInt(4));
            IncomeStream stream = Plans.stream("s" + i, kind, pay(random) + period);
            streams.add(random.nextBoolean() ? stream : Plans.starting(trigger(random), stream));
        }
        List<OneOff> oneOffs = random.nextBoolean()
                ? List.of()
                : List.of(new OneOff(
                        new StreamId("once"), "Once", Plans.rate(pay(random)), trigger(random), Optional.empty()));
        return Plans.roadmap(
                months,
                stages,
                milestones,
                new IncomePlan(Optional.empty(), salary, streams, oneOffs, List.of(), Collections.emptySortedMap()));
    }

    private static Trigger trigger(Random random) {
        return random.nextBoolean()
                ? new Trigger.AtMonth(random.nextInt(121))
                : new Trigger.AfterMilestone(new MilestoneId("m" + random.nextInt(4)));
    }

    private static String pay(Random random) {
        long low = random.nextInt(5) == 0 ? 0 : random.nextLong(1L << (1 + random.nextInt(39)));
        return "$" + low + "-$" + (low + random.nextInt(100_000));
    }

    private static Progress progress(Random random, int months) {
        List<ProgressEvent> events = new ArrayList<>();
        if (random.nextInt(5) > 0) {
            events.add(new StartDateSet(TODAY.minusDays(random.nextInt(1500) - 200L)));
        }
        for (int i = 0; i < random.nextInt(12); i++) {
            events.add(new ItemStateSet(
                    new ItemId("a" + random.nextInt(3) + "x" + (1 + random.nextInt(5))),
                    random.nextInt(4) == 0 ? ItemState.SKIPPED : ItemState.DONE,
                    day(random)));
        }
        for (int i = 0; i < random.nextInt(3); i++) {
            events.add(new MilestoneReached(
                    new MilestoneId("m" + random.nextInt(4)),
                    day(random),
                    random.nextBoolean() ? Optional.empty() : Optional.of(Plans.units(random.nextInt(300_000)))));
        }
        for (int i = 0; i < random.nextInt(10); i++) {
            events.add(new IncomeRecorded(
                    1 + random.nextInt(months + 3),
                    Plans.units(random.nextInt(20_000)),
                    random.nextBoolean() ? Optional.empty() : Optional.of(new StreamId("s" + random.nextInt(4)))));
        }
        for (int i = 0; i < random.nextInt(3); i++) {
            LocalDate from = day(random);
            events.add(new PauseTaken(
                    from,
                    random.nextBoolean() ? Optional.empty() : Optional.of(from.plusDays(random.nextInt(200))),
                    ""));
        }
        if (random.nextBoolean()) {
            events.add(new SalaryStated(Plans.units(random.nextInt(200_000))));
        }
        return Progress.NONE.after(events);
    }

    private static LocalDate day(Random random) {
        return TODAY.minusDays(random.nextInt(1200) - 200L);
    }
}
