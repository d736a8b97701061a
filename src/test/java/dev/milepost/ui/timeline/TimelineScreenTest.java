package dev.milepost.ui.timeline;

import static dev.milepost.ui.Seen.place;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.PlanCalendar;
import dev.milepost.progress.Rollup;
import dev.milepost.roadmap.Phase;
import dev.milepost.roadmap.Stage;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.Screen;
import dev.milepost.ui.Given;
import dev.milepost.ui.Seen;
import dev.milepost.ui.Window;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

class TimelineScreenTest {

    private static final double PIXELS = 2.5;

    @RegisterExtension
    final Window window = new Window();

    private FxRobot openTimeline() {
        var person = window.open(
                Given.shipped(), Given.STARTED, Given.done("ha-clusters"), Given.done("upgrades"), Given.done("rbac"));
        window.act(() -> window.tracker().dispatch(new Act.GoTo(Screen.TIMELINE)));
        return person;
    }

    private List<Bounds> bars(String style, String kind) {
        return window.all(style)
                .filter(node -> Seen.is(node, kind))
                .map(Seen::place)
                .sorted(Comparator.comparingDouble(Bounds::getMinY))
                .toList();
    }

    /// Where `months` since the start lie, from the numbers of the axis.
    private double x(double months) {
        TimelineChart chart =
                (TimelineChart) window.all("timeline-chart").findFirst().orElseThrow();
        return place(chart).getMinX() + TimelineChart.LABELS + chart.scope().x(months);
    }

    @Test
    void barsLieWhereTheirMonthsLie() {
        openTimeline();
        List<Stage> stages = window.state().roadmap().stages();
        List<Bounds> bars = bars("bar-track", "stage");
        assertEquals(stages.size(), bars.size());
        for (int i = 0; i < bars.size(); i++) {
            assertEquals(x(stages.get(i).months().begin()), bars.get(i).getMinX(), PIXELS);
            assertEquals(x(stages.get(i).months().end()), bars.get(i).getMaxX(), PIXELS + 2);
        }
        List<Bounds> phases = bars("bar-track", "phase");
        assertEquals(
                List.of(x(0), x(6), x(18)).stream().map(Math::round).toList(),
                phases.stream().map(bar -> Math.round(bar.getMinX())).toList());
    }

    @Test
    void aFillIsAsLongAsWhatIsDone() {
        openTimeline();
        Stage stage = window.state().roadmap().stages().getFirst();
        double share = Rollup.of(window.state().roadmap(), window.state().progress())
                .of(stage.id())
                .fraction();
        assertEquals(3.0 / 23, share, 1e-9);
        double whole = bars("bar-track", "stage").getFirst().getWidth();
        assertEquals(share * whole, bars("bar-fill", "stage").getFirst().getWidth(), PIXELS);
        assertEquals(1, bars("bar-fill", "stage").size(), "nothing done, nothing filled");
    }

    @Test
    void theLineOfTodayStandsAtToday() {
        openTimeline();
        double months = new PlanCalendar(Given.START).monthsUntil(Given.TODAY);
        Node line = window.all("today-line").findFirst().orElseThrow();
        assertEquals(x(months), place(line).getCenterX(), PIXELS);
    }

    @Test
    void withoutAStartDateThereIsNoToday() {
        window.open(Given.shipped(), Given.done("rbac"));
        window.act(() -> window.tracker().dispatch(new Act.GoTo(Screen.TIMELINE)));
        assertEquals(0, window.all("today-line").count());
    }

    @Test
    void aClickOnAStageGoesToItsFirstItem() {
        var person = openTimeline();
        person.clickOn(window.all("bar-track")
                .filter(bar -> Seen.is(bar, "stage"))
                .sorted(Comparator.comparingDouble(bar -> place(bar).getMinY()))
                .skip(1)
                .findFirst()
                .orElseThrow());
        assertEquals(Screen.ROADMAP, window.state().outlook().screen());
        assertTrue(window.texts("item-pane").contains("Namespace isolation strategies"));
        assertTrue(window.texts("outline").contains("Namespace isolation strategies"), "it is in sight");
    }

    @Test
    void aClickOnAPhaseReadsIt() {
        var person = openTimeline();
        Phase last = window.state().roadmap().phases().getLast();
        person.clickOn(window.all("bar-track")
                .filter(bar -> Seen.is(bar, "phase"))
                .sorted(Comparator.comparingDouble(bar -> place(bar).getMinY()))
                .skip(2)
                .findFirst()
                .orElseThrow());
        assertTrue(window.texts("phase-pane").contains(last.title()));
    }

    @Test
    void aMilestoneIsReachedByTabAndEnterOpensIt() {
        var person = openTimeline();
        for (int i = 0; i < 40 && !window.focused().getStyleClass().contains("timeline-mark"); i++) {
            person.type(KeyCode.TAB);
        }
        Node mark = window.focused();
        assertTrue(mark.getStyleClass().contains("timeline-mark"), mark.toString());
        assertTrue(mark.getAccessibleText().contains(" · planned for "), mark.getAccessibleText());
        person.type(KeyCode.ENTER);
        assertEquals(Screen.MILESTONES, window.state().outlook().screen());
    }

    @Test
    void aClickOnTheNameOfAMilestoneSelectsIt() {
        var person = openTimeline();
        person.clickOn(window.state().roadmap().milestones().getFirst().title());
        assertEquals(
                Optional.of(window.state().roadmap().milestones().getFirst().id()),
                window.state().outlook().timeline().milestone());
    }
}
