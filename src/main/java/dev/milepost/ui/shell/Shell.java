package dev.milepost.ui.shell;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.AppState;
import dev.milepost.tracker.IncomeView;
import dev.milepost.tracker.RoadmapView;
import dev.milepost.tracker.Screen;
import dev.milepost.tracker.ShellView;
import dev.milepost.tracker.Theme;
import dev.milepost.tracker.TimelineView;
import dev.milepost.tracker.WelcomeView;
import dev.milepost.ui.income.IncomeScreen;
import dev.milepost.ui.kit.Look;
import dev.milepost.ui.roadmap.RoadmapScreen;
import dev.milepost.ui.timeline.TimelineScreen;
import dev.milepost.ui.welcome.WelcomePane;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The whole window's content. Renders each state it is given, the shown screen only. UI thread only.
public final class Shell extends StackPane {

    private static final KeyCombination SEARCH = shortcut(KeyCode.K);
    /// Ctrl 1 goes to the first screen, and so on.
    private static final Map<KeyCombination, Screen> SCREEN_KEYS = Map.of(
            shortcut(KeyCode.DIGIT1), Screen.ROADMAP,
            shortcut(KeyCode.DIGIT2), Screen.TIMELINE,
            shortcut(KeyCode.DIGIT3), Screen.INCOME);

    private static final List<String> SHEETS = List.of(
            Look.sheet(Shell.class, "shell.css"),
            Look.sheet(RoadmapScreen.class, "roadmap.css"),
            Look.sheet(TimelineScreen.class, "timeline.css"),
            Look.sheet(IncomeScreen.class, "income.css"),
            Look.sheet(WelcomePane.class, "welcome.css"));

    private final Consumer<Act> acts;
    private final Messages messages;
    private final Sidebar sidebar;
    private final TopBar topBar;
    private final SearchBox search;
    private final StatusBar statusBar;
    private final BorderPane frame = new BorderPane();
    private final RoadmapScreen roadmap;
    private final TimelineScreen timeline;
    private final IncomeScreen income;
    private Optional<WelcomePane> welcome = Optional.empty();
    private Optional<Theme> theme = Optional.empty();
    private Optional<Screen> shown = Optional.empty();

    public Shell(Consumer<Act> acts, Messages messages) {
        this.acts = acts;
        this.messages = messages;
        sidebar = new Sidebar(acts, messages);
        search = new SearchBox(acts, messages, this::takeFocus);
        topBar = new TopBar(search.field());
        statusBar = new StatusBar(acts, messages);
        roadmap = new RoadmapScreen(acts, messages);
        timeline = new TimelineScreen(acts, messages);
        income = new IncomeScreen(acts, messages);
        VBox page = new VBox(topBar, frame, statusBar);
        VBox.setVgrow(frame, Priority.ALWAYS);
        frame.getStyleClass().add("page");
        BorderPane window = new BorderPane(page);
        window.setLeft(sidebar);
        getStyleClass().add("shell");
        getChildren().addAll(window, search.results());
        StackPane.setAlignment(search.results(), Pos.TOP_RIGHT);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    public void render(AppState state) {
        if (!theme.equals(Optional.of(state.outlook().theme()))) {
            theme = Optional.of(state.outlook().theme());
            Look.apply(state.outlook().theme(), this, SHEETS);
        }
        ShellView view = ShellView.of(state, messages);
        sidebar.render(view);
        statusBar.render(view);
        search.render(state);
        renderScreen(state, view.title());
        renderWelcome(state);
    }

    /// Gives the keyboard to what it works on: the first questions, else the screen.
    public void takeFocus() {
        welcome.ifPresentOrElse(WelcomePane::takeFocus, () -> frame.getCenter().requestFocus());
    }

    private void renderScreen(AppState state, String title) {
        Screen screen = state.outlook().screen();
        switch (screen) {
            case ROADMAP -> roadmap.render(RoadmapView.of(state, messages));
            case TIMELINE -> timeline.render(TimelineView.of(state, messages));
            case INCOME -> income.render(IncomeView.of(state, messages));
        }
        if (shown.equals(Optional.of(screen))) {
            return;
        }
        shown = Optional.of(screen);
        boolean focused = isFocusIn(frame.getCenter());
        switch (screen) {
            case ROADMAP -> {
                frame.setCenter(roadmap);
                topBar.render(title, List.of());
            }
            case TIMELINE -> {
                frame.setCenter(timeline);
                topBar.render(title, timeline.tools());
            }
            case INCOME -> {
                frame.setCenter(income);
                topBar.render(title, List.of());
            }
        }
        if (focused) {
            frame.getCenter().requestFocus();
        }
    }

    private boolean isFocusIn(@Nullable Node screen) {
        return screen != null
                && getScene() != null
                && Stream.iterate(getScene().getFocusOwner(), Objects::nonNull, Node::getParent)
                        .anyMatch(screen::equals);
    }

    private void renderWelcome(AppState state) {
        if (state.welcomed() && welcome.isPresent()) {
            getChildren().remove(welcome.get());
            welcome = Optional.empty();
            takeFocus();
        } else if (!state.welcomed() && welcome.isEmpty()) {
            WelcomePane pane = new WelcomePane(WelcomeView.of(state, messages), acts, messages);
            welcome = Optional.of(pane);
            getChildren().add(pane);
            takeFocus();
        }
    }

    private void onKey(KeyEvent key) {
        if (welcome.isPresent()) {
            return;
        }
        if (SEARCH.match(key)) {
            search.open();
            key.consume();
            return;
        }
        SCREEN_KEYS.forEach((combination, screen) -> {
            if (combination.match(key)) {
                acts.accept(new Act.GoTo(screen));
                key.consume();
            }
        });
    }

    private static KeyCombination shortcut(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }
}
