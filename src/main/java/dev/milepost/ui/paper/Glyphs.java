package dev.milepost.ui.paper;

import dev.milepost.ui.paper.Outline.Route;
import java.util.List;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Transform;

/// The shapes of letters our typeface does not have, as the computer's other fonts draw them.
final class Glyphs {

    /// A stand-in's height and width, as shares of the size of the letters, and the gap around it.
    private static final double TALL = 0.72;

    private static final double GAP = 0.08;

    /// So many lines of a stand-in make the size of the letters.
    private static final double THIN = 14;

    private Glyphs() {}

    /// @param missing boxes for what could not be drawn
    /// @param pen what to draw the boxes with
    record Spelt(Outline letters, Outline missing, Pen pen) {}

    /// The shapes of a whole run, so that letters that join do. What no font draws, or draws only in colours, is an
    /// empty box: nothing is left out silently.
    static Spelt of(Mark.Said said) {
        Transform onPaper = affine(said.at());
        Route letters = new Route(onPaper);
        Shapes.follow(path(text(said.text(), said)), letters);
        Route boxes = new Route(onPaper);
        StringBuilder before = new StringBuilder();
        said.text().codePoints().forEach(letter -> {
            String alone = Character.toString(letter);
            if (!Character.isWhitespace(letter)
                    && Character.getType(letter) != Character.FORMAT
                    && Character.getType(letter) != Character.NON_SPACING_MARK
                    && path(text(alone, said)).getElements().isEmpty()) {
                double left = width(before.toString(), said);
                double right = Math.max(left + said.size() / 2, width(before + alone, said));
                double gap = GAP * said.size();
                boxes.box(left + gap, -TALL * said.size(), right - gap, 0, Shapes.even(0));
            }
            before.append(alone);
        });
        Pen pen = new Pen(said.ink(), said.size() / THIN, List.of(), 0, StrokeLineCap.BUTT, StrokeLineJoin.MITER);
        return new Spelt(letters.outline(), boxes.outline(), pen);
    }

    private static Affine affine(Matrix at) {
        return new Affine(at.xx(), at.xy(), at.tx(), at.yx(), at.yy(), at.ty());
    }

    private static Path path(Text text) {
        return Shapes.covered(text);
    }

    private static double width(String text, Mark.Said said) {
        return text(text, said).getLayoutBounds().getWidth();
    }

    private static Text text(String content, Mark.Said said) {
        Text text = new Text(content);
        text.setFont(Font.font(
                Typeface.FAMILY, said.weight() == FontWeight.BOLD ? FontWeight.BOLD : FontWeight.NORMAL, said.size()));
        return text;
    }
}
