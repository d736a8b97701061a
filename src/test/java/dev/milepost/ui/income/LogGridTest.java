package dev.milepost.ui.income;

import static dev.milepost.ui.Seen.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

class LogGridTest {

    @RegisterExtension
    final Window window = new Window();

    private FxRobot openGrid() {
        FxRobot person = window.open();
        window.act(() -> window.tracker().dispatch(new Act.GoTo(Screen.INCOME)));
        window.act(() -> person.lookup("#all-months").queryButton().requestFocus());
        person.type(KeyCode.SPACE);
        window.act(() -> {});
        assertEquals("log-grid", window.focused().getId(), "the keyboard works on the grid at once");
        return person;
    }

    private Money dollars(long units) {
        return Money.ofUnits(units, window.state().roadmap().currency());
    }

    private void copy(String text) {
        window.act(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            assertTrue(Clipboard.getSystemClipboard().setContent(content));
        });
    }

    private String selected() {
        return window.person().lookup("#grid-selected").queryAs(Label.class).getText();
    }

    private boolean isOpen() {
        return window.all("log-sheet").findAny().isPresent();
    }

    @Test
    void amountsAreTypedPastedPreviewedLoggedAndUndone() {
        FxRobot person = openGrid();
        assertEquals(0, window.all("income-chart").count(), "the grid stands in its place");
        assertTrue(selected().startsWith("Jun 2026, Whole month: nothing logged"), selected());

        person.write("8.5k", 0).type(KeyCode.ENTER);
        assertEquals(List.of(new IncomeRecorded(6, dollars(8_500), Optional.empty())), window.recorded());
        assertTrue(selected().startsWith("Jul 2026, Whole month"), selected());
        person.type(KeyCode.UP, KeyCode.UP, KeyCode.UP, KeyCode.RIGHT, KeyCode.TAB);
        assertTrue(selected().startsWith("Apr 2026, Consulting"), selected());

        copy("1,200\t$300\r\nabc\t-\r\n");
        person.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        assertTrue(
                window.texts("paste-bar").contains("2 cells change"),
                window.texts("paste-bar").toString());
        assertTrue(window.texts("paste-bar").stream().anyMatch(text -> text.startsWith("Row 2, column 1: ")));
        assertEquals(
                2, window.all("grid-cell").filter(cell -> is(cell, "pasted")).count());
        assertEquals(1, window.recorded().size(), "nothing is logged before it is confirmed");

        person.type(KeyCode.SPACE);
        List<StreamId> streams = window.state().roadmap().income().streams().stream()
                .map(stream -> stream.id())
                .toList();
        int consulting = streams.indexOf(new StreamId("consulting"));
        assertEquals(
                Map.of(
                        new IncomeKey(6, Optional.empty()), dollars(8_500),
                        new IncomeKey(4, Optional.of(streams.get(consulting))), dollars(1_200),
                        new IncomeKey(4, Optional.of(streams.get(consulting + 1))), dollars(300)),
                window.state().progress().income());
        assertTrue(window.all("paste-bar").findAny().isEmpty());
        assertEquals("log-grid", window.focused().getId(), "the keyboard goes on in the grid");

        person.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertEquals(
                Map.of(new IncomeKey(6, Optional.empty()), dollars(8_500)),
                window.state().progress().income());
        person.type(KeyCode.ESCAPE);
        assertFalse(isOpen());
        assertEquals(1, window.all("income-chart").count());
        assertEquals(1, window.all("logged-dot").count());
    }

    @Test
    void aPasteThatTheDiskHasNoRoomForIsStillThereToBeTakenAgain() {
        FullDisk disk = new FullDisk();
        window.keeping(disk);
        FxRobot person = openGrid();
        copy("1,200\n1,300");
        person.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        disk.fillUp();
        person.type(KeyCode.SPACE);
        assertTrue(
                window.texts("paste-bar").contains("2 cells change"),
                window.texts("paste-bar").toString());
        assertEquals("take-paste", window.focused().getId(), "the next press tries again");
        disk.makeRoom();
        person.type(KeyCode.SPACE);
        assertTrue(window.all("paste-bar").findAny().isEmpty());
        assertEquals(2, window.state().progress().income().size());
    }

    @Test
    void aLossIsTypedWithItsMinus() {
        FxRobot person = openGrid();
        person.write("-1200", 0).type(KeyCode.ENTER);
        assertEquals(List.of(new IncomeRecorded(6, dollars(-1_200), Optional.empty())), window.recorded());
        assertTrue(
                window.texts("log-grid").contains("-$1,200"),
                window.texts("log-grid").toString());
    }

    @Test
    void whatIsNoAmountStaysInItsCellUntilItIsMendedOrCalledOff() {
        FxRobot person = openGrid();
        person.write("3,5", 0).type(KeyCode.ENTER);
        TextField field = person.lookup("#grid-field").queryAs(TextField.class);
        assertTrue(is(field, "invalid"));
        assertTrue(window.texts("log-sheet")
                .contains("Commas part thousands here, and a point begins decimals. Write 1500 or 1,500.00."));
        assertEquals(List.of(), window.recorded());
        person.type(KeyCode.ESCAPE);
        assertTrue(person.lookup("#grid-field").tryQuery().isEmpty());
        assertTrue(isOpen(), "the first Escape calls off the typing");
        assertTrue(window.all("error").findAny().isEmpty());
    }

    @Test
    void aRangeIsCopiedAndTakenBack() {
        FxRobot person = openGrid();
        window.act(() -> {
            window.tracker().dispatch(new Act.RecordIncome(5, dollars(1), Optional.empty()));
            window.tracker().dispatch(new Act.RecordIncome(6, dollars(2), Optional.empty()));
        });
        person.press(KeyCode.SHIFT).type(KeyCode.UP, KeyCode.RIGHT).release(KeyCode.SHIFT);
        person.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        String[] copied = new String[1];
        window.act(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertEquals("1.00\t\n2.00\t\n", copied[0]);

        person.type(KeyCode.DELETE);
        assertEquals(
                List.of(
                        new Withdrawn(new Register.OfIncome(new IncomeKey(5, Optional.empty()))),
                        new Withdrawn(new Register.OfIncome(new IncomeKey(6, Optional.empty())))),
                window.recorded().subList(2, 4));
        person.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertEquals(2, window.state().progress().income().size());
    }

    @Test
    void aCellIsChangedByADoubleClickAndByF2() {
        FxRobot person = openGrid();
        window.act(() -> window.tracker().dispatch(new Act.RecordIncome(6, dollars(1_200), Optional.empty())));
        person.type(KeyCode.F2);
        assertEquals(
                "$1.2k", person.lookup("#grid-field").queryAs(TextField.class).getText());
        person.type(KeyCode.ESCAPE).doubleClickOn("#log-grid");
        assertTrue(person.lookup("#grid-field").tryQuery().isPresent());
    }

    @Test
    void onlyWhatIsSeenExistsAndTheLastCellIsReached() {
        String streams = IntStream.range(0, 400)
                .mapToObj(i -> "{id: s" + i + ", kind: consulting, title: Stream " + i + ", pay: $12k, start: 1}")
                .collect(Collectors.joining(", "));
        FxRobot person = window.sized(1024, 700)
                .open(Given.file(
                        "title: Many",
                        "stages: [{title: Work, months: 1-120, items: [Begin]}]",
                        "income: {streams: [" + streams + "]}"));
        window.act(() -> window.tracker().dispatch(new Act.GoTo(Screen.INCOME)));
        window.act(() -> window.tracker().dispatch(new Act.OpenIncomeGrid()));
        person.press(KeyCode.CONTROL).type(KeyCode.END).release(KeyCode.CONTROL);
        person.type(KeyCode.LEFT);
        assertTrue(selected().startsWith("Month 120, Stream 399"), selected());
        assertTrue(
                window.texts("grid-head").contains("Stream 399"),
                window.texts("grid-head").toString());
        assertTrue(window.all("grid-cell").count() < 300, "cells in sight");
        person.write("5", 0).type(KeyCode.ENTER);
        assertEquals(
                List.of(new IncomeRecorded(120, dollars(5), Optional.of(new StreamId("s399")))), window.recorded());
    }
}
