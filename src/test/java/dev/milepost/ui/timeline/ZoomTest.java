package dev.milepost.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.tracker.Act;
import dev.milepost.tracker.Screen;
import dev.milepost.tracker.Zoom;
import dev.milepost.ui.Seen;
import dev.milepost.ui.Window;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

class ZoomTest {

    @RegisterExtension
    final Window window = new Window();

    private FxRobot openTimeline() {
        var person = window.open();
        window.act(() -> window.tracker().dispatch(new Act.GoTo(Screen.TIMELINE)));
        return person;
    }

    private double monthWidth() {
        List<Double> lines = window.all("month-line")
                .map(line -> Seen.place(line).getMinX())
                .sorted()
                .toList();
        return (lines.getLast() - lines.getFirst()) / window.state().roadmap().months();
    }

    @Test
    void chipsChangeTheScale() {
        var person = openTimeline();
        double fit = monthWidth();
        person.clickOn("Months");
        assertEquals(Zoom.MONTHS, window.state().outlook().zoom());
        assertEquals(64, monthWidth(), 0.5);
        person.clickOn("Weeks");
        assertEquals(200, monthWidth(), 0.5);
        assertTrue(Seen.is(window.chip("Weeks"), "current"));
        person.clickOn("Fit");
        assertEquals(fit, monthWidth(), 0.5);
    }

    @Test
    void theNamesStayInSightAndTodayComesIntoSightWhenMagnified() {
        openTimeline().clickOn("Weeks");
        Bounds chart = Seen.place(window.all("timeline-screen").findFirst().orElseThrow());
        Bounds today = Seen.place(window.all("today-line").findFirst().orElseThrow());
        assertTrue(chart.contains(today.getCenterX(), chart.getCenterY()), today.toString());
        Bounds name = Seen.place(Seen.find(window.root(), "label", "Production Kubernetes Mastery"));
        assertTrue(chart.contains(name), name.toString());
    }

    @Test
    void plusAndMinusChangeTheScale() {
        var person = openTimeline();
        person.push(KeyCode.SHORTCUT, KeyCode.DIGIT2).push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        person.type(KeyCode.EQUALS);
        assertEquals(Zoom.MONTHS, window.state().outlook().zoom());
        person.type(KeyCode.MINUS);
        assertEquals(Zoom.FIT, window.state().outlook().zoom());
    }

    @Test
    void ctrlAndTheWheelChangeTheScale() {
        var person = openTimeline();
        Node scroll = person.lookup("#timeline").query();
        wheel(scroll, 40);
        assertEquals(Zoom.MONTHS, window.state().outlook().zoom());
        wheel(scroll, 40);
        wheel(scroll, 40);
        assertEquals(Zoom.WEEKS, window.state().outlook().zoom());
        wheel(scroll, -40);
        assertEquals(Zoom.MONTHS, window.state().outlook().zoom());
    }

    /// The robot of the headless platform leaves held keys out of the wheel's events.
    private void wheel(Node over, double by) {
        window.act(() -> Event.fireEvent(
                over,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        500,
                        300,
                        500,
                        300,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        0,
                        by,
                        0,
                        by,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null)));
    }
}
