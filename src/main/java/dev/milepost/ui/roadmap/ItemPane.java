package dev.milepost.ui.roadmap;

import dev.milepost.progress.ItemState;
import dev.milepost.roadmap.ItemId;
import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.RoadmapView.ItemDetail;
import dev.milepost.tracker.RoadmapView.Line;
import dev.milepost.ui.kit.Chip;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.Rebuild;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The selected item: where it stands, and everything that can be said about it.
final class ItemPane extends VBox {

    /// In pixels.
    private static final double LEAST = 200;

    private final Consumer<Act> acts;
    private final Messages messages;
    private final VBox head = new VBox();
    private final FlowPane states = new FlowPane();
    private final DatesPart dates;
    private final CounterPart counter;
    private final NotePart note;
    private final EvidencePart evidence;
    private final VBox facts = new VBox();
    private final VBox content;
    private final Scrolling scrolling;
    private final Tooltip whyNot;
    private Optional<ItemDetail> shown = Optional.empty();
    private boolean guarded;
    private double room = LEAST;

    ItemPane(Consumer<Act> acts, Messages messages, FileChoice files) {
        this.acts = acts;
        this.messages = messages;
        dates = new DatesPart(acts, messages);
        counter = new CounterPart(acts, messages);
        note = new NotePart(acts, messages);
        evidence = new EvidencePart(acts, messages, files);
        whyNot = new Tooltip(messages.text("inspector.read-only"));
        getStyleClass().addAll(Styles.CARD, "item-pane");
        head.getStyleClass().add("item-head");
        states.getStyleClass().add("chips");
        facts.getStyleClass().add("facts");
        content = new VBox(head, states, dates, counter, note, evidence, facts);
        content.getStyleClass().add("inspector");
        scrolling = new Scrolling(content);
        VBox.setVgrow(scrolling, Priority.ALWAYS);
        getChildren().add(scrolling);
        showNothing();
    }

    /// Says how high the pane may insist to be; where it is longer than that, it scrolls.
    void setRoom(double height) {
        room = Math.max(LEAST, height);
        requestLayout();
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.min(room, computePrefHeight(width));
    }

    void render(Optional<ItemDetail> detail) {
        if (detail.equals(shown)) {
            return;
        }
        boolean another = !detail.map(ItemDetail::item).equals(shown.map(ItemDetail::item));
        shown = detail;
        if (another) {
            scrolling.setVvalue(0);
        }
        detail.ifPresentOrElse(this::show, this::showNothing);
    }

    /// Lets go of notes that are recorded by now; see [NotePart#settle].
    void settle(Function<ItemId, String> notes) {
        note.settle(notes);
    }

    /// Records what is half typed: something else is about to be shown.
    void leave() {
        note.save();
    }

    private void show(ItemDetail detail) {
        Label path = Words.of(detail.path(), Styles.MUTED, Styles.SMALL, "path");
        Words.wrap(path);
        head.getChildren().setAll(path, Words.wrapped(detail.title(), "item-title"));
        Rebuild.children(
                states,
                Arrays.stream(ItemState.values())
                        .map(state -> chip(detail, state))
                        .toList());
        dates.render(detail);
        counter.render(detail);
        evidence.render(detail);
        facts.getChildren().clear();
        detail.facts().forEach(fact -> facts.getChildren().add(fact(fact)));
        if (!detail.links().isEmpty()) {
            VBox links = group("detail.links");
            detail.links().forEach(link -> links.getChildren().add(Words.wrapped(link)));
        }
        if (!detail.history().isEmpty()) {
            VBox history = group("inspector.history");
            detail.history().forEach(each -> history.getChildren().add(event(each)));
        }
        guard(detail.readOnly());
        appear(true);
        // Last, because leaving another item's note may record it, and come back here with a newer state.
        note.render(detail);
    }

    private static VBox fact(Line fact) {
        VBox line = new VBox(Words.of(fact.label(), Styles.MUTED, Styles.SMALL), Words.wrapped(fact.text()));
        line.getStyleClass().add("fact");
        return line;
    }

    private VBox group(String key) {
        VBox group = new VBox(Words.of(messages.text(key), Styles.MUTED, Styles.SMALL));
        group.getStyleClass().add("part");
        facts.getChildren().add(group);
        return group;
    }

    private static Node event(Line event) {
        VBox line = new VBox(Words.of(event.label(), Styles.MUTED, Styles.SMALL), Words.wrapped(event.text()));
        line.getStyleClass().add("event");
        return line;
    }

    private Chip chip(ItemDetail detail, ItemState state) {
        Chip chip = new Chip(
                messages.text("state." + state.id()),
                state == detail.state(),
                () -> acts.accept(new Act.SetItemStateToday(detail.item(), state)));
        chip.setDisable(detail.readOnly());
        return chip;
    }

    /// What is disabled shows no tooltip of its own; what is around it does.
    private void guard(boolean readOnly) {
        if (readOnly != guarded) {
            guarded = readOnly;
            if (readOnly) {
                Tooltip.install(content, whyNot);
            } else {
                Tooltip.uninstall(content, whyNot);
            }
        }
    }

    private void showNothing() {
        note.renderNothing();
        head.getChildren()
                .setAll(
                        Words.of(messages.text("detail.nothing"), Styles.CARD_TITLE),
                        Words.wrapped(messages.text("detail.keys"), Styles.MUTED));
        appear(false);
    }

    private void appear(boolean item) {
        for (Node part : List.of(states, dates, note, evidence, facts)) {
            Presence.set(part, item);
        }
        if (!item) {
            Presence.set(counter, false);
        }
    }
}
