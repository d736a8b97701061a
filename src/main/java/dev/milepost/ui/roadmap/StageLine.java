package dev.milepost.ui.roadmap;

import dev.milepost.tracker.RoadmapView.StageRow;
import dev.milepost.ui.kit.Bar;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A stage: its name, its months, and how much of it is done.
final class StageLine extends HBox {

    private final Arrow arrow = new Arrow();
    private final Label title = Words.styled("stage-title");
    private final Label months = Words.styled(Styles.BADGE);
    private final Bar bar = new Bar(120);
    private final Label count = Words.styled(Styles.MUTED, Styles.SMALL);

    StageLine() {
        getStyleClass().add("stage-line");
        title.setMinWidth(0);
        months.setMinWidth(Region.USE_PREF_SIZE);
        count.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(arrow, title, months, bar, count);
    }

    void render(StageRow row, Runnable fold) {
        arrow.render(row.folded());
        title.setText(row.title());
        months.setText(row.months());
        bar.render(row.fraction());
        count.setText(row.count());
        setOnMouseClicked(click -> fold.run());
    }
}
