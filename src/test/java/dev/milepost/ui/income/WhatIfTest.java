package dev.milepost.ui.income;

import static dev.milepost.ui.Seen.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.Money;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.HandMadeFutures;
import dev.milepost.tracker.Lookout;
import dev.milepost.tracker.Screen;
import dev.milepost.ui.Seen;
import dev.milepost.ui.Window;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Trying things out beside the chart.
class WhatIfTest {

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

    private Slider wait(FxRobot person) {
        return person.lookup("#lever-wait").queryAs(Slider.class);
    }

    private Node one(String style) {
        return window.all(style).findFirst().orElseThrow();
    }

    private void answerAll() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private boolean isTrying() {
        return !window.state().outlook().overrides().isEmpty();
    }

    @Test
    void theArrowKeysMoveALeverAndTheChartWithIt() {
        var person = openIncome(Runnable::run);
        String before = ((Path) one("band-median")).getElements().toString();
        assertEquals(0, window.all("band-unchanged").count());
        window.act(() -> wait(person).requestFocus());
        person.type(KeyCode.RIGHT, KeyCode.RIGHT);
        assertTrue(window.state().outlook().overrides().values().containsKey(WAIT));
        assertTrue(
                window.texts("what-if").contains("2 months → 3 months"),
                window.texts("what-if").toString());
        assertNotEquals(before, ((Path) one("band-median")).getElements().toString());
        assertEquals(1, window.all("band-unchanged").count(), "the plan stays beside it");
        assertTrue(window.texts("effects").getFirst().contains("In all by month 24: +$10k"));
        assertEquals(0, window.recorded().size(), "nothing is recorded");

        person.type(KeyCode.LEFT, KeyCode.LEFT);
        assertFalse(isTrying(), "back where it was");
        assertEquals(before, ((Path) one("band-median")).getElements().toString());
    }

    @Test
    void aLeverIsDragged() {
        var person = openIncome(Runnable::run);
        Node thumb = wait(person).lookup(".thumb");
        person.drag(thumb, MouseButton.PRIMARY).moveBy(60, 0);
        assertTrue(isTrying(), "while it is dragged");
        person.drop();
        assertTrue(isTrying());
        assertTrue(wait(person).getValue() > 4);
    }

    @Test
    void discardingPutsEverythingBack() {
        var person = openIncome(Runnable::run);
        double before = wait(person).getValue();
        window.act(() -> wait(person).requestFocus());
        person.type(KeyCode.RIGHT).clickOn("Discard");
        assertFalse(isTrying());
        assertEquals(before, wait(person).getValue());
        assertEquals(0, window.all("tried").count());
        assertTrue(Seen.below(one("what-if")).anyMatch(window.focused()::equals), "the keyboard stays near");
    }

    @Test
    void oneOfSeveralIsTakenBack() {
        var person = openIncome(Runnable::run);
        window.act(() -> wait(person).requestFocus());
        person.type(KeyCode.RIGHT);
        window.act(() -> person.lookup("#lever-pace").query().requestFocus());
        person.type(KeyCode.RIGHT);
        assertEquals(2, window.all("tried").count());
        person.clickOn(Seen.find(one("tried-list"), "quiet", "×"));
        assertEquals(1, window.state().outlook().overrides().values().size());
    }

    @Test
    void theLeversAreThoseOfTheStreamChosen() {
        var person = openIncome(Runnable::run);
        assertEquals(1, person.lookup("#lever-pay-consulting").queryAll().size());
        window.act(() -> person.lookup("#what-if-stream").query().requestFocus());
        person.type(KeyCode.DOWN);
        assertEquals(0, person.lookup("#lever-pay-consulting").queryAll().size());
    }

    @Test
    void theBandFadesUntilTheNewOneIsThere() {
        var person = openIncome(waiting::add);
        assertEquals(0, window.all("band").count(), "nobody has looked yet");
        window.act(this::answerAll);
        assertFalse(is(one("band"), "stale"));
        window.act(() -> wait(person).requestFocus());
        person.type(KeyCode.RIGHT);
        assertTrue(is(one("band"), "stale"));
        window.act(this::answerAll);
        assertFalse(is(one("band"), "stale"));
    }

    @Test
    void answersThatComeQuicklyLeaveNothingFaded() throws TimeoutException {
        openIncome(waiting::add);
        window.act(this::answerAll);
        for (int month = 1; month <= 5; month++) {
            int logged = month;
            window.act(() -> window.tracker()
                    .dispatch(new Act.RecordIncome(
                            logged, new Money(900_000, window.state().roadmap().currency()), Optional.empty())));
            window.act(this::answerAll);
        }
        assertUnfaded();
        // An answer that takes long fades what it will replace, and unfades it.
        window.act(() -> window.tracker()
                .dispatch(new Act.RecordIncome(
                        6, new Money(900_000, window.state().roadmap().currency()), Optional.empty())));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> one("band").getOpacity() < 1);
        window.act(this::answerAll);
        assertUnfaded();
    }

    /// What is on its way to another look after a while has got there by then.
    private void assertUnfaded() {
        WaitForAsyncUtils.sleep(1, TimeUnit.SECONDS);
        for (String style : List.of("band", "stats")) {
            assertFalse(is(one(style), "stale"), style);
            assertEquals(1, one(style).getOpacity(), style);
        }
    }

    @Test
    void hiddenAmountsStayHidden() {
        openIncome(Runnable::run);
        window.act(() -> window.tracker().dispatch(new Act.SwitchPrivacy()));
        assertTrue(
                Seen.texts(one("income-screen")).stream().noneMatch(text -> text.contains("$")),
                Seen.texts(one("income-screen")).toString());
    }

    @Test
    void applyingMakesItTheirOwn() {
        var person = openIncome(Runnable::run);
        window.act(() -> wait(person).requestFocus());
        person.type(KeyCode.RIGHT).clickOn("Apply");
        assertFalse(isTrying());
        assertEquals(1, window.recorded().size());
        assertTrue(window.state().progress().assumptions().containsKey(WAIT));
    }

    @Test
    void aScenarioIsNamedAndChosenAgain() {
        var person = openIncome(Runnable::run);
        window.act(() -> wait(person).requestFocus());
        person.type(KeyCode.RIGHT).clickOn("Save as scenario").write("Slow", 0).type(KeyCode.ENTER);
        assertEquals(1, window.recorded().size());
        person.clickOn("Discard");
        assertFalse(isTrying());
        person.clickOn("#scenarios").clickOn("Slow");
        assertTrue(window.state().outlook().overrides().values().containsKey(WAIT));
    }
}
