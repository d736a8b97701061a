package dev.milepost.ui.income;

import static dev.milepost.ui.Seen.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.Money;
import dev.milepost.progress.FullDisk;
import dev.milepost.progress.IncomeKey;
import dev.milepost.progress.ProgressEvent.IncomeRecorded;
import dev.milepost.progress.ProgressEvent.Withdrawn;
import dev.milepost.progress.Register;
import dev.milepost.roadmap.StreamId;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.Screen;
import dev.milepost.ui.Given;
import dev.milepost.ui.Window;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

class LogIncomeTest {

    @RegisterExtension
    final Window window = new Window();

    private FxRobot openIncome() {
        var person = window.open();
        window.act(() -> window.tracker().dispatch(new Act.GoTo(Screen.INCOME)));
        return person;
    }

    private Money dollars(long units) {
        return Money.ofUnits(units, window.state().roadmap().currency());
    }

    @Test
    void typingAnAmountAndEnterLogsTheMonthBefore() {
        var person = openIncome();
        assertTrue(window.texts("log").getFirst().startsWith("Nothing logged yet"));
        List<String> table = window.texts("figure-table");
        person.clickOn("#log-amount").write("8.5k", 0).type(KeyCode.ENTER);

        assertEquals(List.of(new IncomeRecorded(6, dollars(8_500), Optional.empty())), window.recorded());
        assertEquals(List.of("Month 6", "Jun 2026 · Whole month", "$8,500", "×"), sorted("logged"));
        assertEquals(1, window.all("logged-dot").count());
        assertNotEquals(table, window.texts("figure-table"));
        assertEquals("", person.lookup("#log-amount").queryAs(TextField.class).getText());
    }

    private List<String> sorted(String style) {
        List<String> texts = window.texts(style);
        return texts.stream().distinct().toList();
    }

    @Test
    void monthAndSourceAreChosenWithTheKeyboard() {
        var person = openIncome();
        window.act(() -> person.lookup("#log-month").query().requestFocus());
        person.type(KeyCode.UP, KeyCode.UP, KeyCode.TAB, KeyCode.DOWN, KeyCode.DOWN, KeyCode.TAB);
        person.write("1200", 0).type(KeyCode.TAB, KeyCode.SPACE);
        assertEquals(
                List.of(new IncomeRecorded(4, dollars(1_200), Optional.of(new StreamId("consulting")))),
                window.recorded());
        assertTrue(window.texts("logged").contains("Apr 2026 · Consulting"));
    }

    @Test
    void monthsAreChosenByTheirNameOnTheCalendar() {
        var person = openIncome();
        assertTrue(
                window.texts("log-pane").contains("Month 6 · Jun 2026"),
                window.texts("log-pane").toString());
        person.clickOn("#log-month").clickOn("Month 4 · Apr 2026");
        person.clickOn("#log-amount").write("1200", 0).type(KeyCode.ENTER);
        assertEquals(List.of(new IncomeRecorded(4, dollars(1_200), Optional.empty())), window.recorded());
    }

