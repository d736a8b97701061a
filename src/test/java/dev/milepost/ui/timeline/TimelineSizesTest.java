package dev.milepost.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.StartDateSet;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.Screen;
import dev.milepost.tracker.TimelineSight;
import dev.milepost.tracker.Zoom;
import dev.milepost.ui.Given;
import dev.milepost.ui.Seen;
import dev.milepost.ui.Window;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Plans of every size: what is drawn stays in the window, and only what is in sight exists. The screen of the
/// headless platform has no room for a larger window.
class TimelineSizesTest {

    /// For 32 rows in sight, a dozen nodes each, the axis and as many pieces again on their way in and out.
    private static final int MOST_NODES = 1200;

    @RegisterExtension
    final Window window = new Window();

    private static Roadmap large(int stages, int sections, int milestones) {
        Stream<String> work = IntStream.range(0, stages)
                .boxed()
                .flatMap(i -> Stream.concat(
                        Stream.of(
                                "  - id: s" + i,
                                "    title: Stage " + i,
                                "    months: " + (1 + i % 110) + "-" + (5 + i % 110),
                                "    sections:"),
                        IntStream.range(0, sections)
                                .mapToObj(j -> "      - {id: s" + i + "p" + j + ", title: Part " + j
                                        + ", items: [{id: s" + i + "i" + j + ", text: x}]}")));
        Stream<String> marks = IntStream.range(0, milestones)
                .mapToObj(i -> "  - {id: m" + i + ", kind: checkpoint, month: " + (1 + i % 118) + ", title: Milestone "
                        + i + "}");
        return Given.file(
                Stream.of(Stream.of("title: T", "months: 120", "stages:"), work, Stream.of("milestones:"), marks)
                        .flatMap(lines -> lines)
                        .toArray(String[]::new));
    }

    private TimelineChart chart() {
        return (TimelineChart) window.all("timeline-chart").findFirst().orElseThrow();
    }

    private static int count(Node node) {
        return 1
                + (node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream()
                                .mapToInt(TimelineSizesTest::count)
                                .sum()
                        : 0);
    }

    private void look(Zoom zoom, Set<PartId> turned) {
        window.act(() -> window.tracker()
                .dispatch(new Act.ArrangeTimeline(new TimelineSight(
                        zoom,
                        Set.of(TimelineSight.Layer.FORECAST),
                        turned,
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty()))));
    }

    @Test
    void twoThousandRowsAndFiveHundredMilestonesHaveTheNodesOfWhatIsInSight() {
        Roadmap roadmap = large(100, 19, 500);
        window.open(roadmap, Given.STARTED);
        window.act(() -> window.tracker().dispatch(new Act.GoTo(Screen.TIMELINE)));
        Set<PartId> folded = roadmap.stages().stream()
                .filter(stage -> stage.months().begin() > 6.5 || stage.months().end() < 6.5)
                .map(stage -> stage.id())
                .collect(Collectors.toSet());
        look(Zoom.MONTHS, folded);
        Set<Integer> counts = new HashSet<>();
        for (double down : List.of(0.0, 3000.0, 25000.0, 27500.0, 20000.0)) {
            window.act(() -> {
                chart().panBy(150, down - chart().scope().top());
                chart().zoomBy(0.8, 300);
            });
            counts.add(count(chart()));
        }
        assertTrue(chart().scope().top() > 15000, "there are that many rows: " + chart().scope());
        assertTrue(counts.stream().allMatch(nodes -> nodes < MOST_NODES), counts.toString());
    }

