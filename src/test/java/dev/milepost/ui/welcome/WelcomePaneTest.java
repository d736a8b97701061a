package dev.milepost.ui.welcome;

import static dev.milepost.ui.Seen.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.Money;
import dev.milepost.progress.InMemoryStore;
import dev.milepost.progress.ProgressEvent.SalaryStated;
import dev.milepost.progress.ProgressEvent.StartDateSet;
import dev.milepost.ui.Given;
import dev.milepost.ui.Seen;
import dev.milepost.ui.Window;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

class WelcomePaneTest {

    private final InMemoryStore store = new InMemoryStore();

    @RegisterExtension
    final Window window = new Window().keeping(store);

    private FxRobot start() {
        return window.open(Given.shipped());
    }

    private boolean isAsked() {
        return window.all("welcome-card").findAny().isPresent();
    }

    private static TextField date(FxRobot person) {
        return person.lookup("#start-date").queryAs(DatePicker.class).getEditor();
    }

    private static TextField salary(FxRobot person) {
        return person.lookup("#salary").queryAs(TextField.class);
    }

    @Test
    void typingBothAnswersAndEnterRecordsBoth() {
        var person = start();
        assertTrue(isAsked());
        assertEquals("14 Jul 2026", date(person).getText(), "today is offered");
        person.push(KeyCode.SHORTCUT, KeyCode.A).write("2026-03-01", 0);
        person.type(KeyCode.TAB).write("$95k", 0).type(KeyCode.ENTER);
        Money salary = Money.ofUnits(95_000, window.state().roadmap().currency());
        assertEquals(List.of(new StartDateSet(LocalDate.of(2026, 3, 1)), new SalaryStated(salary)), window.recorded());
        assertFalse(isAsked());
        assertTrue(window.texts("status-bar").contains("Start: 1 Mar 2026"));
        person.clickOn("Multi-master HA clusters").type(KeyCode.D);
        assertEquals(3, window.recorded().size(), "the keyboard works on the outline");
    }

    @Test
    void enterInTheDateFieldIsEnough() {
        var person = start();
        person.push(KeyCode.SHORTCUT, KeyCode.A).write("31 Jan 2026", 0).type(KeyCode.ENTER);
        assertEquals(List.of(new StartDateSet(LocalDate.of(2026, 1, 31))), window.recorded());
        assertFalse(isAsked());
    }

    @Test
    void aStartWithoutItsYearIsTheOneNearestToTheOneShown() {
        var person = start();
        person.clickOn("#start-date")
                .push(KeyCode.SHORTCUT, KeyCode.A)
                .write("mar 1", 0)
                .type(KeyCode.ENTER);
        assertEquals(List.of(new StartDateSet(LocalDate.of(2026, 3, 1))), window.recorded());
    }

    @Test
    void whoHasStartedIsNotAsked() {
        window.open();
        assertFalse(isAsked());
    }

    @Test
    void escapeRecordsNothingAndDoesNotAskAgain() {
        start().type(KeyCode.ESCAPE);
        assertFalse(isAsked());
        assertEquals(List.of(), window.recorded());
        start();
        assertFalse(isAsked(), "at the next start");
    }

    @Test
    void notNowRecordsNothingAndDoesNotAskAgain() {
        start().clickOn("Not now");
        assertFalse(isAsked());
        assertEquals(List.of(), window.recorded());
        assertTrue(window.texts("status-bar").contains("Set the start date"));
        start();
        assertFalse(isAsked(), "at the next start");
    }

    @Test
    void whatIsNoDateSaysSoAndStays() {
        var person = start();
        person.push(KeyCode.SHORTCUT, KeyCode.A).write("2026-02-30", 0).type(KeyCode.TAB);
        person.write("95k", 0).type(KeyCode.ENTER);
        assertTrue(isAsked());
        assertTrue(window.texts("error").getFirst().startsWith("That month has no such day."));
        assertTrue(is(date(person), "invalid"));
        assertEquals("2026-02-30", date(person).getText());
        assertEquals("95k", salary(person).getText());
        assertEquals(List.of(), window.recorded());
    }

    @Test
    void enterBehindWhatIsNoDateDoesNotPassOverIt() {
        var person = start();
        person.push(KeyCode.SHORTCUT, KeyCode.A).write("tomorrow", 0).type(KeyCode.ENTER);
        assertTrue(isAsked());
        assertEquals("tomorrow", date(person).getText());
        assertEquals(List.of(), window.recorded());
        person.push(KeyCode.SHORTCUT, KeyCode.A).write("15 Jul 2026", 0).type(KeyCode.ENTER);
        assertEquals(List.of(new StartDateSet(Given.TODAY.plusDays(1))), window.recorded());
    }

    @Test
    void anEmptyDateIsLeftOpen() {
        var person = start();
        person.push(KeyCode.SHORTCUT, KeyCode.A)
                .type(KeyCode.DELETE, KeyCode.TAB)
                .write("95k", 0);
        person.type(KeyCode.ENTER);
        Money salary = Money.ofUnits(95_000, window.state().roadmap().currency());
        assertEquals(List.of(new SalaryStated(salary)), window.recorded());
    }

    @Test
    void whatIsNoAmountSaysWhyAndStays() {
        var person = start();
        person.clickOn("#salary").write("€5k", 0).type(KeyCode.ENTER);
        assertTrue(isAsked());
        assertEquals("Amounts here are in USD.", window.texts("error").getFirst());
        assertTrue(is(salary(person), "invalid"));
        assertEquals("€5k", salary(person).getText());
        assertEquals(List.of(), window.recorded());
        window.act(salary(person)::clear);
        person.type(KeyCode.ENTER);
        assertEquals(List.of(new StartDateSet(Given.TODAY)), window.recorded());
    }

    @Test
    void anAbsurdDateIsRefusedNotAccepted() {
        var person = start();
        person.push(KeyCode.SHORTCUT, KeyCode.A).write("+12026-01-01", 0).type(KeyCode.ENTER);
        assertTrue(isAsked());
        assertEquals(List.of(), window.recorded());
    }

    @Test
    void theStatusBarAsksAgainWithTheAnswersThereAre() {
        Money salary = Money.ofUnits(95_000, Given.shipped().currency());
        var person = window.open(Given.shipped(), Given.STARTED, new SalaryStated(salary));
        person.clickOn("Start: 1 Jan 2026");
        assertTrue(isAsked());
        assertEquals("1 Jan 2026", date(person).getText());
        assertEquals("$95k", salary(person).getText());
        person.clickOn("Save");
        assertEquals(List.of(), window.recorded(), "nothing changed, nothing recorded");
        person.clickOn("Start: 1 Jan 2026").clickOn("Cancel");
        assertFalse(isAsked());
    }

    @Test
    void nothingBehindTheQuestionsIsTouchedWhileTheyAreAsked() {
        var person = start();
        person.push(KeyCode.SHORTCUT, KeyCode.K).push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        for (int i = 0; i < 6; i++) {
            person.type(KeyCode.TAB);
            assertTrue(
                    Seen.below(Seen.one(window.root(), "welcome-card")).anyMatch(window.focused()::equals),
                    () -> "Tab has left for " + window.focused());
        }
    }
}
