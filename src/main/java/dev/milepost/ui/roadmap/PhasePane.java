package dev.milepost.ui.roadmap;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.RoadmapView.Line;
import dev.milepost.tracker.RoadmapView.PhaseDetail;
import dev.milepost.ui.kit.Chip;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.Rebuild;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// A phase of the career lane: the way through it, what its posts pay, what they ask for.
final class PhasePane extends VBox {

    /// In pixels: room for the words of a title and for an amount, however long both are.
    private static final double LEAST_TITLE = 96;

    private static final double LEAST_PAY = 120;

    private final Consumer<Act> acts;
    private final Messages messages;
    private final FlowPane chips = new FlowPane();
    private final VBox body = new VBox();
    private Optional<PhaseDetail> shown = Optional.empty();

    PhasePane(Consumer<Act> acts, Messages messages) {
        this.acts = acts;
        this.messages = messages;
        getStyleClass().addAll(Styles.CARD, "phase-pane");
        chips.getStyleClass().add("chips");
        body.getStyleClass().add("facts");
        Scrolling scrolling = new Scrolling(body);
        VBox.setVgrow(scrolling, Priority.ALWAYS);
        getChildren().addAll(chips, scrolling);
        Presence.set(this, false);
    }

    void render(Optional<PhaseDetail> detail) {
        if (detail.equals(shown)) {
            return;
        }
        shown = detail;
        Presence.set(this, detail.isPresent());
        detail.ifPresent(this::show);
    }

    private void show(PhaseDetail detail) {
        Rebuild.children(
                chips,
                detail.phases().stream()
                        .map(phase -> new Chip(
                                phase.text(), phase.current(), () -> acts.accept(new Act.ReadPhase(phase.phase()))))
                        .toList());
        VBox head = new VBox(
                Words.wrapped(detail.title(), Styles.CARD_TITLE),
                Words.wrapped(detail.months(), Styles.MUTED, Styles.SMALL),
                Words.wrapped(detail.path(), "path"));
        head.getStyleClass().add("phase-head");
        body.getChildren().setAll(head);
        if (!detail.roles().isEmpty()) {
            VBox roles = group(detail.rolesTitle());
            detail.roles().forEach(role -> roles.getChildren().add(role(role)));
            body.getChildren().add(roles);
        }
        if (!detail.competencies().isEmpty()) {
            VBox competencies = group(detail.competenciesTitle());
            detail.competencies().forEach(each -> competencies.getChildren().add(Words.wrapped(each)));
            body.getChildren().add(competencies);
        }
        body.getChildren().add(Words.wrapped(messages.text("phase.pay-note"), Styles.MUTED, Styles.SMALL));
    }

    private static VBox group(String title) {
        VBox group = new VBox(Words.wrapped(title, Styles.OVERLINE));
        group.getStyleClass().add("group");
        return group;
    }

    private static HBox role(Line role) {
        Label title = Words.wrapped(role.label());
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(LEAST_TITLE);
        HBox line = new HBox(title, pay(role.text()));
        line.getStyleClass().add("role");
        return line;
    }

    /// An amount stays whole; one with words behind it may take several lines.
    private static Label pay(String text) {
        Label pay = Words.of(text, Styles.STRONG);
        if (text.contains(" ")) {
            Words.wrap(pay);
            pay.setMinWidth(LEAST_PAY);
            pay.setAlignment(Pos.TOP_RIGHT);
            pay.setTextAlignment(TextAlignment.RIGHT);
        } else {
            pay.setMinWidth(USE_PREF_SIZE);
        }
        return pay;
    }
}
