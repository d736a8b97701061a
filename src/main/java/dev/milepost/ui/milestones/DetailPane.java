package dev.milepost.ui.milestones;

import dev.milepost.roadmap.MilestoneId;
import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.MilestonesView.Detail;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.ReachPane;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The selected milestone: when it will be, what it still needs, and where the person says that it is reached.
final class DetailPane extends VBox {

    private final Messages messages;
    private final Label kind = Words.wrapped("", Styles.MUTED, Styles.SMALL);
    private final Label title = Words.wrapped("", "detail-title");
    private final VBox forecast = new VBox();
    private final Label evidence = Words.wrapped("", Styles.MUTED, Styles.SMALL);
    private final Button mark = new Button();
    private final ReachPane reach;
    private final Label needsTitle = Words.wrapped("", Styles.MUTED, "group-title");
    private final NeedList needs;
    private final Label worth = Words.wrapped("", Styles.MUTED, Styles.SMALL);
    private final VBox gateGroup;
    private final Label gatesTitle = Words.wrapped("", Styles.MUTED, "group-title");
    private final GateList gates;
    private final VBox certificateGroup;
    private final NeedList certificates;
    private final VBox proofGroup;
    private final Label proof = Words.wrapped("");
    private final VBox heldGroup;
    private final Label held = Words.wrapped("");
    private Optional<Detail> shown = Optional.empty();

    /// The milestone about which the person is saying that it is reached.
    private Optional<MilestoneId> marking = Optional.empty();

    DetailPane(Consumer<Act> acts, Messages messages) {
        this.messages = messages;
        getStyleClass().addAll(Styles.CARD, "milestone-detail");
        reach = new ReachPane(acts, messages);
        needs = new NeedList(acts, messages);
        certificates = new NeedList(acts, messages);
        mark.setText(messages.text("milestones.mark"));
        mark.setId("mark");
        mark.getStyleClass().setAll("mark-button");
        mark.setOnAction(pressed -> shown.map(Detail::milestone).ifPresent(this::mark));
        forecast.getStyleClass().add("detail-lines");
        VBox head = new VBox(kind, title);
        head.getStyleClass().add("item-head");
        VBox when = new VBox(heading("milestones.forecast"), forecast, evidence);
        VBox what = new VBox(needsTitle, needs, worth);
        gates = new GateList(acts, messages);
        gateGroup = new VBox(gatesTitle, gates);
        certificateGroup = new VBox(heading("milestones.certificates"), certificates);
        proofGroup = new VBox(heading("milestones.evidence"), proof);
        heldGroup = new VBox(heading("milestones.held.title"), held);
        for (VBox group : new VBox[] {when, what, gateGroup, certificateGroup, proofGroup, heldGroup}) {
            group.getStyleClass().add("detail-group");
        }
        getChildren().addAll(head, when, mark, reach, what, gateGroup, certificateGroup, proofGroup, heldGroup);
        appear(this, false);
    }

    private Label heading(String key) {
        return Words.of(messages.text(key), Styles.MUTED, "group-title");
    }

    private static void appear(Node node, boolean shows) {
        Presence.set(node, shows);
    }

    void render(Optional<Detail> detail) {
        if (detail.equals(shown)) {
            return;
        }
        boolean wasReached = isReached();
        boolean another = !detail.map(Detail::milestone).equals(shown.map(Detail::milestone));
        shown = detail;
        appear(this, detail.isPresent());
        if (!another && wasReached && !isReached()) {
            marking = Optional.empty();
        }
        detail.ifPresent(known -> show(known, another));
    }

    private boolean isReached() {
        return shown.filter(known -> known.reach().reached().isPresent()).isPresent();
    }

    private void show(Detail detail, boolean another) {
        kind.setText(detail.kind());
        title.setText(detail.title());
        forecast.getChildren()
                .setAll(detail.forecast().stream()
                        .map(line -> Words.wrapped(line))
                        .toList());
        show(evidence, detail.evidence());
        reach.render(detail.reach());
        mark.setDisable(detail.reach().readOnly());
        showReach();
        needsTitle.setText(detail.needsTitle());
        appear(
                needsTitle.getParent(),
                !(detail.needs().isEmpty() && detail.worth().isEmpty()));
        if (another) {
            needs.fold();
            certificates.fold();
        }
        needs.render(detail.needs());
        show(worth, detail.worth());
        gatesTitle.setText(detail.gatesTitle());
        gates.render(detail);
        appear(gateGroup, !(gates.isEmpty() && isReached()));
        certificates.render(detail.certificates());
        appear(certificateGroup, !detail.certificates().isEmpty());
        proof.setText(detail.proof());
        appear(proofGroup, !detail.proof().isEmpty());
        held.setText(detail.held());
        appear(heldGroup, !detail.held().isEmpty());
    }

    private static void show(Label label, String text) {
        label.setText(text);
        appear(label, !text.isEmpty());
    }

    /// The keyboard never stays on what is about to go.
    private void showReach() {
        boolean reaching = isReached() || marking.equals(shown.map(Detail::milestone));
        boolean hadFocus = isFocusWithin() && (mark.isFocused() || reach.isFocusWithin());
        appear(mark, !reaching);
        appear(reach, reaching);
        if (hadFocus && !mark.isFocused() && !reaching) {
            mark.requestFocus();
        } else if (mark.isFocused() && reaching) {
            reach.takeFocus();
        }
    }

    /// Lets the person say when a milestone was reached, which is or will be the one shown.
    void mark(MilestoneId milestone) {
        marking = Optional.of(milestone);
        if (shown.map(Detail::milestone).equals(marking)) {
            showReach();
            reach.takeFocus();
        }
    }

    /// The keyboard goes to the first thing to do here.
    void takeFocus() {
        if (isReached() || marking.equals(shown.map(Detail::milestone))) {
            reach.takeFocus();
        } else {
            mark.requestFocus();
        }
    }
}
