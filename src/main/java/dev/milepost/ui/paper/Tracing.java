package dev.milepost.ui.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Transform;
import org.jspecify.annotations.Nullable;

/// Walks a laid-out node and notes everything that is seen of it: backgrounds and borders of regions, texts, shapes,
/// each where it lies, as opaque as it is, within what it is clipped by.
///
/// What cannot be seen is left out. The opacity of a node is that of each of its parts. Effects, images and gradients
/// are not traced; no chart has any. UI thread only while the node is
/// in a window.
final class Tracing {

    private Tracing() {}

    /// @param root is the paper: its upper left corner is that of the drawing
    static Drawing of(Region root) {
        List<Mark> marks = new ArrayList<>();
        // The root's own place in its scene is nobody's business.
        trace(root, new Affine(), 1, marks);
        return new Drawing(root.getWidth(), root.getHeight(), marks);
    }

    private static void trace(Node node, Transform onPaper, double above, List<Mark> marks) {
        double opacity = above * node.getOpacity();
        if (!node.isVisible() || opacity <= 0) {
            return;
        }
        switch (node.getClip()) {
            case Shape clip -> {
                List<Mark> within = new ArrayList<>();
                traceUnclipped(node, onPaper, opacity, within);
                if (!within.isEmpty()) {
                    Transform ofClip = onPaper.createConcatenation(clip.getLocalToParentTransform());
                    marks.add(new Mark.Clipped(Shapes.outline(clip, ofClip), within));
                }
            }
            case null, default -> traceUnclipped(node, onPaper, opacity, marks);
        }
    }

    private static void traceUnclipped(Node node, Transform onPaper, double opacity, List<Mark> marks) {
        switch (node) {
            case Text text -> traceText(text, onPaper, opacity, marks);
            case Shape shape -> traceShape(shape, onPaper, opacity, marks);
            case Region region -> new RegionTracing(region, onPaper, opacity, marks).trace();
            default -> {
                // Has no looks of its own.
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().stream()
                    .sorted(Comparator.comparingDouble(Node::getViewOrder).reversed())
                    .forEach(child -> trace(
                            child, onPaper.createConcatenation(child.getLocalToParentTransform()), opacity, marks));
        }
    }

    private static void traceShape(Shape shape, Transform onPaper, double opacity, List<Mark> marks) {
        Ink fill = ink(shape.getFill(), opacity);
        Pen pen = new Pen(
                ink(shape.getStroke(), opacity),
                shape.getStrokeWidth() * scale(onPaper),
                shape.getStrokeDashArray().stream()
                        .map(dash -> dash * scale(onPaper))
                        .toList(),
                shape.getStrokeDashOffset() * scale(onPaper),
                shape.getStrokeLineCap(),
                shape.getStrokeLineJoin());
        if (!fill.isSeen() && !pen.isSeen()) {
            return;
        }
        Outline outline = Shapes.outline(shape, onPaper);
        if (outline.isEmpty()) {
            return;
        }
        if (fill.isSeen()) {
            marks.add(new Mark.Filled(outline, fill));
        }
        if (pen.isSeen()) {
            marks.add(new Mark.Drawn(outline, pen));
        }
    }

    private static void traceText(Text text, Transform onPaper, double opacity, List<Mark> marks) {
        Ink ink = ink(text.getFill(), opacity);
        String all = text.getText();
        if (!ink.isSeen() || all.isBlank()) {
            return;
        }
        for (TextLineInfo line : text.getLayoutInfo().getTextLines(false)) {
            String words = all.substring(line.start(), Math.min(line.end(), all.length()))
                    .stripTrailing();
            if (!words.isBlank()) {
                Rectangle2D bounds = line.bounds();
                Affine at = new Affine(onPaper);
                at.appendTranslation(bounds.getMinX(), bounds.getMinY() + text.getBaselineOffset());
                marks.add(new Mark.Said(
                        words,
                        Matrix.of(at),
                        bounds.getWidth(),
                        Typeface.weight(text.getFont()),
                        text.getFont().getSize(),
                        ink));
            }
        }
    }

    /// A gradient is taken for nothing: it would have to be traced first.
    static Ink ink(@Nullable Paint paint, double opacity) {
        return paint instanceof Color colour ? Ink.of(colour, opacity) : Ink.NONE;
    }

    /// How much longer a line is on paper.
    static double scale(Transform onPaper) {
        return Math.sqrt(Math.abs(onPaper.getMxx() * onPaper.getMyy() - onPaper.getMxy() * onPaper.getMyx()));
    }
}
