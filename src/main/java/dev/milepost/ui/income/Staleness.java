package dev.milepost.ui.income;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.util.Duration;

/// Says of a node that a newer answer than it shows is on its way: at once, and again once that has taken so long that
/// the node should fade, for one that comes right away must not make it flicker.
///
/// JavaFX 26 can do the waiting in a stylesheet, as a transition's delay, but a state that comes and goes within the
/// delay leaves the node faded for good.
final class Staleness {

    static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");

    private static final Duration PATIENCE = Duration.millis(150);

    private final Node node;
    private final PauseTransition waiting = new PauseTransition(PATIENCE);
    private boolean stale;

    Staleness(Node node) {
        this.node = node;
        waiting.setOnFinished(waited -> node.pseudoClassStateChanged(FADED, stale));
    }

    void render(boolean now) {
        if (now == stale) {
            return;
        }
        stale = now;
        node.pseudoClassStateChanged(STALE, stale);
        if (stale) {
            waiting.playFromStart();
        } else {
            waiting.stop();
            node.pseudoClassStateChanged(FADED, false);
        }
    }
}
