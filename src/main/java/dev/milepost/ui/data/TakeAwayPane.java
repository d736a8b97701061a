package dev.milepost.ui.data;

import dev.milepost.text.Messages;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import javafx.scene.layout.VBox;

/// How everything is taken to another computer or another program.
final class TakeAwayPane extends VBox {

    TakeAwayPane(Messages messages) {
        getStyleClass().addAll(Styles.CARD);
        getChildren()
                .addAll(
                        Words.of(messages.text("data.take.title"), Styles.CARD_TITLE),
                        Words.wrapped(messages.text("data.take.export"), Styles.MUTED),
                        Words.wrapped(messages.text("data.take.export.command"), Styles.CODE),
                        Words.wrapped(messages.text("data.take.import"), Styles.MUTED),
                        Words.wrapped(messages.text("data.take.import.command"), Styles.CODE));
    }
}
