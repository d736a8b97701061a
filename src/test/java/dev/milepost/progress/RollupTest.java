package dev.milepost.progress;

import static dev.milepost.progress.Histories.after;
import static dev.milepost.progress.Histories.chose;
import static dev.milepost.progress.Histories.done;
import static dev.milepost.progress.Histories.set;
import static dev.milepost.progress.Roadmaps.choice;
import static dev.milepost.progress.Roadmaps.item;
import static dev.milepost.progress.Roadmaps.roadmap;
import static dev.milepost.progress.Roadmaps.section;
import static dev.milepost.progress.Roadmaps.stage;
import static dev.milepost.progress.Roadmaps.tasks;
import static dev.milepost.progress.Roadmaps.track;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.ItemKind;
import dev.milepost.roadmap.Part;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RollupTest {

    private static final Roadmap TRACKS = roadmap(stage(
            "stage",
            tasks("own"),
            choice(
                    "pick",
                    1,
                    track("first", tasks("f1", "f2")),
                    track("second", tasks("s1", "s2", "s3")),
                    track("third", tasks("t1")))));

    @Property
    void levelsAddUp(@ForAll long seed) {
        Random random = new Random(seed);
        Roadmap roadmap = Roadmaps.any(random);
        Progress progress = anyProgress(roadmap, random);
        Rollup rollup = Rollup.of(roadmap, progress);

        Count stages = Count.NONE;
        for (Part stage : roadmap.stages()) {
            stages = stages.plus(rollup.of(stage.id()));
        }
        assertEquals(stages, rollup.total(), "the stages make the whole");

        roadmap.parts().forEach(part -> {
            Count below = ownItems(part, progress);
            for (Part section : part.sections()) {
                below = below.plus(rollup.of(section.id()));
            }
            if (part.choice().isPresent()) {
                List<Track> tracks = part.choice().get().tracks();
                boolean counts = tracks.stream().anyMatch(track -> rollup.isCounted(track.id()));
                if (!counts) {
                    return; // inside a track that is not chosen itself
                }
                for (Track track : tracks) {
                    below = rollup.isCounted(track.id()) ? below.plus(rollup.of(track.id())) : below;
                }
                assertEquals(
                        part.choice().get().choose(),
                        tracks.stream()
                                .filter(track -> rollup.isCounted(track.id()))
                                .count());
            }
            assertEquals(below, rollup.of(part.id()), part.title());
        });
    }

    @Property
    void theItemsThatCountMakeTheTotal(@ForAll long seed) {
        Random random = new Random(seed);
        Roadmap roadmap = Roadmaps.any(random);
        Progress progress = anyProgress(roadmap, random);
        Rollup rollup = Rollup.of(roadmap, progress);

        Count sum = Count.NONE;
        for (ItemId item : rollup.countedItems()) {
            sum = sum.plus(Count.of(progress.state(item)));
        }
        assertEquals(sum, rollup.total());
        roadmap.paths().forEach((item, path) -> {
            boolean inCountedTracks =
                    path.stream().filter(Track.class::isInstance).allMatch(track -> rollup.isCounted(track.id()));
            boolean counts = roadmap.item(item).orElseThrow().kind().counts();
            assertEquals(counts && inCountedTracks, rollup.countedItems().contains(item), item.value());
        });
    }

    @Property
    void whatIsSkippedLeavesTheDenominatorWhereverItStands(@ForAll long seed) {
        Random random = new Random(seed);
        Roadmap roadmap = Roadmaps.any(random);
        Progress progress = anyProgress(roadmap, random);
        Rollup before = Rollup.of(roadmap, progress);
        for (ItemId item : before.countedItems()) {
            Rollup after = Rollup.of(roadmap, progress.after(List.of(set(item.value(), ItemState.SKIPPED))));
            if (!after.countedItems().equals(before.countedItems())) {
                continue; // another track stands in now
            }
            boolean wasSkipped = progress.state(item) == ItemState.SKIPPED;
            assertEquals(
                    before.total().required() - (wasSkipped ? 0 : 1),
                    after.total().required());
            assertEquals(before.total().total(), after.total().total());
        }
    }

    @Property
    void whatDoesNotCountChangesNoTotal(@ForAll long seed) {
        Random random = new Random(seed);
        Roadmap roadmap = Roadmaps.any(random);
        Progress progress = anyProgress(roadmap, random);
        Rollup before = Rollup.of(roadmap, progress);
        roadmap.items()
                .map(Item::id)
                .filter(item -> !before.countedItems().contains(item))
                .forEach(item -> {
                    Rollup after =
                            Rollup.of(roadmap, progress.after(List.of(set(item.value(), Histories.anyState(random)))));
                    if (after.countedItems().equals(before.countedItems())) {
                        assertEquals(before.total(), after.total());
                    }
                });
    }

    @Test
    void skippedItemsLeaveTheDenominator() {
        Roadmap roadmap = roadmap(stage("stage", tasks("a", "b", "c", "d")));
        Count total = Rollup.of(roadmap, after(done("a"), set("b", ItemState.SKIPPED), set("c", ItemState.IN_PROGRESS)))
                .total();
        assertEquals(new Count(1, 1, 1, 1), total);
        assertEquals(4, total.total());
        assertEquals(3, total.required());
        assertEquals(33, total.percent());
    }

    @Test
    void skippingEverythingIsNoProgress() {
        Roadmap roadmap = roadmap(stage("stage", tasks("a")));
        Count total = Rollup.of(roadmap, after(set("a", ItemState.SKIPPED))).total();
        assertEquals(0, total.percent());
        assertEquals(0.0, total.fraction());
    }

    @Test
    void tracksThatAreNotChosenLeaveTheDenominatorAndKeepACountOfTheirOwn() {
        Rollup rollup = Rollup.of(TRACKS, after(chose("pick", "second"), done("f1"), done("s1")));
        assertEquals(new Count(3, 0, 1, 0), rollup.total());
        assertEquals(new Count(2, 0, 1, 0), rollup.of(new PartId("pick")));
        assertEquals(new Count(1, 0, 1, 0), rollup.of(new PartId("first")));
        assertEquals(List.of(false, true, false), counted(rollup, "first", "second", "third"));
        assertEquals(
                Set.of(new ItemId("own"), new ItemId("s1"), new ItemId("s2"), new ItemId("s3")), rollup.countedItems());
    }

    @Test
    void theFirstTrackStandsInUntilThereIsProgress() {
        assertEquals(
                List.of(true, false, false), counted(Rollup.of(TRACKS, Progress.NONE), "first", "second", "third"));
    }

    @Test
    void theTrackWithTheMostDoneStandsIn() {
        assertEquals(
                List.of(false, true, false),
                counted(Rollup.of(TRACKS, after(done("f1"), done("s1"), done("s2"))), "first", "second", "third"));
    }

    @Test
    void theFirstOfEqualTracksStandsIn() {
        assertEquals(
                List.of(false, true, false),
                counted(Rollup.of(TRACKS, after(done("t1"), done("s2"))), "first", "second", "third"));
    }

    @Test
    void aChosenTrackThatVanishedLeavesTheStandIn() {
        assertEquals(
                List.of(true, false, false),
                counted(Rollup.of(TRACKS, after(chose("pick", "gone"))), "first", "second", "third"));
    }

    @Test
    void whereTwoAreToBeChosenTheSecondStandsIn() {
        Roadmap roadmap = roadmap(stage(
                "stage",
                List.of(),
                choice("pick", 2, track("x", tasks("x1")), track("y", tasks("y1")), track("z", tasks("z1")))));
        assertEquals(
                List.of(false, true, true),
                counted(Rollup.of(roadmap, after(chose("pick", "z"), done("y1"))), "x", "y", "z"));
    }

    @Test
    void tracksInsideATrackThatDoesNotCountDoNotCountEither() {
        Roadmap roadmap = roadmap(stage(
                "stage",
                List.of(),
                choice(
                        "outer",
                        1,
                        track("left", tasks("l1")),
                        track("right", List.of(), choice("inner", 1, track("deep", tasks("d1")))))));
        Rollup rollup = Rollup.of(roadmap, Progress.NONE);
        assertFalse(rollup.isCounted(new PartId("deep")), "left stands in, so nothing under right counts");
        assertEquals(new Count(1, 0, 0, 0), rollup.of(new PartId("right")));
        assertTrue(Rollup.of(roadmap, after(chose("outer", "right"))).isCounted(new PartId("deep")));
    }

    @Test
    void projectsNeverCount() {
        Roadmap roadmap = roadmap(stage(
                "stage",
                List.of(
                        item("task", ItemKind.TASK),
                        item("exam", ItemKind.CERTIFICATION),
                        item("app", ItemKind.PROJECT))));
        Rollup rollup = Rollup.of(roadmap, after(done("app"), done("exam")));
        assertEquals(new Count(1, 0, 1, 0), rollup.total());
        assertFalse(rollup.countedItems().contains(new ItemId("app")));
    }

    @Test
    void projectsDoNotDecideWhichTrackStandsIn() {
        Roadmap roadmap = roadmap(stage(
                "stage",
                List.of(),
                choice(
                        "pick",
                        1,
                        track("x", tasks("x1")),
                        track("y", List.of(item("p1", ItemKind.PROJECT), item("p2", ItemKind.PROJECT))))));
        assertEquals(List.of(true, false), counted(Rollup.of(roadmap, after(done("p1"), done("p2"))), "x", "y"));
    }

    @Test
    void percentIsRoundedDownSoThatAHundredMeansAll() {
        String[] ids = IntStream.range(0, 200).mapToObj(i -> "i" + i).toArray(String[]::new);
        Roadmap roadmap = roadmap(stage("stage", tasks(ids)));
        List<ProgressEvent> events = new ArrayList<>();
        for (int i = 0; i < 199; i++) {
            events.add(done("i" + i));
        }
        assertEquals(
                99,
                Rollup.of(roadmap, after(events.toArray(ProgressEvent[]::new)))
                        .total()
                        .percent());
        events.add(done("i199"));
        assertEquals(
                100,
                Rollup.of(roadmap, after(events.toArray(ProgressEvent[]::new)))
                        .total()
                        .percent());
    }

    @Test
    void anUnknownPartHasNothing() {
        Rollup rollup = Rollup.of(oneSection(), Progress.NONE);
        assertEquals(Count.NONE, rollup.of(new PartId("elsewhere")));
        assertFalse(rollup.isCounted(new PartId("elsewhere")));
    }

    private static Roadmap oneSection() {
        return roadmap(stage("stage", List.of(), section("section", tasks("a"))));
    }

    private static Count ownItems(Part part, Progress progress) {
        Count sum = Count.NONE;
        for (Item item : part.items()) {
            sum = item.kind().counts() ? sum.plus(Count.of(progress.state(item.id()))) : sum;
        }
        return sum;
    }

    private static Progress anyProgress(Roadmap roadmap, Random random) {
        List<ProgressEvent> events = new ArrayList<>();
        roadmap.items().forEach(item -> events.add(set(item.id().value(), Histories.anyState(random))));
        roadmap.parts()
                .filter(part -> part.choice().isPresent() && random.nextBoolean())
                .forEach(part -> {
                    List<Track> tracks = part.choice().get().tracks();
                    events.add(chose(
                            part.id().value(),
                            tracks.get(random.nextInt(tracks.size())).id().value()));
                });
        return after(events.toArray(ProgressEvent[]::new));
    }

    private static List<Boolean> counted(Rollup rollup, String... tracks) {
        return List.of(tracks).stream().map(PartId::new).map(rollup::isCounted).toList();
    }
}
