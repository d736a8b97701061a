package dev.milepost.ui.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.ui.kit.Look;
import dev.milepost.ui.paper.Outline.Close;
import dev.milepost.ui.paper.Outline.Line;
import dev.milepost.ui.paper.Outline.Move;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Insets;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.VLineTo;
import javafx.scene.text.FontWeight;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class TracingTest {

    private static final Ink RED = new Ink(255, 0, 0, 1);

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(10_000, Look::loadFonts);
    }

    private static List<Mark> marks(Callable<Node> made) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Pane paper = new Pane(made.call());
            var _ = new Scene(new Group(paper));
            paper.applyCss();
            paper.layout();
            return Tracing.of(paper).marks();
        });
    }

    private static Region region(double x, double y, double width, double height) {
        Region region = new Region();
        region.setManaged(false);
        region.resizeRelocate(x, y, width, height);
        return region;
    }

    private static Outline box(double left, double top, double right, double bottom) {
        return new Outline(List.of(
                new Move(left, top),
                new Line(right, top),
                new Line(right, bottom),
                new Line(left, bottom),
                new Line(left, top),
                new Close()));
    }

    @Test
    void backgroundsLieWithinTheirInsetsOneOverTheOther() {
        assertEquals(
                List.of(
                        new Mark.Filled(box(10, 20, 110, 60), new Ink(0, 0, 255, 1)),
                        new Mark.Filled(box(13, 21, 109, 58), RED)),
                marks(() -> {
                    Region region = region(10, 20, 100, 40);
                    region.setBackground(new Background(
                            new BackgroundFill(Color.BLUE, CornerRadii.EMPTY, Insets.EMPTY),
                            new BackgroundFill(Color.RED, CornerRadii.EMPTY, new Insets(1, 1, 2, 3))));
                    return region;
                }));
    }

    @Test
    void aBorderIsALineInTheMiddleOfItsWidth() {
        assertEquals(
                List.of(new Mark.Drawn(
                        box(1, 1, 99, 39),
                        new Pen(
                                RED,
                                2,
                                List.of(3.0, 2.0),
                                0,
                                BorderStrokeStyle.SOLID.getLineCap(),
                                BorderStrokeStyle.SOLID.getLineJoin()))),
                marks(() -> {
                    Region region = region(0, 0, 100, 40);
                    region.setBorder(new Border(new BorderStroke(
                            Color.RED,
                            new BorderStrokeStyle(
                                    BorderStrokeStyle.SOLID.getType(),
                                    BorderStrokeStyle.SOLID.getLineJoin(),
                                    BorderStrokeStyle.SOLID.getLineCap(),
                                    BorderStrokeStyle.SOLID.getMiterLimit(),
                                    0,
                                    List.of(3.0, 2.0)),
                            CornerRadii.EMPTY,
                            new BorderWidths(2))));
                    return region;
                }));
    }

    @Test
    void aShapeIsStretchedToItsRegion() {
        Outline outline = ((Mark.Filled) marks(() -> {
                            Region region = region(10, 0, 20, 40);
                            SVGPath triangle = new SVGPath();
                            triangle.setContent("M0 0 L5 4 L0 8 Z");
                            region.setShape(triangle);
                            region.setBackground(Background.fill(Color.RED));
                            return region;
                        })
                        .getFirst())
                .outline();
        assertTrue(
                outline.steps().contains(new Line(30, 20)) || outline.steps().contains(new Move(30, 20)),
                () -> outline.toString());
    }

    @Test
    void aPathIsFollowedWhereItWasMovedTo() {
        assertEquals(
                List.of(new Mark.Drawn(
                        new Outline(List.of(new Move(101, 2), new Line(105, 2), new Line(105, 8), new Line(107, 9))),
                        new Pen(
                                new Ink(255, 0, 0, 0.25),
                                1,
                                List.of(),
                                0,
                                javafx.scene.shape.StrokeLineCap.SQUARE,
                                javafx.scene.shape.StrokeLineJoin.MITER))),
                marks(() -> {
                    Path path = new Path(new MoveTo(1, 2), new HLineTo(5), new VLineTo(8), relative(2, 1));
                    path.setStroke(Color.RED);
                    path.setOpacity(0.5);
                    Group group = new Group(path);
                    group.setOpacity(0.5);
                    group.setTranslateX(100);
                    return group;
                }));
    }

    private static LineTo relative(double x, double y) {
        LineTo to = new LineTo(x, y);
        to.setAbsolute(false);
        return to;
    }

    @Test
    void whatNobodySeesIsLeftOut() {
        assertEquals(List.of(), marks(() -> {
            Circle hidden = new Circle(5, Color.RED);
            hidden.setVisible(false);
            Circle clear = new Circle(5, Color.TRANSPARENT);
            Circle faint = new Circle(5, Color.RED);
            faint.setOpacity(0);
            return new Group(hidden, clear, faint, new Label(" "));
        }));
    }

    @Test
    void aClipHoldsWhatItClips() {
        Mark.Clipped clipped = (Mark.Clipped) marks(() -> {
                    Rectangle wide = new Rectangle(0, 0, 100, 10);
                    wide.setFill(Color.RED);
                    Group group = new Group(wide);
                    group.setClip(new Rectangle(5, 0, 20, 10));
                    return group;
                })
                .getFirst();
        assertEquals(box(5, 0, 25, 10), clipped.outline());
        assertEquals(List.of(new Mark.Filled(box(0, 0, 100, 10), RED)), clipped.marks());
    }

    @Test
    void textStandsOnItsBaseLineInItsTypeface() {
        Mark.Said said = (Mark.Said) marks(() -> {
                    Label label = new Label("Month 7");
                    label.setManaged(false);
                    label.setStyle("-fx-font-family: 'Milepost Inter'; -fx-font-weight: bold; -fx-font-size: 20px;"
                            + " -fx-text-fill: red;");
                    label.resizeRelocate(30, 40, 200, 30);
                    return label;
                })
                .getFirst();
        assertEquals("Month 7", said.text());
        assertEquals(FontWeight.BOLD, said.weight());
        assertEquals(20, said.size());
        assertEquals(RED, said.ink());
        assertEquals(30, said.at().tx(), 1);
        // Capitals of 20 px are about 15 high, in the middle of 30.
        assertEquals(62, said.at().ty(), 2.5);
        assertEquals(80, said.width(), 10);
    }

    @Test
    void wrappedTextIsOneRunALine() {
        List<Mark> lines = marks(() -> {
            Label label = new Label("one two three four five six");
            label.setWrapText(true);
            label.setManaged(false);
            label.resizeRelocate(0, 0, 60, 200);
            return label;
        });
        assertTrue(lines.size() > 1, lines.toString());
        assertEquals(
                "one two three four five six",
                String.join(
                        " ",
                        lines.stream().map(mark -> ((Mark.Said) mark).text()).toList()));
        assertTrue(
                ((Mark.Said) lines.get(1)).at().ty()
                        > ((Mark.Said) lines.get(0)).at().ty() + 8,
                lines.toString());
    }
}
