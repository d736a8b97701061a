package dev.milepost.ui.timeline;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.TimelineSight;
import dev.milepost.tracker.TimelineView;
import dev.milepost.tracker.TimelineView.Choice;
import dev.milepost.tracker.Zoom;
import dev.milepost.ui.kit.Chip;
import dev.milepost.ui.kit.Rebuild;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import dev.milepost.ui.paper.SaveAs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// The plan on its months, with what the forecast and a baseline make of it.
public final class TimelineScreen extends StackPane {

    /// In pixels: below, the chips do not fit beside the screen's name and the search.
    private static final double NARROW = 960;

    private final Consumer<Act> acts;
    private final HBox tools = new HBox();
    private final TimelineChart chart;
    private final BorderPane frame;
    private final HBox footer = new HBox();

    /// Above the names, for what has no room beside the screen's name.
    private final HBox corner = new HBox();

    private final Label empty = Words.styled(Styles.MUTED);
    private final BaselineMenu baselines;
    private final SlideMenu slides;
    private final Button export;
    private Optional<TimelineView> shown = Optional.empty();

    public TimelineScreen(Consumer<Act> acts, Messages messages) {
        this(acts, messages, SaveAs.dialog());
    }

    TimelineScreen(Consumer<Act> acts, Messages messages, SaveAs files) {
        this.acts = acts;
        getStyleClass().addAll(Styles.CARD, "timeline-screen");
        tools.getStyleClass().add("tools");
        footer.getStyleClass().add("timeline-footer");
        chart = new TimelineChart(acts, this::zoomed);
        chart.setId("timeline");
        chart.setAccessibleText(messages.text("screen.timeline"));
        baselines = new BaselineMenu(messages.text("timeline.baseline.name"), acts);
        slides = new SlideMenu(acts);
        TimelineExport exports = new TimelineExport(acts, messages, files);
        export = new Button(messages.text("timeline.export"));
        export.setId("export");
        export.getStyleClass().setAll(Styles.CHIP);
        export.setMnemonicParsing(false);
        export.setOnAction(pressed -> shown.ifPresent(view -> exports.show(export, chart, view)));
        corner.getStyleClass().add("timeline-corner");
        corner.setPickOnBounds(false);
        corner.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(corner, Pos.TOP_LEFT);
        frame = new BorderPane(chart);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        widthProperty().addListener((property, before, now) -> {
            if (isNarrow(before.doubleValue()) != isNarrow(now.doubleValue())) {
                shown.ifPresent(view -> renderTools(view.tools()));
            }
        });
        getChildren().addAll(frame, corner, empty);
    }

    /// The chips that stand beside the screen's name.
    public List<Node> tools() {
        return List.of(tools);
    }

    public void render(TimelineView view) {
        if (shown.equals(Optional.of(view))) {
            return;
        }
        boolean toolsChanged = !shown.map(TimelineView::tools).equals(Optional.of(view.tools()));
        shown = Optional.of(view);
        frame.setVisible(!view.lanes().isEmpty());
        corner.setVisible(!view.lanes().isEmpty());
        empty.setText(view.empty());
        empty.setVisible(view.lanes().isEmpty());
        if (toolsChanged) {
            renderTools(view.tools());
        }
        renderFooter(view);
        chart.render(view);
    }

    private static boolean isNarrow(double width) {
        return width < NARROW;
    }

    private void renderTools(TimelineView.Tools view) {
        List<Node> chips = new ArrayList<>();
        view.zooms().forEach(zoom -> chips.add(new Chip(zoom.text(), zoom.current(), () -> acts.accept(zoom.act()))));
        chips.add(new Toggle(
                view.forecast().text(),
                view.forecast().on(),
                () -> acts.accept(view.forecast().act())));
        Toggle baseline =
                new Toggle(view.baselineText(), !view.baselines().getFirst().current(), () -> {});
        baseline.setOnAction(pressed -> baselines.show(baseline, view));
        List<Node> aside = new ArrayList<>();
        (isNarrow(getWidth()) ? aside : chips).add(baseline);
        if (!view.slides().isEmpty()) {
            Button replan = new Button(view.slideText());
            replan.getStyleClass().setAll(Styles.CHIP);
            replan.setMnemonicParsing(false);
            replan.setOnAction(pressed -> slides.show(replan, view.slides()));
            aside.add(replan);
        }
        aside.add(export);
        Rebuild.children(tools, chips);
        Rebuild.children(corner, aside);
    }

    private void renderFooter(TimelineView view) {
        List<Node> parts = new ArrayList<>();
        view.slide().ifPresent(slide -> {
            parts.add(Words.of(slide.text(), "footer-text"));
            slide.steps().forEach(step -> parts.add(button(step.text(), step.act(), Styles.CHIP)));
            parts.add(button(slide.applyText(), () -> {
                acts.accept(slide.apply());
                acts.accept(slide.cancel());
            }));
            parts.add(button(slide.cancelText(), slide.cancel(), Styles.CHIP));
        });
        if (view.slide().isEmpty()) {
            view.selection().ifPresent(selection -> {
                parts.add(Words.of(selection.text(), "footer-text"));
                parts.add(button(selection.openText(), selection.open(), Styles.CHIP));
                parts.add(button(selection.closeText(), selection.close(), Styles.CHIP));
            });
        }
        Rebuild.children(footer, parts);
        frame.setBottom(parts.isEmpty() ? null : footer);
    }

    private Button button(String text, Act act, String style) {
        Button button = new Button(text);
        button.getStyleClass().setAll(style);
        button.setMnemonicParsing(false);
        button.setOnAction(pressed -> acts.accept(act));
        return button;
    }

    private static Button button(String text, Runnable pressed) {
        Button button = new Button(text);
        button.getStyleClass().addAll(Styles.PRIMARY, Styles.COMPACT);
        button.setMnemonicParsing(false);
        button.setOnAction(press -> pressed.run());
        return button;
    }

    @Override
    public void requestFocus() {
        chart.requestFocus();
    }

    /// The chips are to show which scale there is.
    private void zoomed(Zoom zoom) {
        sight().filter(sight -> sight.zoom() != zoom)
                .ifPresent(sight -> acts.accept(new Act.ArrangeTimeline(sight.zoomed(zoom))));
    }

    private Optional<TimelineSight> sight() {
        return shown.map(TimelineView::sight);
    }

    private void onKey(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        Optional<Act> act = switch (key.getCode()) {
            case DIGIT0, NUMPAD0 -> sight().map(sight -> new Act.ArrangeTimeline(sight.zoomed(Zoom.FIT)));
            case F -> shown.map(view -> view.tools().forecast().act());
            case B -> shown.flatMap(view -> nextBaseline(view.tools().baselines()));
            case ESCAPE ->
                shown.flatMap(view -> view.slide()
                        .map(TimelineView.SlidePreview::cancel)
                        .or(() -> view.selection().map(TimelineView.Selection::close)));
            default -> Optional.empty();
        };
        act.ifPresent(meant -> {
            acts.accept(meant);
            key.consume();
        });
    }

    /// The one behind the one that is shown, and none behind the last.
    private static Optional<Act> nextBaseline(List<Choice> choices) {
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).current()) {
                return Optional.of(choices.get((i + 1) % choices.size()).act());
            }
        }
        return Optional.empty();
    }
}
