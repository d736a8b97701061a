package dev.milepost.forecast;

import dev.milepost.progress.ItemState;
import dev.milepost.progress.Progress;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.ItemStateSet;
import dev.milepost.progress.ProgressEvent.PauseTaken;
import dev.milepost.progress.ProgressEvent.StartDateSet;
import dev.milepost.roadmap.Choice;
import dev.milepost.roadmap.IncomePlan;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.ItemKind;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.MilestoneKind;
import dev.milepost.roadmap.MonthRange;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.RoadmapId;
import dev.milepost.roadmap.Stage;
import dev.milepost.roadmap.Summary;
import dev.milepost.roadmap.Track;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Plans and histories for tests.
final class Plans {

    static final LocalDate START = LocalDate.of(2026, 1, 1);

    /// So that a worked example is what its ticks and months say.
    static final Assumptions AGELESS = new Assumptions(4, 1, Double.POSITIVE_INFINITY);

    /// As the bundled roadmap divides its 24 months.
    static final List<Stage> SEED_STAGES =
            List.of(stage("a", 1, 3, 23), stage("b", 4, 9, 20), stage("c", 10, 18, 12), stage("d", 19, 24, 16));

    static final Roadmap SEED =
            roadmap(SEED_STAGES, milestone("m6", 6), milestone("m12", 12), milestone("m18", 18), milestone("m24", 24));

    private Plans() {}

    static Roadmap roadmap(List<Stage> stages, Milestone... milestones) {
        return new Roadmap(
                new RoadmapId("test"),
                "Test",
                Summary.NONE,
                24,
                Currency.getInstance("USD"),
                List.of(),
                stages,
                List.of(milestones),
                IncomePlan.NONE,
                List.of(),
                List.of(),
                List.of());
    }

    /// A stage `a` of three items has the items `a1` to `a3`.
    static Stage stage(String id, int first, int last, int items) {
        return new Stage(
                new PartId(id),
                id,
                new MonthRange(first, last),
                Optional.empty(),
                items(id, items),
                List.of(),
                Optional.empty());
    }

    /// A stage with two tracks of which one is to be chosen; track `x` has the items `x1` and so on.
    static Stage choice(String id, int first, int last, String one, int items, String other, int others) {
        return new Stage(
                new PartId(id),
                id,
                new MonthRange(first, last),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(new Choice(
                        1,
                        List.of(
                                new Track(new PartId(one), one, items(one, items), List.of()),
                                new Track(new PartId(other), other, items(other, others), List.of())))));
    }

    private static List<Item> items(String id, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Item(
                        new ItemId(id + number),
                        id + number,
                        ItemKind.TASK,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        OptionalInt.empty()))
                .toList();
    }

    static Milestone milestone(String id, int month, String... needs) {
        return new Milestone(new MilestoneId(id), MilestoneKind.ADVANCEMENT, id, month, List.of(needs));
    }

    static Progress progress(List<ProgressEvent> events) {
        return Progress.NONE.after(events);
    }

    @SafeVarargs
    static Progress begun(List<? extends ProgressEvent>... events) {
        List<ProgressEvent> all = new ArrayList<>(List.of(new StartDateSet(START)));
        for (List<? extends ProgressEvent> some : events) {
            all.addAll(some);
        }
        return progress(all);
    }

    /// The first items of a stage, all done on one day.
    static List<ProgressEvent> done(String stage, int items, LocalDate on) {
        return IntStream.rangeClosed(1, items)
                .mapToObj(number -> set(stage + number, ItemState.DONE, on))
                .toList();
    }

    static ProgressEvent set(String item, ItemState state, LocalDate on) {
        return new ItemStateSet(new ItemId(item), state, on);
    }

    static ProgressEvent pause(LocalDate from, LocalDate until) {
        return new PauseTaken(from, Optional.of(until), "");
    }

    static ProgressEvent pauseFrom(LocalDate from) {
        return new PauseTaken(from, Optional.empty(), "");
    }

    static Finish.Ahead ahead(Finish finish) {
        if (finish instanceof Finish.Ahead ahead) {
            return ahead;
        }
        throw new AssertionError("not ahead but " + finish);
    }

    static Finish.Ahead milestone(Forecast forecast, String id) {
        return ahead(forecast.milestone(new MilestoneId(id)));
    }

    static Finish.Ahead stage(Forecast forecast, String id) {
        return ahead(forecast.stage(new PartId(id)));
    }
}
