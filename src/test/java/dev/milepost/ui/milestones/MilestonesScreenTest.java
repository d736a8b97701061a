package dev.milepost.ui.milestones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.Money;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.ProgressEvent.ItemStateSet;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.progress.ProgressEvent.Withdrawn;
import dev.milepost.progress.Register;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.HandMadeFutures;
import dev.milepost.tracker.Lookout;
import dev.milepost.tracker.Screen;
import dev.milepost.ui.Given;
import dev.milepost.ui.Seen;
import dev.milepost.ui.Window;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// The milestones, as a person uses them.
class MilestonesScreenTest {

    private static final MilestoneId LEAD = new MilestoneId("lead");
    private static final Roadmap PLAN = Given.file(
            "title: Small",
            "stages:",
            "  - title: Begin",
            "    months: 1-12",
            "    items:",
            "      - {id: a, text: Alpha}",
            "      - {id: b, text: Beta}",
            "      - {id: c, text: Charter}",
            "milestones:",
            "  - {id: lead, kind: advancement, month: 12, title: Lead}",
            "  - {id: talk, kind: checkpoint, month: 12, title: First talk}",
            "  - {id: book, kind: checkpoint, month: 12, title: A book}");

    @RegisterExtension
    final Window window = new Window();

    private FxRobot open(Roadmap roadmap) {
        var person = window.open(roadmap, Given.STARTED);
        window.act(() -> {
            window.tracker().lookAhead(new Lookout(Runnable::run, HandMadeFutures::of));
            window.tracker().dispatch(new Act.GoTo(Screen.MILESTONES));
        });
        return person;
    }

    private String shown() {
        return window.texts("detail-title").getFirst();
    }

    private TextField day() {
        return window.person().lookup("#reached-on").queryAs(DatePicker.class).getEditor();
    }

    private Node cards() {
        return window.person().lookup("#milestones").query();
    }

    @Test
    void aMilestoneIsMarkedAsReachedWithDayAndPayAndThatIsUndone() {
        var person = open(PLAN);
        assertFalse(Seen.below(window.root()).anyMatch(node -> "reached-on".equals(node.getId())));
        Node button = Seen.find(Seen.find(window.root(), "milestone-card", "Lead"), "mark-button", "Mark as reached…");
        person.clickOn(button);
        assertEquals("14 Jul 2026", day().getText(), "today is offered");
        window.act(() -> day().selectAll());
        person.write("2026-06-01", 0);
        person.clickOn("#reached-pay").write("120k", 0).clickOn("#reach");
        var reached = new MilestoneReached(
                LEAD, LocalDate.of(2026, 6, 1), Optional.of(Money.ofUnits(120_000, PLAN.currency())));
        assertEquals(List.of(reached), window.recorded());
        assertTrue(window.texts("pill").contains("Reached 1 Jun 2026"));
        assertTrue(window.texts("chip").contains("Reached 1"));

        window.act(() -> cards().requestFocus());
        person.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertTrue(window.texts("chip").contains("Reached 0"));
        assertFalse(window.texts("pill").contains("Reached 1 Jun 2026"));
        assertFalse(Seen.below(window.root()).anyMatch(node -> "reached-on".equals(node.getId())), "done with it");
    }

    @Test
    void arrowsGoThroughTheCardsSpaceMarksAndEnterOpens() {
        var person = open(PLAN);
        window.act(() -> cards().requestFocus());
        assertEquals("Lead", shown());
        person.type(KeyCode.DOWN);
        assertEquals("First talk", shown());
        assertEquals(
                Optional.of(new MilestoneId("talk")),
                window.state().outlook().milestones().selected());
        person.type(KeyCode.SPACE);
        var talk = new MilestoneReached(new MilestoneId("talk"), Given.TODAY, Optional.empty());
        assertEquals(List.of(talk), window.recorded());
        assertEquals("First talk", shown(), "the keyboard stays where it was");
        person.type(KeyCode.SPACE);
        assertEquals(
                List.of(talk, new Withdrawn(new Register.OfMilestone(new MilestoneId("talk")))), window.recorded());
        person.type(KeyCode.ENTER);
        assertEquals("mark", window.focused().getId());
        person.type(KeyCode.SPACE);
        assertInstanceOf(DatePicker.class, window.focused());
        person.type(KeyCode.ESCAPE);
        assertEquals(cards(), window.focused());
    }

    @Test
    void chipsKeepSomeOfTheCards() {
        var person = open(PLAN);
        person.clickOn(window.chip("Checkpoints 2"));
        assertEquals(2, window.all("milestone-card").count());
        assertEquals("First talk", shown());
        person.clickOn(window.chip("Reached 0"));
        assertEquals(0, window.all("milestone-card").count());
        assertTrue(Seen.texts(window.root()).contains("None of the milestones is of this kind."));
        person.clickOn(window.chip("All 3"));
        assertEquals(3, window.all("milestone-card").count());
    }

