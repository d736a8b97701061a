package dev.milepost.ui.journal;

import static dev.milepost.ui.Seen.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.Draft;
import dev.milepost.progress.InMemoryStore;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.Origin;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.Screen;
import dev.milepost.tracker.Vantage;
import dev.milepost.ui.Given;
import dev.milepost.ui.Seen;
import dev.milepost.ui.Window;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

class JournalScreenTest {

    private static final String ITEM = "Multi-master HA clusters";

    @RegisterExtension
    final Window window = new Window();

    private List<String> words() {
        return window.texts("act-words");
    }

    private Node line(String words) {
        return Seen.find(window.root(), "act-line", words);
    }

    private FxRobot tickAndOpenJournal() {
        var person = window.open();
        person.clickOn(window.box(ITEM)).push(KeyCode.SHORTCUT, KeyCode.DIGIT6);
        return person;
    }

    @Test
    void theLatestActStandsFirstUnderItsDay() {
        tickAndOpenJournal();
        assertTrue(words().getFirst().contains(ITEM), words().toString());
        assertEquals("Today", window.texts("day-line").getFirst());
    }

    @Test
    void anEmptyJournalSaysWhatWillStandThere() {
        window.open(Given.shipped());
        window.act(() -> {
            window.tracker().dispatch(new Act.FinishWelcome(java.util.Optional.empty(), java.util.Optional.empty()));
            window.tracker().dispatch(new Act.GoTo(Screen.JOURNAL));
        });
        assertEquals(List.of(), words());
        assertEquals(
                Given.MESSAGES.text("journal.empty"),
                window.texts("journal-empty").getFirst());
        assertTrue(window.person().lookup("#day").query().isDisabled());
    }

    @Test
    void uUndoesTheSelectedAct() {
        var person = tickAndOpenJournal();
        String done = words().getFirst();
        person.type(KeyCode.U);
        assertFalse(window.state()
                        .progress()
                        .state(Given.shipped().items().findFirst().orElseThrow().id())
                == ItemState.DONE);
        assertTrue(is(line(done), "undone"));
        assertTrue(Seen.texts(line(done)).contains("undone"), "said in words");
        assertEquals("journal", window.focused().getId());
        int recorded = window.recorded().size();
        person.type(KeyCode.U);
        assertEquals(recorded, window.recorded().size(), "once is enough");
    }

    @Test
    void theRowUnderTheMouseOffersUndo() {
        var person = tickAndOpenJournal();
        String done = words().getFirst();
        person.clickOn(line(done)).clickOn(Seen.find(line(done), "link", "Undo"));
        assertTrue(is(line(done), "undone"));
    }

    @Test
    void enterAndAClickGoToWhatAnActIsAbout() {
        var person = tickAndOpenJournal();
        person.type(KeyCode.ENTER);
        assertEquals(Screen.ROADMAP, window.state().outlook().screen());
        assertTrue(window.texts("item-pane").contains(ITEM));
        person.push(KeyCode.SHORTCUT, KeyCode.DIGIT6).clickOn(words().getFirst());
        assertEquals(Screen.ROADMAP, window.state().outlook().screen());
    }

    @Test
    void aSearchKeepsWhatHoldsItAndEscEmptiesIt() {
        var person = tickAndOpenJournal();
        int all = words().size();
        person.clickOn("#journal-search").write("multi-master", 0);
        assertEquals(1, words().size(), words().toString());
        person.type(KeyCode.ESCAPE);
        assertEquals(all, words().size());
        assertEquals("journal", window.focused().getId());
    }

    @Test
    void theDayBeforeIsLookedAtAndTodayIsAClickAway() {
        Roadmap roadmap = Given.shipped();
        InMemoryStore store = new InMemoryStore();
        Instant lastWeek = Given.TODAY.minusDays(7).atTime(9, 0).toInstant(ZoneOffset.UTC);
        List<JournalEntry> _ =
                store.append(Draft.change(roadmap.id(), lastWeek, Origin.WINDOW, 0, List.of(Given.STARTED)));
        var person = window.keeping(store).open(roadmap);
        person.clickOn(window.box(ITEM)).push(KeyCode.SHORTCUT, KeyCode.DIGIT6);
        DatePicker day = person.lookup("#day").queryAs(DatePicker.class);
        assertEquals(Given.TODAY, day.getValue());
        assertTrue(person.lookup("#day-after").queryAs(Button.class).isDisabled());
        person.clickOn("#day-before");
        assertEquals(Given.TODAY.minusDays(1), day.getValue());
        assertEquals(Given.TODAY.minusDays(1), window.state().today());
        assertEquals(1, window.all("banner").count());
        person.clickOn("#back-to-today");
        assertEquals(Vantage.PRESENT, window.state().vantage());
        assertEquals(Given.TODAY, day.getValue());
    }

    @Test
    void onlyTheRowsInSightExist() {
        Roadmap roadmap = Given.shipped();
        InMemoryStore store = new InMemoryStore();
        long seen = 0;
        for (int i = 0; i < 400; i++) {
            seen = store.append(Draft.change(
                            roadmap.id(),
                            Instant.EPOCH.plusSeconds(i),
                            Origin.WINDOW,
                            seen,
                            List.of(Given.set("ha-clusters", i % 2 == 0 ? ItemState.DONE : ItemState.SKIPPED))))
                    .getLast()
                    .sequence();
        }
        var person = window.keeping(store).open(roadmap, Given.STARTED);
        person.push(KeyCode.SHORTCUT, KeyCode.DIGIT6);
        assertTrue(window.all("act-line").count() > 10);
        assertTrue(window.all("act-line").count() < 60, window.all("act-line").count() + " rows");
    }
}
