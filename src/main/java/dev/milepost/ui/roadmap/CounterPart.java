package dev.milepost.ui.roadmap;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.RoadmapView.CounterLine;
import dev.milepost.tracker.RoadmapView.ItemDetail;
import dev.milepost.ui.kit.Bar;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// How often something counted has happened, with a button either way.
final class CounterPart extends HBox {

    private final Consumer<Act> acts;
    private final Button fewer;
    private final Button more;
    private final Label text = Words.styled(Styles.STRONG);
    private final Bar bar = new Bar(120);
    private Optional<ItemDetail> shown = Optional.empty();

    CounterPart(Consumer<Act> acts, Messages messages) {
        this.acts = acts;
        getStyleClass().add("counter");
        fewer = button("−", messages.text("inspector.count.down"), -1);
        fewer.setId("count-down");
        more = button("+", messages.text("inspector.count.up"), 1);
        more.setId("count-up");
        text.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(fewer, text, more, bar);
    }

    void render(ItemDetail detail) {
        shown = Optional.of(detail);
        Optional<CounterLine> counter = detail.counter();
        setVisible(counter.isPresent());
        setManaged(counter.isPresent());
        text.setText(counter.map(CounterLine::text).orElse(""));
        bar.render(counter.map(CounterLine::fraction).orElse(0.0));
        fewer.setDisable(detail.readOnly() || counter.map(CounterLine::count).orElse(0) == 0);
        more.setDisable(detail.readOnly());
    }

    private Button button(String sign, String name, int by) {
        Button button = new Button(sign);
        button.getStyleClass().add(Styles.PLAIN);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(
                pressed -> shown.ifPresent(detail -> acts.accept(new Act.Count(detail.item(), by, detail.today()))));
        return button;
    }
}
