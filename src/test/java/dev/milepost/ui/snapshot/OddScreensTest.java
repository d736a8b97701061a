package dev.milepost.ui.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.milepost.progress.Draft;
import dev.milepost.progress.InMemoryStore;
import dev.milepost.progress.Origin;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.AppState;
import dev.milepost.tracker.HandMadeFutures;
import dev.milepost.tracker.Lookout;
import dev.milepost.tracker.Now;
import dev.milepost.tracker.Screen;
import dev.milepost.tracker.Tracker;
import dev.milepost.ui.Given;
import dev.milepost.ui.OddPlans;
import dev.milepost.ui.Seen;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The screens of roadmaps that nobody should have, in the smallest window.
class OddScreensTest {

    private static final int WIDTH = 1024;
    private static final int HEIGHT = 700;
    private static final Clock CLOCK = Clock.fixed(Given.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    /// No number, nothing with a sign, and a unit that is not the largest.
    private static final Pattern NONSENSE = Pattern.compile("NaN|Infinity|-\\$0(?![.\\d])|\\d{5,}(\\.\\d+)?[kM]\\b");

    private static final Set<String> FIGURES = Set.of("figure", "stat-figure", "axis-label");

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @EnumSource
    void everyScreenIsReadableInTheSmallestWindow(OddPlans plan) {
        Tracker tracker = opened(plan);
        for (Screen screen : Screen.values()) {
            tracker.dispatch(new Act.GoTo(screen));
            List<String> faults = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> faults(tracker.state()));
            assertEquals(List.of(), faults, plan + " on " + screen);
        }
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

    private static List<String> faults(AppState state) {
        Scene scene = Picture.laidOut(state, Given.MESSAGES, WIDTH, HEIGHT);
        List<Node> nodes = Seen.below(scene.getRoot()).toList();
        Stream<String> nonsense = nodes.stream()
                .map(OddScreensTest::text)
                .filter(text -> NONSENSE.matcher(text).find())
                .map(text -> "nonsense: " + text);
        Stream<String> cut = nodes.stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(label -> label.getStyleClass().stream().anyMatch(FIGURES::contains))
                .filter(label -> !label.isWrapText() && label.prefWidth(-1) > label.getWidth() + 1)
                .map(label -> "cut: " + label.getText());
        Stream<String> beyond = nodes.stream()
                .filter(node -> node.getStyleClass().contains("card"))
                .filter(node -> Seen.place(node).getMaxX() > WIDTH + 1)
                .map(node -> "beyond the edge: " + Seen.texts(node));
        boolean silent = nodes.stream()
                        .map(OddScreensTest::text)
                        .filter(text -> text.length() > 3)
                        .count()
                < 12;
        return Stream.of(nonsense, cut, beyond, silent ? Stream.of("says nothing") : Stream.<String>empty())
                .flatMap(faults -> faults)
                .toList();
    }

    private static String text(Node node) {
        return switch (node) {
            case Label label -> Optional.ofNullable(label.getText()).orElse("");
            case Text text -> text.getText();
            default -> "";
        };
    }
}
