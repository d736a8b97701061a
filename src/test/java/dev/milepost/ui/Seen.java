package dev.milepost.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;

/// What can be seen below a node. What is invisible is not there.
public final class Seen {

    private Seen() {}

    /// The first node below `under` that has the style class and holds a text that reads `text`.
    public static Node find(Node under, String style, String text) {
        return below(under)
                .filter(node -> node.getStyleClass().contains(style))
                .filter(node -> texts(node).contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + style + " “" + text + "” among " + texts(under)));
    }

    public static Node one(Node under, String style) {
        return below(under)
                .filter(node -> node.getStyleClass().contains(style))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + style));
    }

    public static boolean is(Node node, String state) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state));
    }

    /// Everything that can be read below `under`, in no order of importance.
    public static List<String> texts(Node under) {
        return below(under)
                .filter(Labeled.class::isInstance)
                .map(label -> ((Labeled) label).getText())
                .filter(text -> text != null && !text.isEmpty())
                .toList();
    }

    /// `node` and everything visible below it.
    public static Stream<Node> below(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(Seen::below))
                : Stream.of(node);
    }

    public static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
