package dev.milepost.ui.roadmap;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.RoadmapView.ChoiceRow;
import dev.milepost.tracker.RoadmapView.ItemRow;
import dev.milepost.tracker.RoadmapView.MilestoneGroupRow;
import dev.milepost.tracker.RoadmapView.MilestoneRow;
import dev.milepost.tracker.RoadmapView.Row;
import dev.milepost.tracker.RoadmapView.SectionRow;
import dev.milepost.tracker.RoadmapView.StageRow;
import dev.milepost.ui.kit.Words;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// One line of the outline. Its kinds of row are made when first needed and reused.
final class RowCell extends ListCell<Row> {

    private static final double SCROLL_BAR = 12;

    private final Consumer<Act> acts;
    private final ItemLine item;
    private final StageLine stage;
    private final SectionLine section;
    private final ChoiceLine choice;

    RowCell(Consumer<Act> acts, Messages messages) {
        this.acts = acts;
        this.item = new ItemLine(acts, messages);
        this.stage = new StageLine();
        this.section = new SectionLine();
        this.choice = new ChoiceLine(acts);
        getStyleClass().add("row-cell");
        setText(null);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setGraphic(line(row));
    }

    /// Chips take as many lines as they need; a list asks for a height without saying how wide it is.
    @Override
    protected double computePrefHeight(double width) {
        return choice.equals(getGraphic())
                ? snappedTopInset()
                        + choice.prefHeight(
                                getListView().getWidth() - snappedLeftInset() - snappedRightInset() - SCROLL_BAR)
                        + snappedBottomInset()
                : super.computePrefHeight(width);
    }

    private Node line(Row row) {
        return switch (row) {
            case ItemRow shown -> {
                setAccessibleText(item.render(shown));
                yield item;
            }
            case MilestoneRow shown -> {
                setAccessibleText(item.render(shown));
                yield item;
            }
            case StageRow shown -> {
                stage.render(shown, () -> acts.accept(new Act.FoldPart(shown.part())));
                setAccessibleText(Words.sentence(shown.title(), shown.count()));
                yield stage;
            }
            case SectionRow shown -> {
                section.render(shown, () -> acts.accept(new Act.FoldPart(shown.part())));
                setAccessibleText(Words.sentence(shown.title(), shown.count()));
                yield section;
            }
            case MilestoneGroupRow shown -> {
                section.render(shown);
                setAccessibleText(Words.sentence(shown.title(), shown.count()));
                yield section;
            }
            case ChoiceRow shown -> {
                choice.render(shown);
                setAccessibleText(shown.prompt());
                yield choice;
            }
        };
    }
}
