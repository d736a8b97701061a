package dev.milepost.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.ProgressEvent.BaselineKept;
import dev.milepost.progress.ProgressEvent.DueDateSet;
import dev.milepost.progress.ProgressEvent.Withdrawn;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.Screen;
import dev.milepost.tracker.Zoom;
import dev.milepost.ui.Given;
import dev.milepost.ui.Person;
import dev.milepost.ui.Seen;
import dev.milepost.ui.Window;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// Each gesture, by what is recorded and by where things then lie.
class TimelineGesturesTest {

    private static final Pattern QUARTER = Pattern.compile("Q[1-4]( \\d{4})?|\\d{4}");

    @RegisterExtension
    final Window window = new Window();

    private FxRobot openTimeline() {
        var person = window.open(Given.shipped(), Given.STARTED, Given.done("rbac"));
        window.act(() -> window.tracker().dispatch(new Act.GoTo(Screen.TIMELINE)));
        return person;
    }

    private TimelineChart chart() {
        return (TimelineChart) window.all("timeline-chart").findFirst().orElseThrow();
    }

    private Zoom zoom() {
        return window.state().outlook().timeline().zoom();
    }

    /// Where month `number` is written.
    private double month(int number) {
        return window.all("month-number")
                .filter(node -> node instanceof Label label && label.getText().equals(Integer.toString(number)))
                .filter(node -> Seen.place(node).getWidth() > 0)
                .map(node -> Seen.place(node).getMinX())
                .findFirst()
                .orElseThrow();
    }

    private double today() {
        return Seen.place(window.all("today-line").findFirst().orElseThrow()).getCenterX();
    }

