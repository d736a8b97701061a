package dev.milepost.ui.income;

import dev.milepost.text.Messages;
import dev.milepost.tracker.IncomeView.DelayLine;
import dev.milepost.tracker.IncomeView.Delays;
import dev.milepost.ui.kit.Bar;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a month's delay of each milestone costs, the dearest first.
final class DelayPane extends VBox {

    private final Messages messages;
    private final Staleness staleness = new Staleness(this);
    private Optional<Delays> shown = Optional.empty();

    DelayPane(Messages messages) {
        this.messages = messages;
        setId("delays");
        getStyleClass().addAll(Styles.CARD, "delay-pane");
    }

    void render(Optional<Delays> delays) {
        Presence.set(this, delays.isPresent());
        staleness.render(delays.filter(Delays::stale).isPresent());
        if (delays.map(Delays::lines).equals(shown.map(Delays::lines)) && delays.isPresent()) {
            return;
        }
        shown = delays;
        getChildren().setAll(Words.of(messages.text("income.delays"), Styles.CARD_TITLE));
        delays.ifPresent(some -> {
            some.lines().forEach(each -> getChildren().add(line(each)));
            getChildren().add(Words.wrapped(some.note(), Styles.MUTED, Styles.SMALL));
        });
    }

    private static VBox line(DelayLine delay) {
        Label name = Words.of(delay.milestone());
        name.setTooltip(new Tooltip(delay.milestone()));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label cost = Words.of(delay.cost(), Styles.STRONG);
        cost.setMinWidth(Region.USE_PREF_SIZE);
        Bar bar = new Bar(0);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("cost");
        bar.render(delay.share());
        VBox line = new VBox(new HBox(name, cost), bar);
        line.getStyleClass().add("delay-line");
        return line;
    }
}
