package dev.milepost.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.Money;
import dev.milepost.progress.ItemState;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.HandMadeFutures;
import dev.milepost.tracker.Lookout;
import dev.milepost.tracker.Screen;
import dev.milepost.ui.Given;
import dev.milepost.ui.Seen;
import dev.milepost.ui.Window;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

class OverviewScreenTest {

    private static final String ITEM = "Multi-master HA clusters";
    private static final String MILESTONE = "Principal Engineer or Lead role";

    @RegisterExtension
    final Window window = new Window();

    private FxRobot openOverview() {
        FxRobot person = window.open();
        window.act(() -> {
            window.tracker().lookAhead(Lookout.atOnce(HandMadeFutures::of));
            window.tracker().dispatch(new Act.GoTo(Screen.OVERVIEW));
        });
        return person;
    }

    @Test
    void everyFigureLeadsToItsScreen() {
        FxRobot person = openOverview();
        person.clickOn("Roadmap complete");
        assertEquals(Screen.ROADMAP, window.state().outlook().screen());
        person.push(KeyCode.SHORTCUT, KeyCode.DIGIT1).clickOn("Schedule");
        assertEquals(Screen.TIMELINE, window.state().outlook().screen());
        person.push(KeyCode.SHORTCUT, KeyCode.DIGIT1).clickOn("Income now");
        assertEquals(Screen.INCOME, window.state().outlook().screen());
        person.push(KeyCode.SHORTCUT, KeyCode.DIGIT1).clickOn("Income at month 24");
        assertEquals(Screen.INCOME, window.state().outlook().screen());
        person.push(KeyCode.SHORTCUT, KeyCode.DIGIT1).clickOn("Projection");
        assertEquals(Screen.INCOME, window.state().outlook().screen());
        person.push(KeyCode.SHORTCUT, KeyCode.DIGIT1).clickOn("Open roadmap");
        assertEquals(Screen.ROADMAP, window.state().outlook().screen());
        person.push(KeyCode.SHORTCUT, KeyCode.DIGIT1).clickOn(way("Milestones"));
        assertEquals(Screen.MILESTONES, window.state().outlook().screen());
        person.push(KeyCode.SHORTCUT, KeyCode.DIGIT1).clickOn(Seen.one(window.root(), "sketch"));
        assertEquals(Screen.INCOME, window.state().outlook().screen());
        person.push(KeyCode.SHORTCUT, KeyCode.DIGIT1).clickOn(Seen.one(Seen.one(window.root(), "year"), "link"));
        assertEquals(Screen.JOURNAL, window.state().outlook().screen());
    }

    /// The link beside a list's title.
    private Node way(String title) {
        return Seen.one(Seen.find(window.root(), "overview-list", title), "link");
    }

    @Test
    void whatIsBelowItsTargetIsShownAsAWarningAndWhatReachesItAsGood() {
        FxRobot _ = openOverview();
        earn(14_000);
        assertEquals(List.of(true, false), tones("below target"));
        earn(15_000);
        assertEquals(List.of(false, true), tones("in target"));
    }

    private void earn(long month) {
        Money money = Money.ofUnits(month, window.state().roadmap().currency());
        window.act(() -> window.tracker().dispatch(new Act.RecordIncome(7, money, Optional.empty())));
    }

    private List<Boolean> tones(String text) {
        Node words = window.all("label")
                .filter(node -> node instanceof Label label && label.getText().equals(text))
                .findFirst()
                .orElseThrow();
        return List.of(Seen.is(words, "warning"), Seen.is(words, "good"));
    }

    @Test
    void aMilestoneLeadsToItsCard() {
        FxRobot person = openOverview();
        Node lead = Seen.find(Seen.find(window.root(), "overview-list", "Milestones"), "overview-line", MILESTONE);
        person.clickOn(lead);
        assertEquals(Screen.MILESTONES, window.state().outlook().screen());
        assertEquals(MILESTONE, window.texts("detail-title").getFirst());
    }

    @Test
    void theKeyboardOpensWhatIsNext() {
        FxRobot person = openOverview();
        window.act(Seen.find(window.root(), "overview-line", ITEM)::requestFocus);
        person.type(KeyCode.ENTER);
        assertEquals(Screen.ROADMAP, window.state().outlook().screen());
        assertTrue(window.texts("item-pane").contains(ITEM));
    }

    @Test
    void whatIsNextLeadsToItsItem() {
        FxRobot person = openOverview();
        person.clickOn(ITEM);
        assertEquals(Screen.ROADMAP, window.state().outlook().screen());
        assertTrue(window.texts("item-pane").contains(ITEM));
    }

    @Test
    void theKeyboardReachesTheFiguresAndPressesThem() {
        FxRobot person = openOverview();
        Node card = window.all("figure-card").findFirst().orElseThrow();
        window.act(card::requestFocus);
        person.type(KeyCode.TAB);
        assertTrue(window.focused().getStyleClass().contains("figure-card"));
        person.type(KeyCode.SPACE);
        assertEquals(Screen.TIMELINE, window.state().outlook().screen());
    }

    @Test
    void aTickMovesTheFigures() {
        openOverview();
        String before = window.all("figure").findFirst().map(Object::toString).orElseThrow();
        window.act(() -> window.tracker()
                .dispatch(new Act.SetItemStateToday(
                        Given.shipped().items().findFirst().orElseThrow().id(), ItemState.DONE)));
        assertNotEquals(
                before, window.all("figure").findFirst().map(Object::toString).orElseThrow());
    }

    @Test
    void nothingStandsOutsideASmallWindow() {
        window.sized(1024, 700);
        openOverview();
        for (String style : new String[] {"figure-card", "overview-list", "year"}) {
            window.all(style).forEach(node -> {
                Bounds place = node.localToScene(node.getLayoutBounds());
                assertTrue(place.getMaxX() <= 1024, style + " " + place);
                assertTrue(place.getMinX() >= 0, style + " " + place);
            });
        }
    }
}
