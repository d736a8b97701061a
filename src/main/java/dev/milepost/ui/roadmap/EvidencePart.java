package dev.milepost.ui.roadmap;

import dev.milepost.progress.OutOfBounds;
import dev.milepost.progress.Subject;
import dev.milepost.roadmap.ItemId;
import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.EvidenceText;
import dev.milepost.tracker.RoadmapView.EvidenceLine;
import dev.milepost.tracker.RoadmapView.ItemDetail;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.Rebuild;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What shows that an item was really done, and where the person adds to it. What was typed stays until it is
/// there.
final class EvidencePart extends VBox {

    private final Consumer<Act> acts;
    private final Messages messages;
    private final FileChoice files;
    private final VBox list = new VBox();
    private final TextField text = new TextField();
    private final TextField caption = new TextField();
    private final Button add;
    private final Button file;
    private final Label problem = Words.wrapped("", "error", Styles.SMALL);
    private Optional<ItemDetail> shown = Optional.empty();

    /// What stood in both fields when it was sent on its way; a file takes only the caption along.
    private Optional<List<String>> sent = Optional.empty();

    EvidencePart(Consumer<Act> acts, Messages messages, FileChoice files) {
        this.acts = acts;
        this.messages = messages;
        this.files = files;
        getStyleClass().add("part");
        list.getStyleClass().add("evidence-list");
        name(text, "evidence", "inspector.evidence.text");
        name(caption, "caption", "inspector.evidence.caption");
        add = button("inspector.evidence.add", this::add);
        add.setId("add-evidence");
        file = button("inspector.evidence.file", this::attach);
        file.setId("add-file");
        text.textProperty().addListener((typed, before, now) -> complain(""));
        HBox.setHgrow(caption, Priority.ALWAYS);
        HBox buttons = new HBox(caption, add, file);
        buttons.getStyleClass().add("row");
        complain("");
        getChildren()
                .addAll(
                        Words.of(messages.text("inspector.evidence"), Styles.MUTED, Styles.SMALL),
                        list,
                        text,
                        buttons,
                        problem);
    }

    private void name(TextField field, String id, String key) {
        field.setId(id);
        field.setPromptText(messages.text(key));
        field.setAccessibleText(messages.text(key));
        field.setMinWidth(0);
        field.setPrefColumnCount(4);
        field.setOnAction(entered -> add());
    }

    private Button button(String key, Runnable pressed) {
        Button button = new Button(messages.text(key));
        button.getStyleClass().add(Styles.PLAIN);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> pressed.run());
        return button;
    }

    void render(ItemDetail detail) {
        Optional<ItemDetail> before = shown;
        shown = Optional.of(detail);
        if (!before.map(ItemDetail::item).equals(Optional.of(detail.item()))) {
            clear();
        } else if (hasGrown(before.map(ItemDetail::evidence).orElse(List.of()), detail.evidence())) {
            sent.filter(typed()::equals).ifPresent(arrived -> clear());
        }
        Rebuild.children(
                list,
                detail.evidence().stream().map(piece -> line(detail, piece)).toList());
        Presence.set(list, !detail.evidence().isEmpty());
        Stream.of(text, caption, add, file).forEach(control -> control.setDisable(detail.readOnly()));
    }

    private static boolean hasGrown(List<EvidenceLine> before, List<EvidenceLine> now) {
        return !before.containsAll(now);
    }

    private List<String> typed() {
        return List.of(text.getText(), caption.getText());
    }

    private void clear() {
        sent = Optional.empty();
        text.clear();
        caption.clear();
        complain("");
    }

    private Node line(ItemDetail detail, EvidenceLine piece) {
        VBox words = new VBox(
                Words.wrapped(piece.text()),
                Words.wrapped(
                        Stream.of(kind(piece), piece.caption(), piece.date())
                                .filter(part -> !part.isBlank())
                                .collect(Collectors.joining(" · ")),
                        Styles.MUTED,
                        Styles.SMALL));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        Button remove = new Button("×");
        remove.getStyleClass().add(Styles.QUIET);
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setAccessibleText(messages.text("inspector.evidence.remove", piece.text()));
        remove.setTooltip(new Tooltip(messages.text("inspector.evidence.remove", piece.text())));
        remove.setDisable(detail.readOnly());
        remove.setOnAction(pressed -> {
            text.requestFocus(); // the button is about to go, and the keyboard with it
            acts.accept(new Act.RemoveEvidence(Subject.of(detail.item()), piece.number()));
        });
        HBox line = new HBox(words, remove);
        line.getStyleClass().add("evidence");
        return line;
    }

    private String kind(EvidenceLine piece) {
        return switch (piece.kind()) {
            case "link" -> messages.text("inspector.evidence.link");
            case "quote" -> messages.text("inspector.evidence.quote");
            case "figure" -> messages.text("inspector.evidence.figure");
            default -> messages.text("inspector.evidence.reference");
        };
    }

    private void add() {
        if (text.getText().isBlank()) {
            complain(messages.text("inspector.evidence.empty"));
            return;
        }
        shown.ifPresent(detail -> {
            try {
                Act act = new Act.AddEvidence(
                        Subject.of(detail.item()), EvidenceText.of(text.getText()), caption.getText(), detail.today());
                sent = Optional.of(typed());
                acts.accept(act);
            } catch (OutOfBounds beyond) {
                complain(messages.text("bounds." + beyond.bound().id()));
            } catch (IllegalArgumentException notWhole) {
                complain(messages.text("inspector.evidence.bad-link"));
            }
        });
    }

    private void attach() {
        Optional<ItemId> item = shown.map(ItemDetail::item);
        files.ask(this)
                .ifPresent(chosen -> item.ifPresent(about -> {
                    sent = Optional.of(List.of("", caption.getText()));
                    acts.accept(new Act.AttachFile(Subject.of(about), chosen, caption.getText()));
                }));
    }

    private void complain(String why) {
        problem.setText(why);
        Presence.set(problem, !why.isEmpty());
        text.pseudoClassStateChanged(Styles.INVALID, !why.isEmpty());
    }
}
