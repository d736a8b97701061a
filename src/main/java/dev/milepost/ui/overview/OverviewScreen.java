package dev.milepost.ui.overview;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.OverviewView;
import dev.milepost.tracker.Screen;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/// Four figures, three lists and a year. Everything on it leads to the screen it comes from.
public final class OverviewScreen extends ScrollPane {

    private static final int CARDS = 4;

    private final Consumer<Act> acts;
    private final List<FigureCard> cards;
    private final ListPane next;
    private final ListPane milestones;
    private final Label delay = Words.wrapped("", Styles.MUTED, Styles.SMALL);
    private final ListPane income;
    private final SketchChart sketch = new SketchChart();
    private final Label noIncome = Words.wrapped("", Styles.MUTED);
    private final Label caption = Words.wrapped("", Styles.MUTED, Styles.SMALL);
    private final YearPane year = new YearPane();
    private Optional<OverviewView> shown = Optional.empty();

    public OverviewScreen(Consumer<Act> acts, Messages messages) {
        this.acts = acts;
        getStyleClass().add("overview-screen");
        setFitToWidth(true);
        setFitToHeight(true);
        setId("overview");
        cards = List.of(new FigureCard(acts), new FigureCard(acts), new FigureCard(acts), new FigureCard(acts));
        next = pane(acts, messages, "overview.next", "overview.open-roadmap", Screen.ROADMAP);
        milestones = pane(acts, messages, "overview.milestones", "overview.all-milestones", Screen.ROADMAP);
        milestones.setFoot(List.of(delay));
        income = pane(acts, messages, "overview.income", "overview.open-income", Screen.INCOME);
        VBox.setVgrow(sketch, Priority.SOMETIMES);
        setContent(page());
    }

    private static ListPane pane(Consumer<Act> acts, Messages messages, String title, String link, Screen screen) {
        return new ListPane(messages.text(title), messages.text(link), () -> acts.accept(new Act.GoTo(screen)));
    }

    private Node page() {
        GridPane figures = row(25, 25, 25, 25);
        for (int i = 0; i < CARDS; i++) {
            figures.add(cards.get(i), i, 0);
        }
        GridPane lists = row(35, 31, 34);
        lists.getRowConstraints().add(growing());
        lists.add(next, 0, 0);
        lists.add(milestones, 1, 0);
        lists.add(income, 2, 0);
        VBox.setVgrow(lists, Priority.ALWAYS);
        VBox page = new VBox(figures, lists, year);
        page.getStyleClass().add("overview-page");
        return page;
    }

    public void render(OverviewView view) {
        if (shown.equals(Optional.of(view))) {
            return;
        }
        shown = Optional.of(view);
        for (int i = 0; i < CARDS; i++) {
            cards.get(i).render(view.cards().get(i));
        }
        next.render(view.next().stream().<Entry>map(Entry.Next::new).toList(), acts, view.nothingNext());
        milestones.render(
                view.milestones().stream().<Entry>map(Entry.OfMilestone::new).toList(), acts, view.noMilestones());
        show(delay, view.delay());
        noIncome.setText(view.noIncome());
        view.sketch().ifPresent(sketch::render);
        caption.setText(view.sketch().map(OverviewView.Sketch::caption).orElse(""));
        income.setBody(view.sketch().isPresent() ? List.of(sketch, caption) : List.of(noIncome));
        year.render(view.calendar());
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private static GridPane row(double... percents) {
        GridPane row = new GridPane();
        row.getStyleClass().add("overview-row");
        for (double percent : percents) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percent);
            column.setFillWidth(true);
            row.getColumnConstraints().add(column);
        }
        return row;
    }

    private static RowConstraints growing() {
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        row.setFillHeight(true);
        return row;
    }
}
