package dev.milepost.ui.income;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.Money;
import dev.milepost.progress.ProgressEvent.IncomeRecorded;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.Screen;
import dev.milepost.ui.Given;
import dev.milepost.ui.Seen;
import dev.milepost.ui.Window;
import java.util.Optional;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CrosshairTest {

    @RegisterExtension
    final Window window = new Window();

    @Test
    void arrowsShowTheFiguresOfAMonth() {
        Money earned = Money.ofUnits(9_000, Given.shipped().currency());
        var person = window.open(Given.shipped(), Given.STARTED, new IncomeRecorded(1, earned, Optional.empty()));
        window.act(() -> window.tracker().dispatch(new Act.GoTo(Screen.INCOME)));
        person.clickOn("#income-chart");
        assertEquals("#income-chart", "#" + window.focused().getId());
        person.type(KeyCode.HOME);
        assertTrue(note().startsWith("Month 1 · Jan 2026: $108k a year, logged"), note());
        person.type(KeyCode.RIGHT, KeyCode.RIGHT);
        assertTrue(note().startsWith("Month 3 · Mar 2026: "), note());
        assertEquals(note(), window.focused().getAccessibleHelp());
        String third = note();
        person.type(KeyCode.LEFT);
        assertNotEquals(third, note());
        person.type(KeyCode.END);
        assertTrue(note().startsWith("Month 24 · Dec 2027"), note());
        Node chart = person.lookup("#income-chart").query();
        assertTrue(Seen.place(chart)
                .contains(Seen.place(window.all("crosshair-note").findFirst().orElseThrow())));
        person.type(KeyCode.ESCAPE);
        assertEquals(0, window.all("crosshair-note").count());
    }

    @Test
    void aScreenReaderHearsTheFiguresOfAMonth() {
        var person = window.open();
        window.act(() -> window.tracker().dispatch(new Act.GoTo(Screen.INCOME)));
        Node chart = person.lookup("#income-chart").query();
        assertEquals(AccessibleRole.SLIDER, chart.getAccessibleRole());
        assertTrue(chart.getAccessibleText().startsWith("Income over 24 months"), chart.getAccessibleText());
        assertEquals("", chart.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING));
        assertEquals(24.0, chart.queryAccessibleAttribute(AccessibleAttribute.MAX_VALUE));
        window.act(() -> chart.executeAccessibleAction(AccessibleAction.SET_VALUE, 3.0));
        assertEquals(3.0, chart.queryAccessibleAttribute(AccessibleAttribute.VALUE));
        assertEquals(note(), chart.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING));
        window.act(() -> chart.executeAccessibleAction(AccessibleAction.INCREMENT));
        assertTrue(note().startsWith("Month 4"), note());
        assertEquals(note(), chart.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING));
        window.act(() -> chart.executeAccessibleAction(AccessibleAction.DECREMENT));
        assertTrue(note().startsWith("Month 3"), note());
    }

    private String note() {
        return ((Label) window.all("crosshair-note").findFirst().orElseThrow()).getText();
    }
}
