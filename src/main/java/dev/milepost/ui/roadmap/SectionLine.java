package dev.milepost.ui.roadmap;

import dev.milepost.tracker.RoadmapView.MilestoneGroupRow;
import dev.milepost.tracker.RoadmapView.SectionRow;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A heading inside a stage with its count.
final class SectionLine extends HBox {

    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final double INDENT = 18;

    private final Label title = Words.styled("section-title");
    private final Label count = Words.styled(Styles.MUTED, Styles.SMALL);
    private final Arrow arrow = new Arrow();

    SectionLine() {
        getStyleClass().add("section-line");
        title.setMinWidth(0);
        count.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(title, count, arrow);
    }

    void render(SectionRow row, Runnable fold) {
        show(row.title(), row.count(), row.group(), row.depth(), row.folded());
        setOnMouseClicked(click -> fold.run());
    }

    void render(MilestoneGroupRow row) {
        show(row.title(), row.count(), false, 0, false);
        setOnMouseClicked(null);
    }

    private void show(String name, String counted, boolean group, int depth, boolean folded) {
        title.setText(name);
        count.setText(counted);
        arrow.render(folded);
        arrow.setVisible(folded);
        pseudoClassStateChanged(GROUP, group);
        setPadding(new Insets(0, 0, 0, INDENT * depth));
    }
}
