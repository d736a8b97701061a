package dev.milepost.ui.income;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.IncomePane;
import dev.milepost.tracker.Screen;
import dev.milepost.ui.Window;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// Saying what a projection is to take for granted.
class AssumedPaneTest {

    private static final AssumptionKey INFLATION = AssumptionKey.of(AssumptionKind.INFLATION);
    private static final AssumptionKey SHARED = AssumptionKey.of(AssumptionKind.SHARED_MONTHS);

    @RegisterExtension
    final Window window = new Window();

    private FxRobot openPane() {
        var person = window.open();
        window.act(() -> {
            window.tracker().dispatch(new Act.GoTo(Screen.INCOME));
            window.tracker().dispatch(new Act.ShowIncomePane(IncomePane.ASSUMPTIONS));
        });
        return person;
    }

    /// The line is somewhere down the pane: it is opened from the keyboard.
    private void open(FxRobot person, String id) {
        Node head = person.lookup(id + " .assumed-head").query();
        window.act(head::requestFocus);
        person.type(KeyCode.ENTER);
    }

    private String said(AssumptionKey key) {
        return Objects.requireNonNull(window.state().progress().assumptions().get(key))
                .text();
    }

    @Test
    void enterInTheFieldSaysItAndItIsTakenBack() {
        var person = openPane();
        open(person, "#assumed-inflation");
        TextField field = (TextField) window.focused();
        window.act(() -> field.setText("3%"));
        person.type(KeyCode.ENTER);
        assertEquals("3", said(INFLATION));
        assertEquals("3", field.getText());
        assertTrue(window.texts("assumed-line").contains("yours"));
        person.type(KeyCode.TAB, KeyCode.TAB, KeyCode.SPACE);
        assertEquals(0, window.state().progress().assumptions().size());
        assertEquals("2.5", field.getText());
    }

    @Test
    void whatIsNoValueStaysToBeCorrected() {
        var person = openPane();
        open(person, "#assumed-inflation");
        TextField field = (TextField) window.focused();
        window.act(() -> field.setText("much"));
        person.type(KeyCode.ENTER);
        assertEquals("much", field.getText());
        assertEquals(0, window.recorded().size());
        assertEquals(1, window.all("error").filter(Node::isVisible).count());
    }

    @Test
    void oneLineIsOpenAtATimeAndEscapeClosesIt() {
        var person = openPane();
        open(person, "#assumed-inflation");
        open(person, "#assumed-dependence");
        assertEquals(1, window.all("assumed-form").filter(Node::isVisible).count());
        person.type(KeyCode.ESCAPE);
        assertEquals(0, window.all("assumed-form").filter(Node::isVisible).count());
        assertTrue(window.focused().getStyleClass().contains("assumed-head"));
    }

    @Test
    void whereThereAreAFewChoicesOneIsPicked() {
        var person = openPane();
        open(person, "#assumed-shared-months");
        Node chip = person.lookup("#assumed-shared-months .chip").nth(1).query();
        window.act(chip::requestFocus);
        person.type(KeyCode.SPACE);
        assertEquals("later", said(SHARED));
        assertFalse(person.lookup("#assumed-shared-months .text-field").query().isVisible()
                && person.lookup("#assumed-shared-months .text-field")
                        .query()
                        .getParent()
                        .isVisible());
    }
}
