package dev.milepost.ui.timeline;

import static dev.milepost.ui.Seen.place;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.roadmap.Roadmap;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.Screen;
import dev.milepost.ui.Given;
import dev.milepost.ui.Seen;
import dev.milepost.ui.Window;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names of milestones neither touch each other nor leave the chart.
class MilestoneLabelsTest {

    @RegisterExtension
    final Window window = new Window();

    @ParameterizedTest
    @CsvSource({"1024, 700", "1360, 860"})
    void namesOfTheShippedRoadmapHaveRoom(double width, double height) {
        checkNames(Given.shipped(), width, height);
    }

    @ParameterizedTest
    @CsvSource({"1024, 700", "1360, 860"})
    void fortyNamesHaveRoom(double width, double height) {
        checkNames(forty(), width, height);
    }

    /// Forty in twenty-four months, with names from short to absurd.
    private static Roadmap forty() {
        return Given.file(Stream.concat(
                        Stream.of("title: Many", "months: 24", "milestones:"),
                        IntStream.rangeClosed(1, 40)
                                .mapToObj(i -> "  - {kind: checkpoint, month: " + (1 + i * 7 % 24) + ", title: \"Point "
                                        + i + " " + "reached ".repeat(i % 9) + (i == 40 ? "and on ".repeat(60) : "")
                                        + "\"}"))
                .toArray(String[]::new));
    }

    private void checkNames(Roadmap roadmap, double width, double height) {
        window.sized(width, height).open(roadmap, Given.STARTED);
        window.act(() -> window.tracker().dispatch(new Act.GoTo(Screen.TIMELINE)));
        List<String> titles =
                roadmap.milestones().stream().map(mark -> mark.title()).toList();
        List<Bounds> names = window.all("label")
                .filter(node -> node instanceof Label label && titles.contains(label.getText()))
                .map(Seen::place)
                .toList();
        assertEquals(titles.size(), names.size());
        List<Bounds> diamonds = window.all("diamond").map(Seen::place).toList();
        assertEquals(titles.size(), diamonds.size());

        Node chart = window.all("timeline-chart").findFirst().orElseThrow();
        for (Bounds name : names) {
            assertTrue(name.getMinX() >= place(chart).getMinX() + 200, "over the names of lanes: " + name);
            assertTrue(name.getMaxX() <= place(chart).getMaxX() + 0.5, "out of the chart: " + name);
            assertTrue(name.getWidth() > 30 && name.getHeight() > 10, "nothing to read: " + name);
        }
        checkApart(Stream.concat(names.stream(), diamonds.stream()).toList());
    }

    private static void checkApart(List<Bounds> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                Bounds one = boxes.get(i);
                Bounds other = boxes.get(j);
                boolean apart = one.getMaxX() <= other.getMinX() + 0.5
                        || other.getMaxX() <= one.getMinX() + 0.5
                        || one.getMaxY() <= other.getMinY() + 0.5
                        || other.getMaxY() <= one.getMinY() + 0.5;
                assertTrue(apart, one + " touches " + other);
            }
        }
    }
}