    /// The robot of the headless platform leaves held keys out of the wheel's events.
    private void wheel(double x, double by, boolean shift, boolean control) {
        Bounds at = Seen.place(chart());
        window.act(() -> Event.fireEvent(
                chart(),
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        x,
                        at.getMinY() + 200,
                        x,
                        at.getMinY() + 200,
                        shift,
                        control,
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

    @Test
    void ctrlAndTheWheelMagnifyWhatIsUnderThePointer() {
        openTimeline();
        double before = chart().scope().month();
        double under = today();
        wheel(under, 40, false, true);
        assertEquals(1.15, chart().scope().month() / before, 1e-6);
        assertEquals(under, today(), 2, "it stays under the pointer");
        assertEquals(Zoom.OWN, zoom());
        assertFalse(Seen.is(window.chip("Fit"), "current"));
        for (int i = 0; i < 60; i++) {
            wheel(under, 40, false, true);
        }
        assertEquals(TimelineChart.NEAREST, chart().scope().month(), 1e-9);
    }

    /// Each quarter that begins in sight, with room for a short name before the edge, is named; none is skipped, at
    /// whatever distance.
    @Test
    void everyQuarterIsNamedWhereverOneZoomsTo() {
        openTimeline();
        window.act(() -> chart().zoomBy(13 / chart().scope().month(), 0));
        for (double month = 13; month < 150; month *= 1.07) {
            double now = month;
            window.act(() -> chart().zoomBy(now / chart().scope().month(), 300));
            List<Label> named = Seen.below(chart())
                    .filter(node -> node.isVisible() && node.getStyleClass().contains("overline"))
                    .filter(Label.class::isInstance)
                    .map(Label.class::cast)
                    .filter(label -> label.getWidth() > 0
                            && QUARTER.matcher(label.getText()).matches())
                    .sorted(Comparator.comparingDouble(
                            label -> Seen.place(label).getMinX()))
                    .toList();
            assertTrue(named.size() > 1, month + " pixels a month: " + named);
            for (int i = 1; i < named.size(); i++) {
                int before = quarter(named.get(i - 1));
                assertEquals(before % 4 + 1, quarter(named.get(i)), month + " pixels a month: " + texts(named));
            }
            double edge = Seen.place(chart()).getMaxX();
            double unnamed = edge - Seen.place(named.getLast()).getMinX();
            assertTrue(unnamed < 3 * month + 60, month + " pixels a month, empty to the right: " + unnamed);
        }
    }

    private static List<String> texts(List<Label> labels) {
        return labels.stream().map(Label::getText).toList();
    }

    /// A year alone stands for its first quarter.
    private static int quarter(Label name) {
        String text = name.getText();
        return text.startsWith("Q") ? text.charAt(1) - '0' : 1;
    }

    @Test
    void aMarkKeepsItsLineWhileOneComesNearerOrMovesAlong() {
        openTimeline();
        window.act(() -> chart().panBy(0, 1e6));
        Map<String, Double> before = lines();
        assertTrue(before.values().stream().distinct().count() > 1, "there are several lines: " + before);
        for (int step = 0; step < 12; step++) {
            int by = step % 3 == 2 ? 40 : 0;
            window.act(() -> {
                chart().zoomBy(1.07, 0);
                chart().panBy(by, 0);
            });
            lines().forEach((name, line) -> assertEquals(before.getOrDefault(name, line), line, name));
        }
    }

    /// Where the names of the marks stand, from above.
    private Map<String, Double> lines() {
        return window.all("mark-name")
                .filter(node -> node instanceof Label label && !label.getText().isEmpty())
                .collect(Collectors.toMap(
                        node -> ((Label) node).getText(),
                        node -> Seen.place(node).getMinY(),
                        (one, same) -> one));
    }

    @Test
    void oneCanZoomOutToTenYears() {
        openTimeline();
        for (int i = 0; i < 40; i++) {
            wheel(700, -40, false, true);
        }
        assertEquals(120, chart().plotWidth() / chart().scope().month(), 1e-6);
        List<String> years = window.texts("overline");
        assertTrue(years.contains("2026") && years.contains("2035"), years.toString());
    }

    @Test
    void shiftAndTheWheelMoveAlong() {
        openTimeline().clickOn("Months");
        double before = month(8);
        wheel(800, -40, true, false);
        assertEquals(before - 40, month(8), 1.5);
    }

    @Test
    void theWheelMovesDown() {
        window.sized(1024, 700);
        openTimeline();
        double before = chart().scope().top();
        wheel(600, -40, false, false);
        assertEquals(before + 40, chart().scope().top(), 1e-6);
        assertEquals(Zoom.FIT, zoom(), "the months are where they were");
    }

    @Test
    void draggingPansAndPressesNothing() {
        var person = openTimeline().clickOn("Months");
        double before = month(8);
        Node bar = window.all("bar-track").skip(1).findFirst().orElseThrow();
        person.moveTo(bar).press(MouseButton.PRIMARY).moveBy(-80, 0).release(MouseButton.PRIMARY);
        assertEquals(before - 80, month(8), 3);
        assertEquals(Screen.TIMELINE, window.state().outlook().screen());
    }

    @Test
    void theKeysDoAllOfIt() {
        var person = openTimeline();
        window.act(chart()::requestFocus);
        double fit = chart().scope().month();
        person.type(KeyCode.EQUALS);
        assertEquals(1.25 * fit, chart().scope().month(), 1e-6);
        person.type(KeyCode.RIGHT);
        assertTrue(chart().scope().left() > 0);
        person.type(KeyCode.HOME);
        assertEquals(0, chart().scope().left());
        person.type(KeyCode.END);
        assertTrue(chart().scope().left() > 0);
        person.type(KeyCode.T);
        Bounds plot = Seen.place(chart());
        assertTrue(plot.contains(today(), plot.getCenterY()));
        person.type(KeyCode.DOWN);
        person.type(KeyCode.MINUS);
        person.type(KeyCode.DIGIT0);
        assertEquals(fit, chart().scope().month(), 1e-6);
        assertEquals(Zoom.FIT, zoom());
    }

    @Test
    void theForecastCanBeSwitchedOff() {
        var person = openTimeline();
        assertTrue(window.all("whisker").count() > 0);
        person.clickOn("Forecast ✓");
        assertEquals(0, window.all("whisker").count());
        window.act(chart()::requestFocus);
        person.type(KeyCode.F);
        assertTrue(window.all("whisker").count() > 0);
    }

    @Test
    void aStageFoldsAndUnfolds() {
        var person = openTimeline();
        long before = window.all("bar-track").count();
        person.clickOn(window.all("fold").findFirst().orElseThrow());
        assertTrue(window.all("bar-track").count() > before);
        person.clickOn(window.all("fold").findFirst().orElseThrow());
        assertEquals(before, window.all("bar-track").count());
    }

    @Test
    void aClickOnAMilestoneDrawsWhatItNeedsAndASecondOneOpensIt() {
        var person = openTimeline();
        Node mark = window.all("timeline-mark").skip(1).findFirst().orElseThrow();
        person.clickOn(mark);
        assertTrue(window.state().outlook().timeline().milestone().isPresent());
        assertFalse(((Path) window.all("critical-line").findFirst().orElseThrow())
                .getElements()
                .isEmpty());
        assertTrue(window.all("bar-track").anyMatch(bar -> Seen.is(bar, "critical")));
        person.type(KeyCode.ESCAPE);
        assertTrue(window.state().outlook().timeline().milestone().isEmpty());
        person.clickOn(mark).clickOn(mark);
        assertEquals(Screen.MILESTONES, window.state().outlook().screen());
    }

    @Test
    void thePresentDatesAreKeptUnderANameAndDrawn() {
        var person = openTimeline();
        person.clickOn("Baseline");
        person.clickOn("Keep present dates");
        assertTrue(window.recorded().stream().allMatch(BaselineKept.class::isInstance));
        assertFalse(window.recorded().isEmpty());
        assertTrue(window.all("baseline").count() > 0);
        window.act(chart()::requestFocus);
        person.type(KeyCode.B);
        assertEquals(0, window.all("baseline").count());
    }

    @Test
    void movingIsShownFirstAndUndoneAsOne() {
        var person = openTimeline();
        person.clickOn("Re-plan").clickOn("4 weeks later");
        assertEquals(List.of(), window.recorded());
        assertTrue(window.all("slid").count() > 0);
        person.clickOn("Move");
        int moved = window.recorded().size();
        assertTrue(moved > 5 && window.recorded().stream().allMatch(DueDateSet.class::isInstance));
        assertEquals(0, window.all("slid").count());
        person.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(2 * moved, window.recorded().size());
        assertTrue(window.state()
                .progress()
                .due(window.state().roadmap().items().findFirst().orElseThrow().id())
                .isEmpty());
    }

    @Test
    void theArrowsAndPagesMoveBothWays() {
        window.sized(1024, 700);
        var person = openTimeline().clickOn("Months");
        window.act(chart()::requestFocus);
        person.type(KeyCode.HOME, KeyCode.RIGHT, KeyCode.RIGHT);
        assertEquals(120, chart().scope().left() * chart().scope().month(), 1e-6);
        person.type(KeyCode.LEFT);
        assertEquals(60, chart().scope().left() * chart().scope().month(), 1e-6);
        person.type(KeyCode.DOWN);
        double top = chart().scope().top();
        assertTrue(top > 0);
        person.type(KeyCode.UP);
        assertEquals(0, chart().scope().top());
        person.type(KeyCode.PAGE_DOWN);
        assertTrue(chart().scope().top() >= top);
        person.type(KeyCode.PAGE_UP);
        assertEquals(0, chart().scope().top());
    }

    @Test
    void plusAndMinusTurnEachOtherBack() {
        var person = openTimeline();
        window.act(chart()::requestFocus);
        double fit = chart().scope().month();
        person.type(KeyCode.EQUALS, KeyCode.EQUALS);
        assertTrue(chart().scope().month() > fit);
        assertEquals(Zoom.OWN, zoom());
        person.type(KeyCode.MINUS, KeyCode.MINUS);
        assertEquals(fit, chart().scope().month(), 1e-6);
    }

    @Test
    void twoFingersMagnifyWhatIsBetweenThem() {
        openTimeline();
        double before = chart().scope().month();
        double under = today();
        window.act(() -> Event.fireEvent(
                chart(),
                new ZoomEvent(
                        ZoomEvent.ZOOM, under, 300, under, 300, false, false, false, false, false, false, 2, 2, null)));
        assertEquals(2 * before, chart().scope().month(), 1e-6);
        assertEquals(under, today(), 2);
    }

    @Test
    void pointingAtABarTellsItsMonths() {
        var person = openTimeline();
        Node bar = window.all("bar-track").findFirst().orElseThrow();
        assertEquals(List.of(), tips());
        person.moveTo(bar);
        waitForTip();
        assertEquals(List.of(bar.getAccessibleText()), tips());
        assertTrue(tips().getFirst().contains(" · Months 1–"), tips().toString());
    }

    private static List<String> tips() {
        return javafx.stage.Window.getWindows().stream()
                .filter(Tooltip.class::isInstance)
                .filter(javafx.stage.Window::isShowing)
                .map(tip -> ((Tooltip) tip).getText())
                .toList();
    }

    /// It comes a while after the pointer has come to rest.
    private static void waitForTip() {
        for (int i = 0; i < 2_000 && tips().isEmpty(); i++) {
            Person.settle();
        }
    }

    @Test
    void aBaselineIsKeptChosenAndDeleted() {
        var person = openTimeline();
        person.clickOn("Baseline");
        assertTrue(person.lookup("Name of the baseline").tryQuery().isPresent(), "the field says what it is for");
        window.act(
                () -> person.lookup("#baseline-name").queryAs(TextField.class).selectAll());
        person.clickOn("#baseline-name")
                .push(KeyCode.SHORTCUT, KeyCode.A)
                .write("Before the move")
                .type(KeyCode.ENTER);
        assertEquals(
                Optional.of("Before the move"),
                window.state().outlook().timeline().baseline());
        int kept = window.recorded().size();
        assertTrue(kept > 0 && window.all("baseline").count() > 0);

        person.clickOn("Baseline ✓").clickOn("No baseline");
        assertEquals(0, window.all("baseline").count());
        assertEquals(Optional.empty(), window.state().outlook().timeline().baseline());
        person.clickOn("Baseline").clickOn("Before the move");
        assertTrue(window.all("baseline").count() > 0);
        assertEquals(kept, window.recorded().size(), "looking records nothing");

        person.clickOn("Baseline ✓").clickOn("Delete").type(KeyCode.RIGHT, KeyCode.ENTER);
        assertEquals(2 * kept, window.recorded().size());
        assertTrue(window.recorded().stream().skip(kept).allMatch(Withdrawn.class::isInstance));
        assertEquals(0, window.all("baseline").count());
        assertTrue(Seen.texts(window.root()).contains("Baseline"), "none is drawn, and the chip says so");
        person.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertTrue(window.all("baseline").count() > 0, "undone as one, and drawn again");
    }

    @Test
    void aMoveIsTriedChangedAndCancelled() {
        var person = openTimeline();
        person.clickOn("Re-plan").clickOn("4 weeks later");
        String preview = window.texts("footer-text").getFirst();
        assertEquals(OptionalInt.of(4), window.state().outlook().timeline().slide());
        double before = slid();
        person.clickOn("1 week more");
        assertEquals(OptionalInt.of(5), window.state().outlook().timeline().slide());
        assertNotEquals(preview, window.texts("footer-text").getFirst());
        assertTrue(slid() > before, "drawn a week later");
        person.clickOn("Cancel");
        assertEquals(0, window.all("slid").count());
        person.clickOn("Re-plan").clickOn("1 week earlier");
        assertEquals(OptionalInt.of(-1), window.state().outlook().timeline().slide());
        window.act(chart()::requestFocus);
        person.type(KeyCode.ESCAPE);
        assertEquals(OptionalInt.empty(), window.state().outlook().timeline().slide());
        assertEquals(List.of(), window.recorded());
    }

    private double slid() {
        return window.all("slid")
                .mapToDouble(bar -> Seen.place(bar).getMaxX())
                .max()
                .orElseThrow();
    }

    @Test
    void aSelectedMilestoneIsOpenedAndLetGoBelowTheChart() {
        var person = openTimeline();
        person.clickOn(window.all("timeline-mark").skip(1).findFirst().orElseThrow());
        assertTrue(
                window.texts("footer-text").getFirst().contains(" items, "),
                window.texts("footer-text").toString());
        person.clickOn("Close");
        assertTrue(window.state().outlook().timeline().milestone().isEmpty());
        assertEquals(List.of(), window.texts("footer-text"));
        person.clickOn(window.all("timeline-mark").skip(1).findFirst().orElseThrow());
        var chosen = window.state().outlook().timeline().milestone();
        person.clickOn("Open");
        assertEquals(Screen.MILESTONES, window.state().outlook().screen());
        assertEquals(chosen, window.state().outlook().milestones().selected());
    }
}
