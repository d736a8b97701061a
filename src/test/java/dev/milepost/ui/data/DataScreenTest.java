package dev.milepost.ui.data;

import static dev.milepost.ui.Seen.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.tracker.Vantage;
import dev.milepost.ui.Seen;
import dev.milepost.ui.Window;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

class DataScreenTest {

    private static final String ITEM = "Multi-master HA clusters";

    @RegisterExtension
    final Window window = new Window();

    private long rows() {
        return window.all("backup-row").count();
    }

    private boolean isDone(FxRobot person) {
        person.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        boolean done = is(window.box(ITEM), "done");
        person.push(KeyCode.SHORTCUT, KeyCode.DIGIT7);
        return done;
    }

    /// A backup in which nothing is ticked, then a tick.
    private FxRobot backUpThenTick() {
        var person = window.open();
        person.push(KeyCode.SHORTCUT, KeyCode.DIGIT7).clickOn("Back up now");
        person.push(KeyCode.SHORTCUT, KeyCode.DIGIT2).clickOn(window.box(ITEM));
        person.push(KeyCode.SHORTCUT, KeyCode.DIGIT7);
        return person;
    }

    @Test
    void aBackupMadeNowStandsInTheList() {
        var person = window.open();
        person.push(KeyCode.SHORTCUT, KeyCode.DIGIT7);
        assertEquals(0, rows());
        person.clickOn("Back up now");
        assertEquals(1, rows());
        person.clickOn("Back up now");
        assertEquals(2, rows());
    }

    @Test
    void restoringAsksFirstAndCanBeUndone() {
        var person = backUpThenTick();
        person.clickOn("Restore…");
        assertTrue(isDone(person), "only asked so far");
        person.clickOn("Restore");
        assertFalse(isDone(person));
        assertEquals(2, rows(), "the present was backed up first");
        person.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertTrue(isDone(person));
    }

    @Test
    void noAndEscLeaveEverythingAsItIs() {
        var person = backUpThenTick();
        person.clickOn("Restore…").clickOn("Cancel");
        assertEquals(0, window.all("question").count());
        person.clickOn("Restore…").type(KeyCode.ESCAPE);
        assertEquals(0, window.all("question").count());
        assertEquals("Restore…", ((javafx.scene.control.Button) window.focused()).getText());
        assertTrue(isDone(person));
        assertEquals(1, rows());
    }

    @Test
    void theKeyboardStandsOnNoWhenAsked() {
        var person = backUpThenTick();
        person.clickOn("Restore…").type(KeyCode.SPACE);
        assertEquals(0, window.all("question").count());
        assertTrue(isDone(person));
    }

    @Test
    void onlyOneQuestionIsOpen() {
        var person = window.open();
        person.push(KeyCode.SHORTCUT, KeyCode.DIGIT7).clickOn("Back up now").clickOn("Back up now");
        window.all("backup-row").toList().forEach(row -> person.clickOn(Seen.find(row, "compact", "Restore…")));
        assertEquals(1, window.all("question").count());
    }

    @Test
    void aBackupThatIsLookedAtSaysSo() {
        var person = backUpThenTick();
        person.clickOn("Look");
        assertTrue(window.state().vantage() instanceof Vantage.InBackup);
        assertTrue(Seen.texts(Seen.one(window.root(), "backup-row")).contains("You are looking at this one."));
        assertEquals(1, window.all("banner").count());
        assertFalse(isDone(person));
        person.clickOn("Stop looking");
        assertEquals(Vantage.PRESENT, window.state().vantage());
        assertTrue(isDone(person));
    }

    @Test
    void theFolderCanBeCopied() {
        var person = window.open();
        person.push(KeyCode.SHORTCUT, KeyCode.DIGIT7).clickOn("Copy");
        String folder = person.lookup("#folder").queryAs(TextField.class).getText();
        assertFalse(folder.isBlank());
        String[] copied = new String[1];
        window.act(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertEquals(folder, copied[0]);
    }
}
