package dev.milepost.ui.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.milepost.progress.Draft;
import dev.milepost.progress.InMemoryStore;
import dev.milepost.progress.Origin;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.AppState;
import dev.milepost.tracker.HandMadeFutures;
import dev.milepost.tracker.Lookout;
import dev.milepost.tracker.Measure;
import dev.milepost.tracker.Now;
import dev.milepost.tracker.Screen;
import dev.milepost.tracker.Tracker;
import dev.milepost.ui.Given;
import dev.milepost.ui.OddPlans;
import dev.milepost.ui.Seen;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The screens of roadmaps that nobody should have, in the smallest window and in that of the designs. Themes differ in
/// colours alone, so one is enough.
class OddScreensTest {

    private static final List<Dimension2D> SIZES = List.of(new Dimension2D(1024, 700), new Dimension2D(1360, 860));

    private static final Clock CLOCK = Clock.fixed(Given.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    /// No number, nothing with a sign, and a unit that is not the largest.
    private static final Pattern NONSENSE = Pattern.compile("NaN|Infinity|-\\$0(?![.\\d])|\\d{5,}(\\.\\d+)?[kM]\\b");

    /// What a figure, or the name of a stretch of time, looks like: half of one says something else.
    private static final Set<String> FIGURES = Set.of(
            "figure", "stat-figure", "axis-label", "month-number", "overline", "range-box", "bracket-text", "chip");

    /// What is drawn with names at their places, where no layout keeps two of them apart.
    private static final Set<String> DRAWN = Set.of("income-chart", "timeline-chart", "sketch", "plan-axis");

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @EnumSource
    void everyScreenIsReadable(OddPlans plan) {
        Tracker tracker = opened(plan);
        for (Screen screen : Screen.values()) {
            tracker.dispatch(new Act.GoTo(screen));
            for (Act sight : sights(screen)) {
                tracker.dispatch(sight);
                for (Dimension2D size : SIZES) {
                    List<String> faults = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> faults(tracker.state(), size));
                    assertEquals(List.of(), faults, plan + " on " + screen + " at " + size.getWidth() + ": " + sight);
                }
            }
        }
    }

    /// A screen as it opens, and with what else of the odd stands on it.
    private static List<Act> sights(Screen screen) {
        return screen == Screen.INCOME
                ? List.of(new Act.MeasureIncome(Measure.ANNUAL), new Act.MeasureIncome(Measure.BY_STREAM))
                : List.of(new Act.GoTo(screen));
    }

    private static Tracker opened(OddPlans plan) {
        InMemoryStore store = new InMemoryStore();
        var roadmap = plan.roadmap();
        if (!plan.events().isEmpty()) {
            store.append(Draft.change(roadmap.id(), Instant.EPOCH, Origin.COMMAND, 0, plan.events()));
        }
        Tracker tracker = Tracker.open(
                roadmap,
                "roadmap.yaml",
                0,
                Given.keeping(store),
                Now.by(CLOCK),
                Origin.WINDOW,
                Runnable::run,
                Runnable::run);
        tracker.lookAhead(Lookout.atOnce(HandMadeFutures::of));
        tracker.dispatch(new Act.FinishWelcome(Optional.empty(), Optional.empty()));
        return tracker;
    }

    private static List<String> faults(AppState state, Dimension2D size) {
        Scene scene = Picture.laidOut(state, Given.MESSAGES, size.getWidth(), size.getHeight());
        List<Node> nodes = Seen.below(scene.getRoot()).toList();
        Stream<String> nonsense = nodes.stream()
                .map(OddScreensTest::text)
                .filter(text -> NONSENSE.matcher(text).find())
                .map(text -> "nonsense: " + text);
        Stream<String> cut = nodes.stream()
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(label -> label.getStyleClass().stream().anyMatch(FIGURES::contains))
                .filter(OddScreensTest::isCut)
                .map(label -> "cut: " + label.getText());
        Stream<String> beyond = nodes.stream()
                .filter(node -> node.getStyleClass().contains("card"))
                .filter(node -> Seen.place(node).getMaxX() > size.getWidth() + 1)
                .map(node -> "beyond the edge: " + Seen.texts(node));
        Bounds window = new BoundingBox(-1, -1, size.getWidth() + 2, size.getHeight() + 2);
        Stream<String> outside = nodes.stream()
                .filter(Text.class::isInstance)
                .filter(node -> !text(node).isBlank())
                .filter(node ->
                        seen(node).filter(place -> !window.contains(place)).isPresent())
                .map(node -> "out of the window: " + text(node) + " at " + seen(node));
        Stream<String> touching = nodes.stream()
                .filter(node -> node.getStyleClass().stream().anyMatch(DRAWN::contains))
                .flatMap(OddScreensTest::touching);
        boolean silent = nodes.stream()
                        .map(OddScreensTest::text)
                        .filter(text -> text.length() > 3)
                        .count()
                < 12;
        return Stream.of(
                        nonsense,
                        cut,
                        beyond,
                        outside,
                        touching,
                        silent ? Stream.of("says nothing") : Stream.<String>empty())
                .flatMap(faults -> faults)
                .toList();
    }

    /// Whether its own words are not those it shows.
    private static boolean isCut(Labeled label) {
        return Seen.below(label)
                .filter(Text.class::isInstance)
                .map(OddScreensTest::text)
                .anyMatch(shown -> shown.endsWith("…") && !label.getText().endsWith("…"));
    }

    /// Names in one drawing that lie on each other.
    private static Stream<String> touching(Node drawing) {
        List<Node> names = new ArrayList<>();
        List<Bounds> places = new ArrayList<>();
        Seen.below(drawing)
                .filter(Text.class::isInstance)
                .filter(node -> !text(node).isBlank())
                .forEach(node -> seen(node).ifPresent(place -> {
                    names.add(node);
                    places.add(place);
                }));
        return IntStream.range(0, names.size())
                .boxed()
                .flatMap(i -> IntStream.range(0, i)
                        .filter(j -> places.get(i).intersects(places.get(j)))
                        .mapToObj(j -> "touching in " + drawing.getStyleClass() + ": " + text(names.get(i)) + " and "
                                + text(names.get(j))));
    }

    /// Where a text can be seen, in the scene, without the pixel around its letters; empty where it is clipped away.
    private static Optional<Bounds> seen(Node text) {
        Bounds whole = Seen.place(text);
        Bounds place = new BoundingBox(
                whole.getMinX() + 1,
                whole.getMinY() + 2,
                Math.max(0, whole.getWidth() - 2),
                Math.max(0, whole.getHeight() - 4));
        for (Node above = text; above != null; above = above.getParent()) {
            if (above.getClip() != null) {
                Bounds clip = above.localToScene(above.getClip().getBoundsInParent());
                double left = Math.max(place.getMinX(), clip.getMinX());
                double top = Math.max(place.getMinY(), clip.getMinY());
                double right = Math.min(place.getMaxX(), clip.getMaxX());
                double bottom = Math.min(place.getMaxY(), clip.getMaxY());
                if (right <= left || bottom <= top) {
                    return Optional.empty();
                }
                place = new BoundingBox(left, top, right - left, bottom - top);
            }
        }
        return place.isEmpty() || place.getWidth() <= 0 ? Optional.empty() : Optional.of(place);
    }

    private static String text(Node node) {
        return switch (node) {
            case Label label -> Optional.ofNullable(label.getText()).orElse("");
            case Text text -> text.getText();
            default -> "";
        };
    }
}
