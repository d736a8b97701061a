package dev.milepost.ui.shell;

import static dev.milepost.ui.Seen.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.InMemoryStore;
import dev.milepost.roadmap.Track;
import dev.milepost.tracker.Screen;
import dev.milepost.tracker.Theme;
import dev.milepost.ui.Given;
import dev.milepost.ui.Seen;
import dev.milepost.ui.Window;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

class SearchTest {

    @RegisterExtension
    final Window window = new Window();

    private static FxRobot type(FxRobot person, String words) {
        return person.push(KeyCode.SHORTCUT, KeyCode.K).write(words, 0);
    }

    private List<String> hits() {
        return window.all("hit").map(hit -> Seen.texts(hit).getFirst()).toList();
    }

    private String current() {
        Node hit = window.all("hit")
                .filter(each -> is(each, "current"))
                .findFirst()
                .orElseThrow();
        return Seen.texts(hit).getFirst();
    }

    @Test
    void anItemIsFoundByTypingAndShownByEnter() {
        var person = window.open();
        type(person, "falco");
        assertEquals("Falco runtime security", current());
        person.type(KeyCode.ENTER);
        assertEquals(List.of(), hits());
        assertTrue(window.texts("item-pane").contains("Falco runtime security"));
        assertTrue(window.texts("outline").contains("Falco runtime security"), "it is in sight");
        person.type(KeyCode.D);
        assertEquals(List.of(Given.done("falco")), window.recorded(), "the keyboard is on it");
    }

    @Test
    void anItemIsFoundFromAnotherScreenAndOutOfAFoldedStage() {
        var person = window.open();
        person.clickOn("Production Kubernetes Mastery").clickOn("Timeline");
        type(person, "multi-master").type(KeyCode.ENTER);
        assertEquals(Screen.ROADMAP, window.state().outlook().screen());
        assertTrue(window.texts("outline").contains("Multi-master HA clusters"));
    }

    @Test
    void downAndUpChooseAndTheEndsMeet() {
        var person = window.open();
        type(person, "backup");
        List<String> found = hits();
        assertTrue(found.size() > 1, found.toString());
        person.type(KeyCode.DOWN);
        assertEquals(found.get(1), current());
        person.type(KeyCode.UP, KeyCode.UP);
        assertEquals(found.getLast(), current());
        person.type(KeyCode.ENTER);
        assertTrue(window.texts("item-pane").contains(found.getLast()), "Enter goes to the one that was chosen");
    }

    @Test
    void aHitCanBeClicked() {
        var person = window.open();
        type(person, "timeline");
        person.clickOn(Seen.find(window.root(), "hit", "Timeline"));
        assertEquals(Screen.TIMELINE, window.state().outlook().screen());
        assertEquals(List.of(), hits());
    }

    @Test
    void escapeClosesAndGivesTheKeyboardBack() {
        var person = window.open();
        type(person, "falco").type(KeyCode.ESCAPE);
        assertEquals(List.of(), hits());
        assertEquals("", person.lookup("#search").queryAs(TextField.class).getText());
        person.clickOn("Multi-master HA clusters");
        type(person, "falco").type(KeyCode.ESCAPE).type(KeyCode.D);
        assertEquals(List.of(Given.done("ha-clusters")), window.recorded());
    }

    @Test
    void anEmptySearchOffersTheCommands() {
        var person = window.open();
        person.push(KeyCode.SHORTCUT, KeyCode.K);
        assertTrue(hits().containsAll(List.of("Roadmap", "Journal", "Switch to the dark theme")), hits().toString());
        person.type(KeyCode.ESCAPE);
        assertEquals(List.of(), hits());
    }

    @Test
    void nothingFoundSaysSo() {
        type(window.open(), "no such thing");
        assertTrue(window.texts("search-results").contains("Nothing found"));
    }

    @Test
    void theThemeCommandSwitchesAndIsRemembered() {
        InMemoryStore store = new InMemoryStore();
        var person = window.keeping(store).open();
        type(person, "dark").type(KeyCode.ENTER);
        assertEquals(Theme.DARK, window.state().outlook().theme());
        assertTrue(window.root().getStylesheets().stream().anyMatch(sheet -> sheet.contains("tokens-dark")));
        assertFalse(window.root().getStylesheets().stream().anyMatch(sheet -> sheet.contains("tokens-light")));
        assertEquals(Optional.of("dark"), store.preference("theme"));

        window.open();
        assertEquals(Theme.DARK, window.state().outlook().theme(), "at the next start");
        person.clickOn("Dark");
        assertEquals(Optional.of("light"), store.preference("theme"));
    }

    @Test
    void screensHaveKeys() {
        var person = window.open();
        person.push(KeyCode.SHORTCUT, KeyCode.DIGIT5);
        assertEquals(Screen.INCOME, window.state().outlook().screen());
        person.push(KeyCode.SHORTCUT, KeyCode.DIGIT6);
        assertEquals(Screen.JOURNAL, window.state().outlook().screen());
        person.push(KeyCode.SHORTCUT, KeyCode.DIGIT7);
        assertEquals(Screen.DATA, window.state().outlook().screen());
        person.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        assertEquals(Screen.ROADMAP, window.state().outlook().screen());
    }

    @Test
    void anItemOfATrackThatDoesNotCountIsShownUnderAHeadingThatSaysSo() {
        var person = window.open();
        Track second = window.state()
                .roadmap()
                .parts()
                .flatMap(part -> part.choice().stream())
                .findFirst()
                .orElseThrow()
                .tracks()
                .get(1);
        String track = "B · " + second.title();
        String item = second.allItems().findFirst().orElseThrow().text();
        type(person, item).type(KeyCode.ENTER);
        assertTrue(window.texts("item-pane").contains(item));
        assertTrue(window.texts("outline").contains(item), "it is in sight");
        assertTrue(window.texts("section-title").contains(track + " (not chosen, does not count)"));
        assertEquals(List.of(), window.recorded(), "to look at a track is not to choose it");
        type(person, "falco").type(KeyCode.ENTER);
        assertFalse(window.texts("section-title").contains(track + " (not chosen, does not count)"));
    }
}
