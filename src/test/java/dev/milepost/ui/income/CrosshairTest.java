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

    private String note() {
        return ((Label) window.all("crosshair-note").findFirst().orElseThrow()).getText();
    }
}
