package dev.milepost.ui.income;

import dev.milepost.text.Messages;
import dev.milepost.tracker.IncomeView.TargetLine;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The incomes to reach, each beside what the plan gives by then.
final class TargetPane extends VBox {

    private static final PseudoClass WITHIN = PseudoClass.getPseudoClass("within");

    private static final PseudoClass DOUBTED = PseudoClass.getPseudoClass("doubted");

    private final Messages messages;
    private List<TargetLine> shown = List.of();

    TargetPane(Messages messages) {
        this.messages = messages;
        getStyleClass().add(Styles.CARD);
    }

    void render(List<TargetLine> targets) {
        Presence.set(this, !targets.isEmpty());
        if (targets.equals(shown)) {
            return;
        }
        shown = targets;
        getChildren().setAll(Words.of(messages.text("income.targets"), Styles.CARD_TITLE));
        targets.forEach(target -> getChildren().add(line(target)));
        getChildren().add(Words.wrapped(messages.text("income.targets.note"), Styles.MUTED, Styles.SMALL));
    }

    private VBox line(TargetLine target) {
        Label name = Words.of(target.scenario(), Styles.STRONG);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label range = Words.of(target.range());
        range.setMinWidth(Region.USE_PREF_SIZE);
        Label plan = Words.wrapped(target.plan(), "target-plan", Styles.SMALL);
        plan.pseudoClassStateChanged(WITHIN, target.within());
        plan.pseudoClassStateChanged(DOUBTED, target.doubted());
        VBox line = new VBox(new HBox(name, range), plan);
        if (!target.odds().isEmpty()) {
            Label odds = Words.of(messages.text("income.odds.of", target.odds()), "odds", Styles.SMALL);
            odds.pseudoClassStateChanged(DOUBTED, target.doubted());
            line.getChildren().add(odds);
        }
        line.getStyleClass().add("target-line");
        return line;
    }
}
