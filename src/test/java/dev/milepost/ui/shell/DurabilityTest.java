package dev.milepost.ui.shell;

import static dev.milepost.ui.Seen.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.Access;
import dev.milepost.progress.Draft;
import dev.milepost.progress.InMemoryStore;
import dev.milepost.progress.JournalAct;
import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.Origin;
import dev.milepost.progress.ProgressStore;
import dev.milepost.progress.StoreException;
import dev.milepost.roadmap.RoadmapId;
import dev.milepost.ui.Given;
import dev.milepost.ui.Window;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Nothing is shown as done before it is on disk.
class DurabilityTest {

    private static final String ITEM = "Multi-master HA clusters";

    @RegisterExtension
    final Window window = new Window();

    /// A store whose disk is full as soon as anything is done in the window.
    private static final class FullStore implements ProgressStore {

        private final InMemoryStore rest = new InMemoryStore();
        private boolean full = true;

        @Override
        public Access access() {
            return rest.access();
        }

        @Override
        public List<JournalEntry> entries(RoadmapId roadmap, long after) {
            return rest.entries(roadmap, after);
        }

        @Override
        public List<RoadmapId> roadmaps() {
            return rest.roadmaps();
        }

        @Override
        public List<JournalEntry> append(Draft draft) {
            if (full && draft.origin() == Origin.WINDOW) {
                throw new StoreException(StoreException.Reason.DISK_FULL, "/home/me/milepost.db");
            }
            return rest.append(draft);
        }

        @Override
        public List<JournalEntry> adopt(RoadmapId roadmap, long seen, List<JournalAct> acts) {
            return rest.adopt(roadmap, seen, acts);
        }

        @Override
        public void atOnce(Runnable work) {
            rest.atOnce(work);
        }

        @Override
        public long version() {
            return rest.version();
        }

        @Override
        public Optional<String> preference(String key) {
            return rest.preference(key);
        }

        @Override
        public SortedMap<String, String> preferences() {
            return rest.preferences();
        }

        @Override
        public void setPreference(String key, String value) {
            rest.setPreference(key, value);
        }

        @Override
        public void close() {
            rest.close();
        }
    }

    @Test
    void aBoxIsTickedOnlyOnceTheTickIsOnDisk() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        var person = window.storingOn(waiting::add).open();
        person.clickOn(window.box(ITEM));
        assertFalse(is(window.box(ITEM), "done"));
        assertTrue(window.texts("entry").contains("0%"));
        assertEquals("Saving…", window.texts("saving").getFirst());
        assertEquals(List.of(), window.recorded());

        person.clickOn(window.box("Cluster upgrades and maintenance"));
        assertEquals("Saving 2 changes…", window.texts("saving").getFirst());

        window.act(() -> waiting.remove().run());
        assertTrue(is(window.box(ITEM), "done"));
        assertEquals("Saving…", window.texts("saving").getFirst());
        window.act(() -> waiting.remove().run());
        assertEquals("✓ All changes saved", window.texts("saving").getFirst());
        assertEquals(List.of(Given.done("ha-clusters"), Given.done("upgrades")), window.recorded());
    }

    @Test
    void aFullDiskTicksNothingAndSaysWhatToDo() {
        FullStore store = new FullStore();
        var person = window.keeping(store).open();
        person.clickOn(window.box(ITEM));
        assertFalse(is(window.box(ITEM), "done"));
        assertEquals(
                "Not saved: the disk of /home/me/milepost.db is full. Make room and try again.",
                window.texts("saving").getFirst());
        assertTrue(is(window.all("saving").findFirst().orElseThrow(), "failed"));

        store.full = false;
        person.clickOn(window.box(ITEM));
        assertTrue(is(window.box(ITEM), "done"));
        assertEquals("✓ All changes saved", window.texts("saving").getFirst());
    }

    @Test
    void theWholeFailureIsReadableInASmallWindow() {
        var person = window.sized(1024, 700).keeping(new FullStore()).open();
        person.clickOn(window.box(ITEM));
        var saving =
                (javafx.scene.control.Label) window.all("saving").findFirst().orElseThrow();
        assertTrue(saving.getWidth() >= saving.prefWidth(-1) - 1, saving.getWidth() + " of " + saving.prefWidth(-1));
    }
}
