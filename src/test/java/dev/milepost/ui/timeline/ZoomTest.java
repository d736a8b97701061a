package dev.milepost.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.tracker.Act;
import dev.milepost.tracker.Screen;
import dev.milepost.tracker.Zoom;
import dev.milepost.ui.Seen;
import dev.milepost.ui.Window;
import javafx.geometry.Bounds;
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
        return ((TimelineChart) window.all("timeline-chart").findFirst().orElseThrow())
                .scope()
                .month();
    }

    @Test
    void chipsChangeTheScale() {
        var person = openTimeline();
        double fit = monthWidth();
        person.clickOn("Months");
        assertEquals(Zoom.MONTHS, window.state().outlook().timeline().zoom());
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
}
