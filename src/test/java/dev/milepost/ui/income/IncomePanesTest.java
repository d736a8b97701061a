package dev.milepost.ui.income;

import static dev.milepost.ui.Seen.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.Money;
import dev.milepost.progress.IncomeKey;
import dev.milepost.progress.ProgressEvent.AssumptionMade;
import dev.milepost.progress.ProgressEvent.FindingDismissed;
import dev.milepost.progress.ProgressEvent.IncomeRecorded;
import dev.milepost.progress.ProgressEvent.Withdrawn;
import dev.milepost.progress.Register;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionValue.Span;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.HandMadeFutures;
import dev.milepost.tracker.IncomePane;
import dev.milepost.tracker.Lookout;
import dev.milepost.tracker.Screen;
import dev.milepost.ui.Given;
import dev.milepost.ui.Seen;
import dev.milepost.ui.Window;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// What stands beside the income picture: each pane, and what can be done in it.
class IncomePanesTest {

    private static final AssumptionKey WAIT = AssumptionKey.of(AssumptionKind.WAIT);

    @RegisterExtension
    final Window window = new Window();

    private final Queue<Runnable> waiting = new ArrayDeque<>();

    private FxRobot openIncome(Executor threads) {
        var person = window.open();
        window.act(() -> {
            window.tracker().lookAhead(new Lookout(threads, HandMadeFutures::of));
            window.tracker().dispatch(new Act.GoTo(Screen.INCOME));
        });
        return person;
    }

    private FxRobot openPane(String name) {
        var person = openIncome(Runnable::run);
        person.clickOn(window.chip(name));
        return person;
    }

    private Node pane(String id) {
        return window.person().lookup("#" + id).query();
    }

    private boolean isShown(String id) {
        return Seen.below(window.root()).anyMatch(node -> id.equals(node.getId()));
    }

    private IncomePane shown() {
        return window.state().outlook().income().pane();
    }

