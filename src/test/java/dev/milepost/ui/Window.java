package dev.milepost.ui;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import dev.milepost.progress.Draft;
import dev.milepost.progress.InMemoryStore;
import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.Origin;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.ForecastMade;
import dev.milepost.progress.ProgressStore;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.AppState;
import dev.milepost.tracker.Now;
import dev.milepost.tracker.Screen;
import dev.milepost.tracker.Tracker;
import dev.milepost.ui.kit.Look;
import dev.milepost.ui.shell.Shell;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The whole window, open on a roadmap for one test, with a person in front of it. To be registered as a test's
/// extension.
public final class Window implements AfterEachCallback {

    private static final Clock CLOCK = Clock.fixed(Given.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final FxRobot person = new Person();
    private ProgressStore store = new InMemoryStore();
    private Executor storeThread = Runnable::run;
    private double width = 1360;
    private double height = 860;
    private int before;
    private @Nullable Tracker tracker;
    private @Nullable Stage stage;

    public Window sized(double wide, double high) {
        width = wide;
        height = high;
        return this;
    }

    public Window keeping(ProgressStore in) {
        store = in;
        return this;
    }

    /// Work for the store is done at once, unless the test brings an executor.
    public Window storingOn(Executor thread) {
        storeThread = thread;
        return this;
    }

    /// Opens the window; what `events` say was done before.
    ///
    /// @return who uses it
    public FxRobot open(Roadmap roadmap, ProgressEvent... events) {
        store.append(Draft.change(roadmap.id(), Instant.EPOCH, Origin.COMMAND, 0, List.of(events)));
        before = store.entries(roadmap.id(), 0).size();
        Tracker opened = Tracker.open(
                roadmap,
                "roadmap.yaml",
                0,
                Given.keeping(store),
                Now.by(CLOCK),
                Origin.WINDOW,
                storeThread,
                Runnable::run);
        opened.dispatch(new Act.GoTo(Screen.ROADMAP));
        tracker = opened;
        try {
            stage = FxToolkit.registerPrimaryStage();
            FxToolkit.setupStage(shown -> {
                Look.loadFonts();
                Shell shell = new Shell(opened::dispatch, Given.MESSAGES);
                shown.setScene(new Scene(shell, width, height));
                opened.listen(shell::render);
                shown.show();
                shell.takeFocus();
            });
        } catch (TimeoutException never) {
            throw new IllegalStateException(never);
        }
        Person.settle();
        return person;
    }

    /// The window on the shipped roadmap, which started on [Given#START].
    public FxRobot open() {
        return open(Given.shipped(), Given.STARTED);
    }

    public FxRobot person() {
        return person;
    }

    public Tracker tracker() {
        return requireNonNull(tracker);
    }

    public AppState state() {
        return tracker().state();
    }

    /// What the person did since the window opened; forecasts are kept by nobody.
    public List<ProgressEvent> recorded() {
        return store.entries(state().roadmap().id(), 0).stream()
                .skip(before)
                .map(JournalEntry::event)
                .filter(event -> !(event instanceof ForecastMade))
                .toList();
    }

    public Parent root() {
        return requireNonNull(stage).getScene().getRoot();
    }

    public Node focused() {
        return requireNonNull(stage).getScene().getFocusOwner();
    }

    /// A click with keys held down. The headless platform's robot leaves them out of mouse events, hence
    /// the event by hand.
    public void click(Node node, Modifier... held) {
        Bounds at = node.localToScreen(node.getLayoutBounds());
        Set<Modifier> keys = Set.of(held);
        act(() -> Event.fireEvent(
                node,
                new MouseEvent(
                        MouseEvent.MOUSE_CLICKED,
                        at.getWidth() / 2,
                        at.getHeight() / 2,
                        at.getCenterX(),
                        at.getCenterY(),
                        MouseButton.PRIMARY,
                        1,
                        keys.contains(KeyCombination.SHIFT_DOWN),
                        keys.contains(KeyCombination.CONTROL_DOWN),
                        keys.contains(KeyCombination.ALT_DOWN),
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null)));
    }

    /// Does something on the thread of the window, and waits until it has settled.
    public void act(Runnable work) {
        person.interact(work);
    }

    /// The outline's row of an item, a milestone or a heading.
    public Node row(String text) {
        return Seen.find(root(), "row-cell", text);
    }

    public Node box(String item) {
        return Seen.one(row(item), "state-box");
    }

    public Node chip(String text) {
        return Seen.find(root(), "chip", text);
    }

    public Stream<Node> all(String style) {
        return Seen.below(root()).filter(node -> node.getStyleClass().contains(style));
    }

    /// What is written in nodes of a style class, top to bottom.
    public List<String> texts(String style) {
        return all(style)
                .sorted(Comparator.comparingDouble(node -> Seen.place(node).getMinY()))
                .flatMap(node -> Seen.texts(node).stream())
                .toList();
    }

    /// Lets go of everything; what went wrong on the window's thread fails the test.
    @Override
    public void afterEach(ExtensionContext context) throws TimeoutException {
        person.release(new KeyCode[0]).release(new MouseButton[0]);
        FxToolkit.cleanupStages();
        assertDoesNotThrow(WaitForAsyncUtils::checkException);
    }
}
