package dev.milepost.ui.shell;

import dev.milepost.progress.Subject;
import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.AppState;
import dev.milepost.tracker.DataView;
import dev.milepost.tracker.IncomeView;
import dev.milepost.tracker.JournalView;
import dev.milepost.tracker.MilestoneDetail;
import dev.milepost.tracker.MilestonesView;
import dev.milepost.tracker.OverviewView;
import dev.milepost.tracker.RoadmapView;
import dev.milepost.tracker.Screen;
import dev.milepost.tracker.ShellView;
import dev.milepost.tracker.Theme;
import dev.milepost.tracker.TimelineView;
import dev.milepost.tracker.WelcomeView;
import dev.milepost.ui.data.DataScreen;
import dev.milepost.ui.income.IncomeScreen;
import dev.milepost.ui.journal.JournalScreen;
import dev.milepost.ui.kit.Look;
import dev.milepost.ui.milestones.MilestonesScreen;
import dev.milepost.ui.overview.OverviewScreen;
import dev.milepost.ui.roadmap.RoadmapScreen;
import dev.milepost.ui.timeline.TimelineScreen;
import dev.milepost.ui.welcome.WelcomePane;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The whole window's content. Renders each state it is given, the shown screen only. UI thread only.
public final class Shell extends StackPane {

    private static final Duration TOAST = Duration.seconds(8);

    private static final List<String> SHEETS = List.of(
            Look.sheet(Shell.class, "shell.css"),
            Look.sheet(OverviewScreen.class, "overview.css"),
            Look.sheet(RoadmapScreen.class, "roadmap.css"),
            Look.sheet(TimelineScreen.class, "timeline.css"),
            Look.sheet(MilestonesScreen.class, "milestones.css"),
            Look.sheet(IncomeScreen.class, "income.css"),
            Look.sheet(JournalScreen.class, "journal.css"),
            Look.sheet(DataScreen.class, "data.css"),
            Look.sheet(WelcomePane.class, "welcome.css"));

    private final Consumer<Act> acts;
    private final Messages messages;
    private final Sidebar sidebar;
    private final HistoryButtons history;
    private final TopBar topBar;
    private final SearchBox search;
    private final StatusBar statusBar;
    private final Banner banner;
    private final Toast toast;
    private final ShellKeys keys;
    private final BorderPane frame = new BorderPane();
    private final OverviewScreen overview;
    private final RoadmapScreen roadmap;
    private final TimelineScreen timeline;
    private final MilestonesScreen milestones;
    private final IncomeScreen income;
    private final JournalScreen journal;
    private final DataScreen data;
    private Optional<WelcomePane> welcome = Optional.empty();
    private Optional<Theme> theme = Optional.empty();
    private Optional<Screen> shown = Optional.empty();

    public Shell(Consumer<Act> acts, Messages messages) {
        this.acts = acts;
        this.messages = messages;
        sidebar = new Sidebar(acts, messages);
        search = new SearchBox(acts, messages, this::takeFocus);
        history = new HistoryButtons(acts, messages);
        topBar = new TopBar(history, search.field());
        banner = new Banner(acts);
        toast = new Toast(acts, messages, this::takeFocus, new PauseTransition(TOAST));
        keys = new ShellKeys(acts).searchingWith(search::open).goingRoundWith(this::goRound);
        statusBar = new StatusBar(acts, messages);
        overview = new OverviewScreen(acts, messages);
        roadmap = new RoadmapScreen(acts, messages);
        timeline = new TimelineScreen(acts, messages);
        milestones = new MilestonesScreen(acts, messages);
        income = new IncomeScreen(acts, messages);
        journal = new JournalScreen(acts, messages);
        data = new DataScreen(acts, messages);
        StackPane screen = new StackPane(frame, toast);
        StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
        screen.setViewOrder(-1); // the toast hangs over the status bar, where nobody works
        VBox page = new VBox(topBar, banner, screen, statusBar);
        VBox.setVgrow(screen, Priority.ALWAYS);
        frame.getStyleClass().add("page");
        BorderPane window = new BorderPane(page);
        window.setLeft(sidebar);
        getStyleClass().add("shell");
        getChildren().addAll(window, search.results());
        StackPane.setAlignment(search.results(), Pos.TOP_RIGHT);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        FocusKeeper.watch(this, this::isHome, this::takeFocus);
    }

    public void render(AppState state) {
        if (!theme.equals(Optional.of(state.outlook().theme()))) {
            theme = Optional.of(state.outlook().theme());
            Look.apply(state.outlook().theme(), this, SHEETS);
        }
        ShellView view = ShellView.of(state, messages);
        sidebar.render(view);
        statusBar.render(view);
        history.render(view);
        search.render(state);
        banner.render(view.banner());
        renderScreen(state, view.title());
        toast.render(view.toast());
        renderWelcome(state);
    }

    /// Gives the keyboard to what it works on: the first questions, else the screen.
    public void takeFocus() {
        welcome.ifPresentOrElse(WelcomePane::takeFocus, this::takeFocusOnScreen);
    }

    /// A screen that has nothing to work on leaves it to the page, where keys do nothing by themselves.
    private void takeFocusOnScreen() {
        frame.getCenter().requestFocus();
        if (getScene() != null && !FocusKeeper.isWithin(getScene().getFocusOwner(), frame)) {
            frame.requestFocus();
        }
    }

    private void renderScreen(AppState state, String title) {
        Screen screen = state.outlook().screen();
        switch (screen) {
            case OVERVIEW -> overview.render(OverviewView.of(state, messages));
            case ROADMAP ->
                roadmap.render(
                        RoadmapView.of(state, messages),
                        milestone -> MilestoneDetail.of(state, milestone, messages),
                        item -> state.journal()
                                .progress()
                                .note(Subject.of(item))
                                .orElse(""));
            case TIMELINE -> timeline.render(TimelineView.of(state, messages));
            case MILESTONES -> milestones.render(MilestonesView.of(state, messages));
            case INCOME -> income.render(IncomeView.of(state, messages));
            case JOURNAL -> journal.render(JournalView.of(state, messages));
            case DATA -> data.render(DataView.of(state, messages));
        }
        if (shown.equals(Optional.of(screen))) {
            return;
        }
        shown = Optional.of(screen);
        switch (screen) {
            case OVERVIEW -> {
                frame.setCenter(overview);
                topBar.render(title, List.of());
            }
            case ROADMAP -> {
                frame.setCenter(roadmap);
                topBar.render(title, List.of());
            }
            case TIMELINE -> {
                frame.setCenter(timeline);
                topBar.render(title, timeline.tools());
            }
            case MILESTONES -> {
                frame.setCenter(milestones);
                topBar.render(title, List.of());
            }
            case INCOME -> {
                frame.setCenter(income);
                topBar.render(title, List.of());
            }
            case JOURNAL -> {
                frame.setCenter(journal);
                topBar.render(title, List.of());
            }
            case DATA -> {
                frame.setCenter(data);
                topBar.render(title, List.of());
            }
        }
        takeFocus();
    }

    /// Whether the keyboard is where somebody works.
    private boolean isHome(Node node) {
        return welcome.map(pane -> FocusKeeper.isWithin(node, pane)).orElseGet(() -> FocusKeeper.isWithin(node, frame));
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
        if (welcome.isEmpty()) {
            keys.onKey(key);
        }
    }

    /// From the screen to what was just said, and back.
    private void goRound() {
        if (toast.canTakeFocus()) {
            toast.takeFocus();
        } else {
            takeFocus();
        }
    }
}
