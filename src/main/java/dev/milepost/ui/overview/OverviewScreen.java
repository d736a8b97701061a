package dev.milepost.ui.overview;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.OverviewView;
import dev.milepost.tracker.Screen;
import dev.milepost.ui.kit.Columns;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Four figures, three lists and a year. Everything on it leads to the screen it comes from.
public final class OverviewScreen extends ScrollPane {

    private final Consumer<Act> acts;
    private final List<FigureCard> cards;
    private final ListPane next;
    private final ListPane milestones;
    private final Label delay = Words.wrapped("", Styles.MUTED, Styles.SMALL);
    private final ListPane income;
    private final SketchChart sketch = new SketchChart();
    private final Label noIncome = Words.wrapped("", Styles.MUTED);
    private final Label caption = Words.wrapped("", Styles.MUTED, Styles.SMALL);
    private final YearPane year;
    private Optional<OverviewView> shown = Optional.empty();

    public OverviewScreen(Consumer<Act> acts, Messages messages) {
        this.acts = acts;
        getStyleClass().add("overview-screen");
        setFitToWidth(true);
        setId("overview");
        cards = List.of(new FigureCard(acts), new FigureCard(acts), new FigureCard(acts), new FigureCard(acts));
        next = pane(acts, messages, "overview.next", "overview.open-roadmap", Screen.ROADMAP);
        milestones = pane(acts, messages, "overview.milestones", "overview.all-milestones", Screen.MILESTONES);
        milestones.setFoot(List.of(delay));
        income = pane(acts, messages, "overview.income", "overview.open-income", Screen.INCOME);
        VBox.setVgrow(sketch, Priority.SOMETIMES);
        // For the mouse alone: the keyboard has the link above it.
        sketch.setOnMouseClicked(click -> acts.accept(new Act.GoTo(Screen.INCOME)));
        year = new YearPane(messages.text("overview.open-journal"), () -> acts.accept(new Act.GoTo(Screen.JOURNAL)));
        setContent(page());
    }

    private static ListPane pane(Consumer<Act> acts, Messages messages, String title, String link, Screen screen) {
        return new ListPane(messages.text(title), messages.text(link), () -> acts.accept(new Act.GoTo(screen)));
    }

    private Node page() {
        Columns figures = new Columns(cards);
        Columns lists = new Columns(List.of(next, milestones, income));
        VBox.setVgrow(lists, Priority.ALWAYS);
        VBox page = new VBox(figures, lists, year);
        page.getStyleClass().add("overview-page");
        // It fills the window, and is scrolled where that is too low for its words.
        page.setMinHeight(Region.USE_PREF_SIZE);
        setFitToHeight(true);
        return page;
    }

    public void render(OverviewView view) {
        if (shown.equals(Optional.of(view))) {
            return;
        }
        shown = Optional.of(view);
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).render(view.cards().get(i));
        }
        next.render(view.next().stream().<Entry>map(Entry.Next::new).toList(), acts, view.nothingNext());
        milestones.render(
                view.milestones().stream().<Entry>map(Entry.OfMilestone::new).toList(), acts, view.noMilestones());
        show(delay, view.delay());
        noIncome.setText(view.noSketch());
        view.sketch().ifPresent(sketch::render);
        caption.setText(view.sketch().map(OverviewView.Sketch::caption).orElse(""));
        income.setBody(view.sketch().isPresent() ? List.of(sketch, caption) : List.of(noIncome));
        year.render(view.calendar());
    }

    private static void show(Label label, String text) {
        label.setText(text);
        Presence.set(label, !text.isEmpty());
    }
}
