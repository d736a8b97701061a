package dev.milepost.ui;

import static java.util.Objects.requireNonNull;

import dev.milepost.progress.Draft;
import dev.milepost.progress.InMemoryStore;
import dev.milepost.progress.Origin;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.AppState;
import dev.milepost.tracker.Notice;
import dev.milepost.tracker.Now;
import dev.milepost.tracker.Theme;
import dev.milepost.tracker.Tracker;
import dev.milepost.ui.kit.Look;
import dev.milepost.ui.paper.SaveAs;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// One screen in a window of its own, and a person who keeps what it shows as files, for one test: the operating
/// system's dialog is one that answers at once. To be registered as a test's extension.
public final class KeptScreen implements AfterEachCallback {

    private static final Clock CLOCK = Clock.fixed(Given.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final FxRobot person = new FxRobot();
    private final List<String> proposed = new ArrayList<>();
    private Optional<Path> answer = Optional.empty();
    private @Nullable Tracker tracker;

    /// Makes a screen.
    public interface Making<S extends Region> {
        S of(Consumer<Act> acts, SaveAs files);
    }

    /// Opens a screen on a roadmap that started on [Given#START].
    ///
    /// @param sheet its stylesheet
    /// @param render shows a state on it
    public <S extends Region> S open(
            Roadmap roadmap, String sheet, double width, double height, Making<S> made, BiConsumer<S, AppState> render)
            throws TimeoutException {
        InMemoryStore store = new InMemoryStore();
        store.append(Draft.change(roadmap.id(), Instant.EPOCH, Origin.COMMAND, 0, List.of(Given.STARTED)));
        Tracker opened = Tracker.open(
                roadmap,
                "roadmap.yaml",
                0,
                Given.keeping(store),
                Now.by(CLOCK),
                Origin.WINDOW,
                Runnable::run,
                Platform::runLater);
        tracker = opened;
        FxToolkit.registerPrimaryStage();
        List<S> screens = new ArrayList<>();
        FxToolkit.setupStage(stage -> {
            Look.loadFonts();
            S screen = made.of(opened::dispatch, (beside, title, name, kind) -> {
                proposed.add(name + kind.ending());
                return answer;
            });
            // Dark, so that a picture shows that it is light by itself.
            Look.apply(Theme.DARK, screen, List.of(sheet));
            stage.setScene(new Scene(screen, width, height));
            opened.listen(state -> render.accept(screen, state));
            stage.show();
            screens.add(screen);
        });
        WaitForAsyncUtils.waitForFxEvents();
        return screens.getFirst();
    }

    public FxRobot person() {
        return person;
    }

    public Tracker tracker() {
        return requireNonNull(tracker);
    }

    /// The names that the dialog proposed so far.
    public List<String> proposed() {
        return List.copyOf(proposed);
    }

    /// Presses the chip and chooses from its menu; the dialog is called off.
    public void ask(String choice) {
        answer = Optional.empty();
        choose(choice);
    }

    /// Presses the chip, chooses from its menu, and says where the file goes.
    ///
    /// @return what is said in the end
    public Notice keep(String choice, Path file) throws TimeoutException {
        Optional<Notice> before = tracker().state().notice();
        answer = Optional.of(file);
        choose(choice);
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                () -> tracker()
                        .state()
                        .notice()
                        .filter(said -> !before.equals(Optional.of(said)))
                        .isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        return tracker().state().notice().orElseThrow();
    }

    private void choose(String choice) {
        person.clickOn("#export");
        person.clickOn(choice);
    }

    @Override
    public void afterEach(ExtensionContext context) throws TimeoutException {
        FxToolkit.cleanupStages();
    }
}
