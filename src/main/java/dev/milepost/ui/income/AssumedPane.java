package dev.milepost.ui.income;

import static java.util.Objects.requireNonNull;

import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.IncomeView.Assumed;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.Rebuild;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Everything that is taken for granted. A line opens into a form to say otherwise, one at a time.
final class AssumedPane extends VBox {

    private final Consumer<Act> acts;
    private final Messages messages;
    private final VBox lines = new VBox();
    private final Map<AssumptionKey, AssumedLine> lineOf = new HashMap<>();
    private Optional<AssumptionKind> asked = Optional.empty();
    private Consumer<Node> reveal = line -> {};
    private List<Assumed> shown = List.of();

    AssumedPane(Consumer<Act> acts, Messages messages) {
        this.acts = acts;
        this.messages = messages;
        setId("assumed");
        getStyleClass().addAll(Styles.CARD, "line-pane");
        lines.getStyleClass().add("assumed-lines");
        getChildren()
                .addAll(
                        Words.of(messages.text("income.assumed"), Styles.CARD_TITLE),
                        lines,
                        Words.wrapped(messages.text("income.assumed.note"), Styles.MUTED, Styles.SMALL));
    }

    /// What is half typed stays.
    void render(List<Assumed> next) {
        Presence.set(this, !next.isEmpty());
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        List<AssumedLine> now = new ArrayList<>();
        for (Assumed each : next) {
            AssumedLine line =
                    lineOf.computeIfAbsent(each.key(), _ -> new AssumedLine(acts, messages, this::closeOthers));
            line.render(each);
            now.add(line);
        }
        lineOf.values().retainAll(now);
        if (!lines.getChildren().equals(now)) {
            Rebuild.children(lines, now);
        }
    }

    /// @param next brings a line into sight
    void setReveal(Consumer<Node> next) {
        reveal = next;
    }

    /// Opens the first line of a kind, where there is one: now, or when the lines come.
    void ask(AssumptionKind kind) {
        asked = shown.isEmpty() ? Optional.of(kind) : Optional.empty();
        shown.stream().filter(each -> each.key().kind() == kind).findFirst().ifPresent(each -> {
            AssumedLine line = requireNonNull(lineOf.get(each.key()));
            closeOthers(line);
            line.open();
            reveal.accept(line);
        });
    }

    /// Opens what was asked for before there were lines. Called when all else is drawn, for the keyboard to stay here.
    void openAsked() {
        asked.ifPresent(this::ask);
    }

    private void closeOthers(AssumedLine opened) {
        lineOf.values().stream().filter(line -> line != opened).forEach(AssumedLine::close);
    }
}
