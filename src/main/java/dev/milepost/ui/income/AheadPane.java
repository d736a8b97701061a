package dev.milepost.ui.income;

import dev.milepost.tracker.IncomeView.Ahead;
import dev.milepost.tracker.IncomeView.Stat;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.Rebuild;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What the simulation comes to, and what that rests on.
final class AheadPane extends VBox {

    private static final PseudoClass THIN = PseudoClass.getPseudoClass("thin");

    private static final PseudoClass ALARMING = PseudoClass.getPseudoClass("alarming");

    private final HBox stats = new HBox();
    private final Staleness staleness = new Staleness(stats);
    private final Label evidence = Words.wrapped("", "evidence-line", Styles.SMALL);
    private final Label kept = Words.wrapped("", "kept-line", Styles.SMALL);
    private List<Stat> shown = List.of();

    AheadPane() {
        setId("ahead");
        getStyleClass().add("ahead");
        stats.getStyleClass().add("stats");
        getChildren().addAll(stats, evidence, kept);
    }

    void render(Optional<Ahead> ahead) {
        Presence.set(this, ahead.isPresent());
        ahead.ifPresent(this::show);
    }

    private void show(Ahead ahead) {
        staleness.render(ahead.stale());
        evidence.setText(ahead.evidence());
        evidence.pseudoClassStateChanged(THIN, ahead.thin());
        Presence.set(kept, ahead.kept().isPresent());
        ahead.kept().ifPresent(record -> {
            kept.setText(record.text());
            kept.pseudoClassStateChanged(ALARMING, record.alarming());
        });
        if (!ahead.stats().equals(shown)) {
            shown = ahead.stats();
            Rebuild.children(stats, shown.stream().map(AheadPane::box).toList());
        }
    }

    private static VBox box(Stat stat) {
        // Long amounts go onto a second line: a figure that is cut is none.
        VBox box = new VBox(
                Words.wrapped(stat.title(), Styles.MUTED, Styles.SMALL),
                Words.wrapped(stat.figure(), "stat-figure"),
                Words.wrapped(stat.note(), Styles.MUTED, Styles.SMALL));
        box.getStyleClass().add("stat");
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.SOMETIMES);
        return box;
    }
}
