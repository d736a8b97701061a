package dev.milepost.ui.income;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.IncomeView.Line;
import dev.milepost.tracker.IncomeView.Section;
import dev.milepost.ui.kit.Bar;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Sections of lines: what something is, what it comes to, and perhaps how it compares.
final class LinePane extends VBox {

    private final Consumer<Act> acts;
    private final Messages messages;
    private List<Section> shown = List.of();

    LinePane(Consumer<Act> acts, Messages messages) {
        this.acts = acts;
        this.messages = messages;
        setId("beside");
        getStyleClass().add("column");
    }

    void render(List<Section> sections) {
        Presence.set(this, !sections.isEmpty());
        if (!sections.equals(shown)) {
            shown = sections;
            getChildren().setAll(shown.stream().map(this::card).toList());
        }
    }

    private VBox card(Section section) {
        VBox card = new VBox(Words.of(section.title(), Styles.CARD_TITLE));
        card.getStyleClass().addAll(Styles.CARD, "line-pane");
        section.lines().forEach(line -> card.getChildren().add(line(line)));
        if (!section.note().isEmpty()) {
            card.getChildren().add(Words.wrapped(section.note(), Styles.MUTED, Styles.SMALL));
        }
        return card;
    }

    private Node line(Line line) {
        Label name = Words.wrapped(line.name());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox first = new HBox(name);
        first.getStyleClass().add("form-line");
        if (!line.value().isEmpty()) {
            Label value = Words.of(line.value(), Styles.STRONG);
            value.setMinWidth(Region.USE_PREF_SIZE);
            first.getChildren().add(value);
        }
        line.dismissal().ifPresent(act -> first.getChildren().add(dismissal(act)));
        List<Node> rows = new ArrayList<>(List.of(first));
        if (!line.note().isEmpty()) {
            rows.add(Words.wrapped(line.note(), Styles.MUTED, Styles.SMALL));
        }
        line.share().ifPresent(share -> {
            Bar bar = new Bar(0);
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.render(share);
            rows.add(bar);
        });
        VBox box = new VBox();
        box.getChildren().setAll(rows);
        box.getStyleClass().add("delay-line");
        return box;
    }

    private Button dismissal(Act act) {
        Button dismiss = new Button("×");
        dismiss.getStyleClass().add(Styles.QUIET);
        dismiss.setMinWidth(Region.USE_PREF_SIZE);
        dismiss.setAccessibleText(messages.text("income.findings.dismiss"));
        dismiss.setTooltip(new Tooltip(messages.text("income.findings.dismiss")));
        dismiss.setOnAction(pressed -> acts.accept(act));
        return dismiss;
    }
}
