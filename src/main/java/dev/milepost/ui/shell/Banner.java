package dev.milepost.ui.shell;

import dev.milepost.tracker.Act;
import dev.milepost.tracker.ShellView;
import dev.milepost.ui.kit.Icon;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A line above every screen while something other than the present is shown, or nothing can be recorded.
final class Banner extends HBox {

    private final Label words = Words.wrapped("");
    private final Button action = new Button();
    private final Consumer<Act> acts;

    Banner(Consumer<Act> acts) {
        this.acts = acts;
        getStyleClass().add("banner");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        action.getStyleClass().addAll(Styles.PLAIN, Styles.COMPACT);
        action.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(Icon.CLOCK.draw(), words, action);
        render(Optional.empty());
    }

    void render(Optional<ShellView.Banner> banner) {
        setVisible(banner.isPresent());
        setManaged(banner.isPresent());
        words.setText(banner.map(ShellView.Banner::text).orElse(""));
        Optional<ShellView.Action> offered = banner.flatMap(ShellView.Banner::action);
        Presence.set(action, offered.isPresent());
        offered.ifPresent(each -> {
            action.setText(each.text());
            action.setOnAction(pressed -> acts.accept(each.act()));
        });
    }
}
