package dev.milepost.ui.roadmap;

import dev.milepost.tracker.Act;
import dev.milepost.tracker.RoadmapView.ChoiceRow;
import dev.milepost.ui.kit.Chip;
import dev.milepost.ui.kit.Rebuild;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// The tracks to choose from.
final class ChoiceLine extends FlowPane {

    private static final double INDENT = 18;

    private final Consumer<Act> acts;
    private final Label prompt = Words.styled(Styles.MUTED, Styles.SMALL);

    ChoiceLine(Consumer<Act> acts) {
        this.acts = acts;
        getStyleClass().add("choice-line");
    }

    void render(ChoiceRow row) {
        prompt.setText(row.prompt());
        List<Node> next = new ArrayList<>();
        next.add(prompt);
        row.tracks()
                .forEach(track -> next.add(new Chip(
                        track.text(),
                        track.counted(),
                        () -> acts.accept(new Act.ChooseTrack(row.section(), track.track())))));
        Rebuild.children(this, next);
        setPadding(new Insets(0, 0, 0, INDENT * row.depth()));
    }
}
