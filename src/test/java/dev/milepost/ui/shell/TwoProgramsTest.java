package dev.milepost.ui.shell;

import static dev.milepost.ui.Seen.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.Draft;
import dev.milepost.progress.InMemoryStore;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.Origin;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressStore;
import dev.milepost.ui.Given;
import dev.milepost.ui.Window;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The command line and the window on one store.
class TwoProgramsTest {

    @RegisterExtension
    final Window window = new Window();

    private void command(ProgressStore store, ProgressEvent event) {
        var journal = window.state().journal();
        List<JournalEntry> _ = store.append(Draft.change(
                window.state().roadmap().id(), Instant.EPOCH, Origin.COMMAND, journal.through(), List.of(event)));
    }

    @Test
    void whatACommandRecordsIsShownWhenTheWindowLooksAgain() {
        InMemoryStore store = new InMemoryStore();
        window.keeping(store).open();
        command(store, Given.set("ha-clusters", ItemState.SKIPPED));
        window.act(window.tracker()::lookAgain);
        assertTrue(is(window.box("Multi-master HA clusters"), "skipped"));
        assertEquals("✓ All changes saved", window.texts("saving").getFirst());
    }

    @Test
    void whatACommandRecordedBeforeATickDoesNotOutliveIt() {
        InMemoryStore store = new InMemoryStore();
        var person = window.keeping(store).open();
        command(store, Given.set("ha-clusters", ItemState.SKIPPED));
        person.clickOn(window.box("Multi-master HA clusters"));
        window.act(window.tracker()::lookAgain);
        assertTrue(is(window.box("Multi-master HA clusters"), "done"), "the last act counts");
    }

    @Test
    void aTickOfSomethingElseGoesThroughAndShowsBoth() {
        InMemoryStore store = new InMemoryStore();
        var person = window.keeping(store).open();
        command(store, Given.set("ha-clusters", ItemState.SKIPPED));
        person.clickOn(window.box("Cluster upgrades and maintenance"));
        assertTrue(is(window.box("Cluster upgrades and maintenance"), "done"));
        assertTrue(is(window.box("Multi-master HA clusters"), "skipped"));
    }
}
