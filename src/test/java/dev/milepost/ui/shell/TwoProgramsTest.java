package dev.milepost.ui.shell;

import static dev.milepost.ui.Seen.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.InMemoryStore;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.Origin;
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

    @Test
    void whatACommandRecordsIsShownWhenTheWindowLooksAgain() {
        InMemoryStore store = new InMemoryStore();
        window.keeping(store).open();
        var id = window.state().roadmap().id();
        store.append(id, Instant.EPOCH, Origin.COMMAND, List.of(Given.set("ha-clusters", ItemState.SKIPPED)));
        window.act(window.tracker()::lookAgain);
        assertTrue(is(window.box("Multi-master HA clusters"), "skipped"));
        assertEquals("✓ All changes saved", window.texts("saving").getFirst());
    }

    @Test
    void whatACommandRecordedBeforeATickDoesNotOutliveIt() {
        InMemoryStore store = new InMemoryStore();
        var person = window.keeping(store).open();
        var id = window.state().roadmap().id();
        store.append(id, Instant.EPOCH, Origin.COMMAND, List.of(Given.set("ha-clusters", ItemState.SKIPPED)));
        person.clickOn(window.box("Multi-master HA clusters"));
        window.act(window.tracker()::lookAgain);
        assertTrue(is(window.box("Multi-master HA clusters"), "done"), "the last act counts");
    }
}
