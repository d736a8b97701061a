package dev.milepost.ui.shell;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.ShellView;
import dev.milepost.ui.kit.Rebuild;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The name of the roadmap, where in it today lies, and the screens.
final class Sidebar extends VBox {

    private final Consumer<Act> acts;
    private final Label roadmapTitle = Words.styled("roadmap-title");
    private final Label subtitle = Words.styled(Styles.MUTED, Styles.SMALL);
    private final VBox entries = new VBox();
    private List<ShellView.Entry> shown = List.of();

    Sidebar(Consumer<Act> acts, Messages messages) {
        this.acts = acts;
        getStyleClass().add("sidebar");
        Words.wrap(roadmapTitle);
        HBox logo = new HBox(new Logo(), Words.of(messages.text("app.name"), Styles.TITLE));
        logo.getStyleClass().add("logo");
        VBox roadmap = new VBox(roadmapTitle, subtitle);
        roadmap.getStyleClass().add("roadmap-card");
        entries.getStyleClass().add("entries");
        getChildren().addAll(logo, roadmap, entries);
    }

    void render(ShellView view) {
        roadmapTitle.setText(view.roadmapTitle());
        subtitle.setText(view.subtitle());
        if (!view.entries().equals(shown)) {
            shown = view.entries();
            Rebuild.children(entries, shown.stream().map(this::entry).toList());
        }
    }

    private Button entry(ShellView.Entry entry) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label name = Words.of(entry.name(), "entry-name");
        HBox line = new HBox(name, gap, Words.of(entry.badge(), Styles.MUTED, Styles.SMALL));
        line.getStyleClass().add("entry-line");
        Button button = new EntryButton(line, entry.current());
        line.prefWidthProperty().bind(button.widthProperty().subtract(22));
        button.setAccessibleText(Words.sentence(entry.name(), entry.badge()));
        button.setOnAction(pressed -> acts.accept(new Act.GoTo(entry.screen())));
        return button;
    }
}
