package dev.milepost.ui.shell;

import static dev.milepost.ui.Seen.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.FullDisk;
import dev.milepost.ui.Given;
import dev.milepost.ui.Window;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Nothing is shown as done before it is on disk.
class DurabilityTest {

    private static final String ITEM = "Multi-master HA clusters";

    @RegisterExtension
    final Window window = new Window();

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
        FullDisk disk = new FullDisk();
        var person = window.keeping(disk).open();
        disk.fillUp();
        person.clickOn(window.box(ITEM));
        assertFalse(is(window.box(ITEM), "done"));
        assertEquals(
                "Not saved: the disk of /home/me/milepost.db is full. Make room and try again.",
                window.texts("saving").getFirst());
        assertTrue(is(window.all("saving").findFirst().orElseThrow(), "failed"));

        disk.makeRoom();
        person.clickOn(window.box(ITEM));
        assertTrue(is(window.box(ITEM), "done"));
        assertEquals("✓ All changes saved", window.texts("saving").getFirst());
    }

    @Test
    void theWholeFailureIsReadableInASmallWindow() {
        FullDisk disk = new FullDisk();
        var person = window.sized(1024, 700).keeping(disk).open();
        disk.fillUp();
        person.clickOn(window.box(ITEM));
        var saving =
                (javafx.scene.control.Label) window.all("saving").findFirst().orElseThrow();
        assertTrue(saving.getWidth() >= saving.prefWidth(-1) - 1, saving.getWidth() + " of " + saving.prefWidth(-1));
    }
}