    static Stream<Named<Roadmap>> plans() {
        String endless = "A title that goes on and on and tells far more than a title should "
                .repeat(12)
                .strip();
        return Stream.of(
                Named.of(
                        "one month",
                        Given.file("title: T", "months: 1", "stages: [{title: S, months: 1-1, items: [x]}]")),
                Named.of("120 months", large(60, 2, 40)),
                Named.of("no milestones", large(3, 2, 1)),
                Named.of(
                        "everything at once",
                        Given.file(Stream.concat(
                                        Stream.of("title: T", "months: 6", "milestones:"),
                                        IntStream.range(0, 30)
                                                .mapToObj(i -> "  - {id: n" + i
                                                        + ", kind: checkpoint, month: 6, title: At once " + i + "}"))
                                .toArray(String[]::new))),
                Named.of(
                        "endless titles",
                        Given.file(
                                "title: T",
                                "months: 3",
                                "stages: [{title: " + endless + ", months: 1-1, items: [x]}]",
                                "milestones: [{id: m1, kind: advancement, month: 1, title: " + endless
                                        + "}, {id: m2, kind: checkpoint, month: 3, title: " + endless + "}]")));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void nothingLeavesTheWindow(Roadmap roadmap) {
        for (ProgressEvent start : List.of(
                Given.STARTED,
                new StartDateSet(Given.TODAY.plusYears(2)),
                new StartDateSet(Given.TODAY.minusYears(30)))) {
            for (double[] size : new double[][] {{1024, 700}}) {
                window.sized(size[0], size[1]).open(roadmap, start);
                window.act(() -> window.tracker().dispatch(new Act.GoTo(Screen.TIMELINE)));
                for (Zoom zoom : List.of(Zoom.FIT, Zoom.MONTHS, Zoom.WEEKS)) {
                    look(zoom, Set.of());
                    window.act(() -> chart().panBy(0, 1e6));
                    check();
                    window.act(() -> chart().panBy(0, -1e6));
                    check();
                }
            }
        }
    }

    private void check() {
        Bounds chart = Seen.place(chart());
        List<Bounds> names = window.all("mark-name")
                .filter(node -> node instanceof Label label && !label.getText().isEmpty())
                .map(Seen::place)
                .toList();
        for (Bounds name : names) {
            assertTrue(name.getMinX() >= chart.getMinX() + TimelineChart.LABELS - 0.5, "over the names: " + name);
            assertTrue(name.getMaxX() <= chart.getMaxX() + 0.5, "out of the window: " + name);
        }
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < i; j++) {
                Bounds one = names.get(i);
                Bounds other = names.get(j);
                boolean apart = one.getMaxX() <= other.getMinX() + 0.5
                        || other.getMaxX() <= one.getMinX() + 0.5
                        || one.getMaxY() <= other.getMinY() + 0.5
                        || other.getMaxY() <= one.getMinY() + 0.5;
                assertTrue(apart, one + " touches " + other);
            }
        }
        Stream.of("overline", "month-number", "bar-text", "range-box")
                .flatMap(window::all)
                .filter(node -> Seen.place(node).getMinX() > chart.getMinX() + TimelineChart.LABELS)
                .forEach(node -> assertTrue(Seen.place(node).getMaxX() <= chart.getMaxX() + 0.5, node.toString()));
    }

    @Test
    void namesAreTheSameWhereverOneHasScrolledTo() {
        window.open(large(5, 1, 40), Given.STARTED);
        window.act(() -> window.tracker().dispatch(new Act.GoTo(Screen.TIMELINE)));
        look(Zoom.MONTHS, Set.of());
        double before = line("Milestone 12");
        window.act(() -> chart().panBy(120, 0));
        assertEquals(before, line("Milestone 12"));
    }

    private double line(String name) {
        return window.all("mark-name")
                .filter(node -> node instanceof Label label && label.getText().equals(name))
                .map(node -> Seen.place(node).getMinY())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theYearsOfAnAxisAreAllNamedAlike() {
        window.sized(1360, 860).open(large(3, 1, 0), new StartDateSet(LocalDate.of(2026, 1, 5)));
        window.act(() -> window.tracker().dispatch(new Act.GoTo(Screen.TIMELINE)));
        Set<Boolean> ways = new HashSet<>();
        for (double month = 18; month < 30; month += 0.2) {
            double wanted = month;
            window.act(() -> chart().zoomBy(wanted / chart().scope().month(), 0));
            Set<Boolean> named = window.texts("timeline-chart").stream()
                    .filter(text -> text.matches("(Q1 )?\\d{4}"))
                    .map(text -> text.startsWith("Q1"))
                    .collect(Collectors.toSet());
            assertEquals(1, named.size(), () -> String.join(", ", window.texts("timeline-chart")));
            ways.addAll(named);
        }
        assertEquals(Set.of(true, false), ways);
    }
}
