package dev.milepost.ui.shell;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.ShellView;
import dev.milepost.ui.kit.Icon;
import dev.milepost.ui.kit.IconButton;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What just happened, at the lower edge of the screen, with the way to undo it.
///
/// It never takes the keyboard by itself. It goes after a while, but not while somebody is on it; using it gives the
/// keyboard back to where it came from.
final class Toast extends HBox {

    private final Consumer<Act> acts;
    private final Runnable giveBackFocus;
    private final PauseTransition clock;
    private final Label words = new Label();
    private final Button action = new Button();
    private Optional<ShellView.Toast> shown = Optional.empty();
    private Optional<Node> origin = Optional.empty();

    /// @param giveBackFocus gives the keyboard to the screen, where nothing had it before
    /// @param clock how long it is there
    Toast(Consumer<Act> acts, Messages messages, Runnable giveBackFocus, PauseTransition clock) {
        this.acts = acts;
        this.giveBackFocus = giveBackFocus;
        this.clock = clock;
        getStyleClass().add("toast");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Words.wrap(words);
        action.getStyleClass().setAll(Styles.LINK);
        action.setMinWidth(Region.USE_PREF_SIZE);
        action.setOnAction(pressed -> shown.flatMap(ShellView.Toast::action).ifPresent(this::follow));
        IconButton close = new IconButton(Icon.CLOSE, messages.text("shell.toast.close"), this::close);
        getChildren().addAll(words, action, close);
        setVisible(false);
        clock.setOnFinished(over -> shown.ifPresent(toast -> acts.accept(new Act.CloseNotice(toast.notice()))));
        hoverProperty().addListener((hover, before, now) -> wind());
        focusWithinProperty().addListener((focus, before, now) -> wind());
        sceneProperty().addListener((scene, before, now) -> {
            if (now != null) {
                now.focusOwnerProperty().addListener((owner, left, entered) -> remember(left, entered));
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close();
                key.consume();
            }
        });
    }

    void render(Optional<ShellView.Toast> next) {
        if (next.equals(shown)) {
            return;
        }
        if (next.isEmpty()) {
            leave();
        }
        shown = next;
        setVisible(next.isPresent());
        next.ifPresent(toast -> {
            words.setText(toast.text());
            action.setText(toast.action().map(ShellView.Action::text).orElse(""));
            Presence.set(action, toast.action().isPresent());
            setAccessibleText(toast.text());
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
        wind();
    }

    /// Whether there is something here that the keyboard can go to.
    boolean canTakeFocus() {
        return isVisible() && !isFocusWithin();
    }

    void takeFocus() {
        getChildren().stream()
                .filter(node -> node.isVisible() && node.isFocusTraversable())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void follow(ShellView.Action chosen) {
        leave();
        acts.accept(chosen.act());
    }

    private void close() {
        leave();
        shown.ifPresent(toast -> acts.accept(new Act.CloseNotice(toast.notice())));
    }

    /// Starts the time again, or stops it while somebody is here.
    private void wind() {
        if (shown.isEmpty() || isHover() || isFocusWithin()) {
            clock.stop();
        } else {
            clock.playFromStart();
        }
    }

    private void remember(@Nullable Node left, @Nullable Node entered) {
        if (isHere(entered) && !isHere(left)) {
            origin = Optional.ofNullable(left);
        }
    }

    private void leave() {
        if (isFocusWithin()) {
            origin.filter(node -> node.getScene() != null).ifPresentOrElse(Node::requestFocus, giveBackFocus);
        }
    }

    private boolean isHere(@Nullable Node node) {
        return node != null && getChildren().contains(node);
    }
}