    @Test
    void theNextMonthStandsReadyAfterLogging() {
        var person = openIncome();
        window.act(() -> person.lookup("#log-month").query().requestFocus());
        person.type(KeyCode.UP).clickOn("#log-amount");
        person.write("1", 0).type(KeyCode.ENTER).write("2", 0).type(KeyCode.ENTER);
        assertEquals(
                List.of(
                        new IncomeRecorded(5, dollars(1), Optional.empty()),
                        new IncomeRecorded(6, dollars(2), Optional.empty())),
                window.recorded());
        assertEquals(2, window.all("logged").count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1200", "−1.2k", "-$1,200"})
    void aLossIsLoggedAndChangedAgain(String typed) {
        var person = openIncome();
        person.clickOn("#log-amount").write(typed, 0).type(KeyCode.ENTER);
        IncomeRecorded loss = new IncomeRecorded(6, dollars(-1_200), Optional.empty());
        assertEquals(List.of(loss), window.recorded());
        assertTrue(
                window.texts("logged").contains("-$1,200"),
                window.texts("logged").toString());

        person.clickOn(".edit");
        assertEquals(
                "-$1.2k", person.lookup("#log-amount").queryAs(TextField.class).getText(), "to be changed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "€5 | Amounts here are in USD.",
                "abc | That is not an amount. Write it as 8500, 8,500 or 8.5k.",
                "3-5 | That is not an amount. Write it as 8500, 8,500 or 8.5k.",
                "1,5k | Commas part thousands here, and a point begins decimals. Did you mean 1.5k?",
                "'' | Write an amount, for example 8,500 or 8.5k.",
                "9e99 | That is not an amount. Write it as 8500, 8,500 or 8.5k.",
                "99999999999999999 | That is more than Milepost can hold."
            })
    void whatIsNoAmountSaysWhyAndRecordsNothing(String typed, String why) {
        var person = openIncome();
        TextField field = person.lookup("#log-amount").queryAs(TextField.class);
        person.clickOn(field).write(typed, 0).type(KeyCode.ENTER);
        assertEquals(List.of(), window.recorded());
        assertTrue(
                window.texts("log-pane").contains(why), window.texts("log-pane").toString());
        assertEquals(typed, field.getText(), "to be corrected, not typed again");
        assertTrue(is(field, "invalid"));

        person.doubleClickOn(field);
        window.act(field::clear);
        person.write("5", 0).type(KeyCode.ENTER);
        assertEquals(List.of(new IncomeRecorded(6, dollars(5), Optional.empty())), window.recorded());
        assertTrue(window.all("error").findAny().isEmpty());
    }

    @Test
    void aPlanWithoutIncomeSaysSoAndStillLogs() {
        var person = window.open(
                Given.file("title: Work only", "stages: [{title: Work, months: 1-6, items: [Begin]}]"), Given.STARTED);
        window.act(() -> window.tracker().dispatch(new Act.GoTo(Screen.INCOME)));
        assertTrue(window.texts("income-screen").stream()
                .anyMatch(text -> text.startsWith("This roadmap plans no income.")));
        assertEquals(0, window.all("income-chart").count());
        person.clickOn("#log-amount").write("700", 0).type(KeyCode.ENTER);
        assertEquals(1, window.all("logged").count());
        assertEquals(1, window.all("income-chart").count());
    }

    @Test
    void aLoggedMonthIsRemoved() {
        var person = openIncome();
        person.clickOn("#log-amount").write("8.5k", 0).type(KeyCode.ENTER);
        person.clickOn("×");
        assertEquals(
                new Withdrawn(new Register.OfIncome(new IncomeKey(6, Optional.empty()))),
                window.recorded().getLast());
        assertEquals(0, window.all("logged").count());
        assertTrue(window.texts("log").getFirst().startsWith("Nothing logged yet"));
    }

    @Test
    void aClickOnALoggedMonthPutsItIntoTheFormToBeChanged() {
        var person = openIncome();
        StreamId consulting = new StreamId("consulting");
        window.act(() -> window.tracker().dispatch(new Act.RecordIncome(3, dollars(1_200), Optional.of(consulting))));
        person.clickOn("$1,200");
        assertEquals(
                "$1.2k", person.lookup("#log-amount").queryAs(TextField.class).getText());
        person.write("1300", 0).type(KeyCode.ENTER);
        assertEquals(
                new IncomeRecorded(3, dollars(1_300), Optional.of(consulting)),
                window.recorded().getLast());
        assertEquals(1, window.all("logged").count());
    }

    @Test
    void loggingTheSameAgainClearsTheField() {
        var person = openIncome();
        window.act(() -> window.tracker().dispatch(new Act.RecordIncome(6, dollars(5), Optional.empty())));
        person.clickOn("#log-amount").write("5", 0).type(KeyCode.ENTER);
        assertEquals("", person.lookup("#log-amount").queryAs(TextField.class).getText());
        assertEquals(1, window.recorded().size());
    }

    @Test
    void theAmountStaysUntilItIsOnDisk() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        window.storingOn(waiting::add);
        var person = openIncome();
        TextField field = person.lookup("#log-amount").queryAs(TextField.class);
        person.clickOn(field).write("8.5k", 0).type(KeyCode.ENTER);
        assertEquals("8.5k", field.getText());
        window.act(() -> {
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
        });
        assertEquals("", field.getText());
    }

    @Test
    void anAmountThatCouldNotBeRecordedIsStillThere() {
        FullDisk disk = new FullDisk();
        window.keeping(disk);
        var person = openIncome();
        TextField field = person.lookup("#log-amount").queryAs(TextField.class);
        disk.fillUp();
        person.clickOn(field).write("8.5k", 0).type(KeyCode.ENTER);
        assertEquals("8.5k", field.getText());
        assertEquals(0, window.all("logged").count());
        disk.makeRoom();
        person.type(KeyCode.ENTER);
        assertEquals("", field.getText());
        assertEquals(List.of(new IncomeRecorded(6, dollars(8_500), Optional.empty())), window.recorded());
    }
}
