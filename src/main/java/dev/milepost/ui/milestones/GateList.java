package dev.milepost.ui.milestones;

import dev.milepost.roadmap.MilestoneId;
import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.MilestonesView.Detail;
import dev.milepost.tracker.MilestonesView.Gate;
import dev.milepost.ui.kit.Presence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The conditions of the person's own that a milestone has: to add, to tick, to reword and to remove. What was typed
/// stays until it is there.
final class GateList extends VBox {

    private final Consumer<Act> acts;
    private final Messages messages;
    private final VBox lines = new VBox();
    private final TextField more = new TextField();
    private Optional<Detail> shown = Optional.empty();

    /// What stood in the field when it was sent on its way.
    private Optional<String> sent = Optional.empty();

    GateList(Consumer<Act> acts, Messages messages) {
        this.acts = acts;
        this.messages = messages;
        getStyleClass().add("gate-list");
        lines.getStyleClass().add("need-lines");
        more.setId("new-gate");
        more.setPromptText(messages.text("milestones.gate.add"));
        more.setAccessibleText(messages.text("milestones.gate.add"));
        more.setMinWidth(0);
        more.setOnAction(entered -> add());
        getChildren().addAll(lines, more);
    }

    boolean isEmpty() {
        return lines.getChildren().isEmpty();
    }

    /// A milestone that is reached gets no more gates.
    void render(Detail detail) {
        Optional<Detail> before = shown;
        shown = Optional.of(detail);
        boolean another = !before.map(Detail::milestone).equals(Optional.of(detail.milestone()));
        if (another) {
            clear();
            lines.getChildren().clear();
        } else if (!numbers(before.map(Detail::gates).orElse(List.of())).containsAll(numbers(detail.gates()))) {
            sent.filter(more.getText()::equals).ifPresent(arrived -> clear());
        }
        boolean reached = detail.reach().reached().isPresent();
        fill(detail.milestone(), detail.gates(), detail.reach().readOnly());
        more.setDisable(detail.reach().readOnly());
        Presence.set(more, !reached);
    }

    private static Set<Integer> numbers(List<Gate> gates) {
        return gates.stream().map(Gate::number).collect(Collectors.toSet());
    }

    private void add() {
        if (!more.getText().isBlank()) {
            sent = Optional.of(more.getText());
            shown.ifPresent(detail -> acts.accept(new Act.AddGate(detail.milestone(), more.getText())));
        }
    }

    private void clear() {
        sent = Optional.empty();
        more.clear();
    }

    /// Lines that stay are the same nodes, so that neither the keyboard nor half-typed words get lost.
    private void fill(MilestoneId milestone, List<Gate> gates, boolean readOnly) {
        int focused = focused();
        Set<Integer> numbers = numbers(gates);
        boolean leaves = focused >= 0 && !numbers.contains(line(focused).number());
        lines.getChildren().removeIf(node -> node instanceof GateLine line && !numbers.contains(line.number()));
        for (int i = 0; i < gates.size(); i++) {
            Gate gate = gates.get(i);
            if (i == lines.getChildren().size() || line(i).number() != gate.number()) {
                lines.getChildren().add(i, new GateLine(milestone, gate.number(), acts, messages));
            }
            line(i).render(gate, readOnly);
        }
        if (leaves && gates.isEmpty()) {
            more.requestFocus();
        } else if (leaves) {
            line(Math.min(focused, gates.size() - 1)).requestFocus();
        }
    }

    private GateLine line(int index) {
        Node node = lines.getChildren().get(index);
        return (GateLine) node;
    }

    private int focused() {
        for (int i = 0; i < lines.getChildren().size(); i++) {
            if (line(i).isFocusWithin()) {
                return i;
            }
        }
        return -1;
    }
}
