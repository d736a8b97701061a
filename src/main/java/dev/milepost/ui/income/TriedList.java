package dev.milepost.ui.income;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.IncomeView.Tried;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is tried out, each with what it stands in for, to be taken back one by one.
final class TriedList extends VBox {

    private final Consumer<Act> acts;
    private final Messages messages;
    private List<Tried> shown = List.of();

    TriedList(Consumer<Act> acts, Messages messages) {
        this.acts = acts;
        this.messages = messages;
        getStyleClass().add("tried-list");
        Presence.set(this, false);
    }

    void render(List<Tried> tried) {
        if (!tried.equals(shown)) {
            shown = tried;
            getChildren().setAll(tried.stream().map(this::line).toList());
            Presence.set(this, !tried.isEmpty());
        }
    }

    private Node line(Tried tried) {
        VBox words = new VBox(
                Words.wrapped(messages.text("income.assumption-of", tried.title(), tried.text()), Styles.SMALL),
                Words.of(tried.origin(), Styles.MUTED, Styles.SMALL));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button stop = new Button("×");
        stop.getStyleClass().add(Styles.QUIET);
        stop.setMinWidth(Region.USE_PREF_SIZE);
        String name = messages.text("income.what-if.remove", tried.title());
        stop.setAccessibleText(name);
        stop.setTooltip(new Tooltip(name));
        stop.setOnAction(pressed -> acts.accept(new Act.StopTrying(tried.key())));
        HBox line = new HBox(words, stop);
        line.getStyleClass().add("tried");
        return line;
    }
}
