package dev.milepost.ui.shell;

import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Gives the keyboard to the screen when what had it goes, is hidden or disabled.
///
/// JavaFX by itself gives it to whatever stands first in the window: a button that undoes something, so that the next
/// press of the space bar would undo an act. UI thread only.
final class FocusKeeper {

    private final Predicate<Node> home;
    private final Runnable takeFocus;
    private boolean lost;

    /// @param home whether the keyboard may stay there when it was not sought there
    /// @param takeFocus gives it to the screen
    private FocusKeeper(Predicate<Node> home, Runnable takeFocus) {
        this.home = home;
        this.takeFocus = takeFocus;
    }

    /// Watches the scene that `window` is in, whichever that is.
    static void watch(Node window, Predicate<Node> home, Runnable takeFocus) {
        FocusKeeper keeper = new FocusKeeper(home, takeFocus);
        ChangeListener<Node> listener = (owner, left, entered) -> keeper.moved(window, left, entered);
        window.sceneProperty().addListener((scene, before, now) -> {
            if (before != null) {
                before.focusOwnerProperty().removeListener(listener);
            }
            if (now != null) {
                now.focusOwnerProperty().addListener(listener);
            }
        });
    }

    /// From a node that is gone JavaFX goes by way of none; whoever puts another in its place goes there directly.
    private void moved(Node window, @Nullable Node left, @Nullable Node entered) {
        boolean unsought = lost || (left != null && isIn(window, left) && !canHold(left));
        if (entered == null) {
            lost = left != null && !(isIn(window, left) && canHold(left));
            return;
        }
        lost = false;
        if (unsought && !home.test(entered)) {
            takeFocus.run();
        }
    }

    private static boolean isIn(Node window, Node node) {
        return Objects.equals(node.getScene(), window.getScene());
    }

    private static boolean canHold(Node node) {
        return !node.isDisabled() && above(node).allMatch(Node::isVisible);
    }

    /// Whether `node` is `part` or stands in it.
    static boolean isWithin(@Nullable Node node, @Nullable Node part) {
        return part != null && above(node).anyMatch(part::equals);
    }

    private static Stream<Node> above(@Nullable Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent);
    }
}