    @Test
    void whatItNeedsIsTickedAndLedTo() {
        var person = open(PLAN);
        Node alpha = Seen.find(window.root(), "need-line", "Alpha");
        Node tick = Seen.one(alpha, "need-tick");
        assertEquals(AccessibleRole.CHECK_BOX, tick.getAccessibleRole());
        assertEquals("Mark done: Alpha", tick.getAccessibleText());
        window.act(tick::requestFocus);
        person.type(KeyCode.SPACE);
        assertEquals(List.of(new ItemStateSet(new ItemId("a"), ItemState.DONE, Given.TODAY)), window.recorded());
        assertTrue(window.texts("group-title").contains("What it still needs · 1 of 3 done"));
        assertEquals("Mark done: Beta", window.focused().getAccessibleText(), "on to the next");
        person.clickOn("Beta");
        assertEquals(Screen.ROADMAP, window.state().outlook().screen());
        assertEquals(Optional.of(new ItemId("b")), window.state().outlook().selected());
    }

    @Test
    void everythingIsReachedByTab() {
        var person = open(PLAN);
        window.act(() -> cards().requestFocus());
        person.type(KeyCode.TAB);
        assertEquals("mark", window.focused().getId());
        person.type(KeyCode.TAB);
        assertEquals("Mark done: Alpha", window.focused().getAccessibleText());
        person.type(KeyCode.TAB);
        assertTrue(window.focused().getStyleClass().contains("need-link"));
    }

    @Test
    void nothingIsMarkedInThePast() {
        open(PLAN);
        window.act(() -> window.tracker().dispatch(new Act.LookAtDay(LocalDate.of(2026, 6, 1))));
        assertTrue(window.all("mark-button").allMatch(Node::isDisabled));
    }

    @Test
    void everyCardStaysInsideASmallWindow() {
        window.sized(1024, 700);
        String title = "A very long title that goes on and on ".repeat(20);
        open(Given.file(
                "title: Long",
                "stages: [{title: Begin, months: 1-12, items: [{id: a, text: \"" + title + "\"}]}]",
                "milestones: [{id: long, kind: advancement, month: 12, title: \"" + title + "\"}]"));
        double right = window.root().getLayoutBounds().getWidth();
        for (String style : List.of("milestone-card", "milestone-detail", "need-line", "card-figure")) {
            var node = window.all(style).findFirst().orElseThrow();
            assertTrue(Seen.place(node).getMaxX() <= right, style);
        }
        assertTrue(Seen.place(window.all("milestone-card").findFirst().orElseThrow())
                        .getHeight()
                < 200);
    }

    @Test
    void theMonthsOfThePlanAreLongEnoughToBeReadInASmallWindow() {
        window.sized(1024, 700);
        open(PLAN);
        assertTrue(
                window.all("plan-axis").allMatch(axis -> axis.getLayoutBounds().getWidth() > 350));
        Node card = window.all("milestone-card").findFirst().orElseThrow();
        double right = Seen.place(card).getMaxX();
        assertEquals(
                4,
                Seen.below(card)
                        .filter(node -> node.getStyleClass().contains("card-figure"))
                        .count());
        Seen.below(card)
                .filter(node -> node.getStyleClass().contains("card-figure"))
                .forEach(figure -> assertTrue(Seen.place(figure).getMaxX() <= right));
    }

    @Test
    void allThatIsNeededIsShownAndFoldedAgain() {
        var person = open(Given.file(
                "title: Many",
                "stages: [{title: Begin, months: 1-12, items: [a, b, c, d, e, f, g, h, i, j]}]",
                "milestones: [{id: lead, kind: advancement, month: 12, title: Lead}]"));
        long few = window.all("need-line").count();
        assertTrue(few < 10);
        person.clickOn(Seen.one(Seen.one(window.root(), "need-list"), "link"));
        assertEquals(10, window.all("need-line").count());
        person.clickOn(Seen.one(Seen.one(window.root(), "need-list"), "link"));
        assertEquals(few, window.all("need-line").count());
    }

    @Test
    void theUppermostCardIsWholeWhereTheListOpensFartherDown() {
        window.sized(1024, 700);
        String milestones = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> "{id: m" + month + ", kind: checkpoint, month: " + month + ", title: \"Number "
                        + month + (month % 2 == 0 ? "" : " with a title that takes two lines of its card") + "\"}")
                .collect(Collectors.joining(", "));
        window.open(
                Given.file(
                        "title: Many",
                        "stages: [{title: Begin, months: 1-12, items: [a, b]}]",
                        "milestones: [" + milestones + "]"),
                Given.STARTED);
        window.act(() -> {
            window.tracker().dispatch(new Act.SelectMilestone(new MilestoneId("m7")));
            window.tracker().dispatch(new Act.GoTo(Screen.MILESTONES));
        });
        double top = Seen.place(cards()).getMinY();
        List<Node> seen = window.all("milestone-card")
                .filter(card -> Seen.place(card).getMaxY() > top + 1)
                .sorted(Comparator.comparingDouble(card -> Seen.place(card).getMinY()))
                .toList();
        assertEquals("Number 6", Seen.texts(seen.getFirst()).getFirst());
        assertTrue(Seen.place(seen.getFirst()).getMinY() >= top);
    }

    @Test
    void aClickOnACardSelectsItAndEscapeGoesBackToTheCards() {
        var person = open(PLAN);
        person.clickOn("A book");
        assertEquals("A book", shown());
        assertEquals(
                Optional.of(new MilestoneId("book")),
                window.state().outlook().milestones().selected());
        window.act(() -> person.lookup("#mark").query().requestFocus());
        person.type(KeyCode.ESCAPE);
        assertEquals(cards(), window.focused());
        assertEquals(List.of(), window.recorded());
    }
}