    /// Buttons of a pane, by what they say they do.
    private List<Button> buttons(String pane, Predicate<String> said) {
        return Seen.below(pane(pane))
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> said.test(String.valueOf(button.getAccessibleText())))
                .toList();
    }

    /// The keyboard presses it, wherever the pane is scrolled to.
    private void press(Button button) {
        window.act(button::requestFocus);
        window.person().type(KeyCode.SPACE);
    }

    @Test
    void eachPaneShowsItsOwn() {
        var person = openIncome(Runnable::run);
        assertTrue(isShown("what-if") && isShown("delays"));
        person.clickOn(window.chip("Why"));
        assertEquals(IncomePane.WHY, shown());
        assertTrue(is(window.chip("Why"), "current"));
        assertTrue(isShown("delays") && isShown("explain"));
        assertFalse(isShown("what-if") || isShown("seek"));
        person.clickOn(window.chip("Goals"));
        assertEquals(IncomePane.GOALS, shown());
        assertTrue(isShown("seek"));
        assertFalse(isShown("delays") || isShown("explain"));
        person.clickOn(window.chip("Assumptions"));
        assertEquals(IncomePane.ASSUMPTIONS, shown());
        assertTrue(window.texts("line-pane").contains("Taken for granted"));
        assertFalse(isShown("seek"));
        person.clickOn(window.chip("What if"));
        assertTrue(isShown("what-if"));
    }

    @Test
    void theCostOfADelayNamesTheDearestMilestoneFirst() {
        openPane("Why");
        List<Node> lines = Seen.below(pane("delays"))
                .filter(node -> node.getStyleClass().contains("delay-line"))
                .toList();
        // Made up as $100 times the milestone's month, and $11: dearest is a milestone of the last month.
        assertEquals(
                window.state().roadmap().milestones().stream()
                        .mapToInt(milestone -> milestone.month())
                        .max()
                        .orElseThrow(),
                24);
        assertTrue(
                Seen.texts(lines.getFirst()).toString().contains("$2.4k"),
                Seen.texts(pane("delays")).toString());
    }

    @Test
    void whatWasAppliedIsYoursAndCanBeTakenBack() {
        var person = openIncome(Runnable::run);
        window.act(() -> person.lookup("#lever-wait").queryAs(Slider.class).requestFocus());
        person.type(KeyCode.RIGHT).clickOn("Apply");
        assertInstanceOf(AssumptionMade.class, window.recorded().getLast());
        person.clickOn(window.chip("Assumptions"));
        assertTrue(window.texts("assumed-line").contains("yours"));
        window.act(() -> person.lookup("#assumed-wait .assumed-head").query().requestFocus());
        person.type(KeyCode.ENTER);
        window.act(() -> Seen.below(pane("assumed-wait"))
                .filter(node ->
                        node instanceof Button button && button.getText().equals("Take back"))
                .forEach(Node::requestFocus));
        person.type(KeyCode.SPACE);
        assertEquals(
                new Withdrawn(new Register.OfAssumption(WAIT)),
                window.recorded().getLast());
        assertFalse(window.texts("assumed-line").contains("yours"));
    }

    @Test
    void aFindingIsPutAside() {
        openPane("Assumptions");
        List<Button> before = buttons("beside", "Put aside"::equals);
        assertTrue(before.size() > 1);
        press(before.getFirst());
        assertInstanceOf(FindingDismissed.class, window.recorded().getLast());
        assertEquals(before.size() - 1, buttons("beside", "Put aside"::equals).size());
    }

    @Test
    void aGoalIsSoughtAndWhatWouldBeEnoughIsTriedOut() {
        var person = openPane("Goals");
        person.clickOn("#goal-amount").write("lots").clickOn("Find out");
        assertTrue(is(pane("goal-amount"), "invalid"));
        assertEquals(List.of(), window.texts("answer"));
        window.act(() -> ((TextField) pane("goal-amount")).clear());
        person.clickOn("#goal-amount").write("250k").type(KeyCode.ENTER);
        assertFalse(is(pane("goal-amount"), "invalid"));
        List<String> answer = window.texts("answer");
        assertTrue(
                answer.stream().anyMatch(line -> line.startsWith("$250k a year by the end of month 24: the odds are ")),
                answer.toString());

        List<Button> ways = buttons("seek", said -> said.startsWith("Try it"));
        assertFalse(ways.isEmpty(), answer.toString());
        press(ways.getFirst());
        assertFalse(window.state().outlook().overrides().isEmpty());
        assertEquals(1, window.all("band-unchanged").count());
        person.clickOn(window.chip("What if"));
        assertTrue(window.all("tried").count() > 0);
        assertEquals(List.of(), window.recorded());
    }

    @Test
    void aQuestionIsCalledOff() {
        var person = openIncome(waiting::add);
        waiting.clear();
        person.clickOn(window.chip("Goals"))
                .clickOn("#goal-amount")
                .write("250k")
                .clickOn("Find out");
        assertTrue(Seen.texts(pane("seek")).contains("Looking…"));
        person.clickOn(Seen.find(pane("seek"), "button", "Cancel"));
        assertFalse(Seen.texts(pane("seek")).contains("Looking…"));
        window.act(() -> waiting.forEach(Runnable::run));
        assertEquals(List.of(), window.texts("answer"));
    }

    @Test
    void aChangeIsExplainedSinceTheDayThatIsTyped() {
        var person = openPane("Why");
        assertEquals(List.of(), window.texts("answer"));
        var day = person.lookup("#explain-since").queryAs(DatePicker.class);
        window.act(() -> {
            day.getEditor().requestFocus();
            day.getEditor().selectAll();
        });
        person.write("2026-06-01").clickOn("Explain");
        List<String> said = window.texts("answer");
        assertTrue(said.stream().anyMatch(line -> line.contains("1 Jun 2026")), said.toString());
        assertTrue(said.stream().anyMatch(line -> line.startsWith("Income a year in month 24: ")), said.toString());
    }

    @Test
    void aDayThatIsNoneIsToldSoAndExplainsNothing() {
        var person = openPane("Why");
        var day = person.lookup("#explain-since").queryAs(DatePicker.class);
        window.act(() -> {
            day.getEditor().requestFocus();
            day.getEditor().selectAll();
        });
        person.write("some day").clickOn("Explain");
        assertEquals(List.of(), window.texts("answer"));
        assertEquals(List.of("That is not a date. Write it as 2026-01-31 or 31 Jan 2026."), said("explain"));
        window.act(() -> day.getEditor().requestFocus());
        person.push(KeyCode.SHORTCUT, KeyCode.A).write("2026-06-01").clickOn("Explain");
        assertEquals(List.of(), said("explain"));
        assertFalse(window.texts("answer").isEmpty());
    }

    private List<String> said(String pane) {
        return Seen.below(pane(pane))
                .filter(node -> node.getStyleClass().contains("error") && node.isVisible())
                .flatMap(node -> Seen.texts(node).stream())
                .toList();
    }

    @Test
    void whoeverTakesBackTheLastFigureCanLogAnother() {
        var figure = new IncomeRecorded(1, Money.ofUnits(9_000, Given.shipped().currency()), Optional.empty());
        var person = window.open(Given.file("title: No income", "months: 12"), Given.STARTED, figure);
        window.act(() -> window.tracker().dispatch(new Act.GoTo(Screen.INCOME)));
        person.clickOn(window.chip("Why"));
        assertFalse(isShown("log-month"));
        window.act(() -> window.tracker().dispatch(new Act.RemoveIncome(new IncomeKey(1, Optional.empty()))));
        assertTrue(isShown("log-month"), "there are no names of panes to go back by");
    }

    @Test
    void aScenarioIsDeletedAndThatIsUndone() {
        var person = openIncome(Runnable::run);
        window.act(() -> person.lookup("#lever-wait").queryAs(Slider.class).requestFocus());
        person.type(KeyCode.RIGHT).clickOn("Save as scenario").write("Slow").type(KeyCode.ENTER);
        person.clickOn("#scenarios").clickOn("Delete");
        person.type(KeyCode.RIGHT, KeyCode.ENTER);
        assertEquals(
                new Withdrawn(new Register.OfScenario("Slow")),
                window.recorded().getLast());
        assertFalse(isShown("scenarios"), "none is kept any more");
        assertFalse(window.state().outlook().overrides().isEmpty(), "what is tried out stays");
        person.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertTrue(window.state().progress().scenarios().containsKey("Slow"));
        assertTrue(isShown("scenarios"));
    }

    @Test
    void aLevelOfTheSalaryIsMovedByShares() {
        var person = openIncome(Runnable::run);
        window.act(() -> pane("what-if-stream").requestFocus());
        person.type(
                KeyCode.DOWN,
                window.person()
                                .lookup("#what-if-stream")
                                .queryAs(ComboBox.class)
                                .getItems()
                                .size()
                        - 1);
        AssumptionKey first = AssumptionKey.of(AssumptionKind.SALARY, "1");
        Slider level = person.lookup("#lever-salary-1").queryAs(Slider.class);
        window.act(level::requestFocus);
        person.type(KeyCode.RIGHT);
        assertEquals(1, window.state().outlook().overrides().values().size());
        var pay = window.state().roadmap().income().salary().getFirst().pay();
        BigDecimal more = new BigDecimal("1.05");
        assertEquals(
                new Span(scaled(pay.low().units(), more), scaled(pay.high().units(), more)),
                window.state().outlook().overrides().values().get(first));
        assertEquals(1, window.all("band-unchanged").count());
        person.type(KeyCode.LEFT);
        assertTrue(window.state().outlook().overrides().isEmpty());
    }

    private static BigDecimal scaled(BigDecimal amount, BigDecimal by) {
        return amount.multiply(by).setScale(2, RoundingMode.UNNECESSARY);
    }
}
