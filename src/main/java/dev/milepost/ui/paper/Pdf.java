package dev.milepost.ui.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.text.FontWeight;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfGState;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// Writes drawings as the pages of a PDF: A4, landscape, each drawing as large as there is room. For one use.
///
/// Texts stay texts, with those letters of the typeface that they need. A text with a letter the typeface lacks is
/// drawn letter by letter, and named to who searches or copies.
final class Pdf {

    private static final double WIDTH = PageSize.A4.getHeight();
    private static final double HEIGHT = PageSize.A4.getWidth();

    /// Printers leave so much white, in points.
    private static final double MARGIN = 18;

    /// How much higher than wide a drawing is that fills a page.
    static final double PROPORTION = (HEIGHT - 2 * MARGIN) / (WIDTH - 2 * MARGIN);

    /// Points in a pixel: a drawing is never larger than its natural size.
    private static final double NATURAL = 0.75;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document = new Document(new Rectangle((float) WIDTH, (float) HEIGHT));
    private final PdfWriter writer = PdfWriter.getInstance(document, bytes);
    private final Map<FontWeight, BaseFont> fonts = new EnumMap<>(FontWeight.class);
    private final Map<Double, PdfGState> opacities = new HashMap<>();

    private Pdf() {}

    static byte[] of(List<Drawing> pages, String title) throws IOException {
        return new Pdf().write(pages, title);
    }

    private byte[] write(List<Drawing> pages, String title) throws IOException {
        document.addTitle(title);
        document.addCreator("Milepost");
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        document.open();
        for (Drawing page : pages) {
            document.newPage();
            // A page that only has what is drawn directly counts as empty, and would be dropped.
            writer.setPageEmpty(false);
            write(page, writer.getDirectContent());
        }
        document.close();
        return bytes.toByteArray();
    }

    private void write(Drawing page, PdfContentByte content) throws IOException {
        double scale =
                Math.min(NATURAL, Math.min((WIDTH - 2 * MARGIN) / page.width(), (HEIGHT - 2 * MARGIN) / page.height()));
        content.saveState();
        // From pixels that count downwards to points that count upwards.
        content.concatCTM((float) scale, 0, 0, (float) -scale, (float) ((WIDTH - scale * page.width()) / 2), (float)
                (HEIGHT - MARGIN));
        for (Mark mark : page.marks()) {
            write(mark, content);
        }
        content.restoreState();
    }

    private void write(Mark mark, PdfContentByte content) throws IOException {
        switch (mark) {
            case Mark.Filled(var outline, var ink) -> fill(outline, ink, content);
            case Mark.Drawn(var outline, var pen) -> draw(outline, pen, content);
            case Mark.Said said -> {
                if (said.text().codePoints().allMatch(font(said)::charExists)) {
                    say(said, content);
                } else {
                    spell(said, content);
                }
            }
            case Mark.Clipped(var outline, var within) -> {
                content.saveState();
                follow(outline, content);
                content.clip();
                content.newPath();
                for (Mark each : within) {
                    write(each, content);
                }
                content.restoreState();
            }
        }
    }

    private void fill(Outline outline, Ink ink, PdfContentByte content) {
        content.setGState(opacity(ink.opacity()));
        content.setRGBColorFill(ink.red(), ink.green(), ink.blue());
        follow(outline, content);
        content.fill();
    }

    private void draw(Outline outline, Pen pen, PdfContentByte content) {
        content.setGState(opacity(pen.ink().opacity()));
        content.setRGBColorStroke(pen.ink().red(), pen.ink().green(), pen.ink().blue());
        content.setLineWidth((float) pen.width());
        content.setLineCap(
                switch (pen.cap()) {
                    case BUTT -> PdfContentByte.LINE_CAP_BUTT;
                    case ROUND -> PdfContentByte.LINE_CAP_ROUND;
                    case SQUARE -> PdfContentByte.LINE_CAP_PROJECTING_SQUARE;
                });
        content.setLineJoin(
                switch (pen.join()) {
                    case MITER -> PdfContentByte.LINE_JOIN_MITER;
                    case ROUND -> PdfContentByte.LINE_JOIN_ROUND;
                    case BEVEL -> PdfContentByte.LINE_JOIN_BEVEL;
                });
        float[] dashes = new float[pen.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = pen.dashes().get(i).floatValue();
        }
        content.setLineDash(dashes, (float) pen.phase());
        follow(outline, content);
        content.stroke();
    }

    /// As long as on the screen, where letters stand on whole pixels.
    private void say(Mark.Said said, PdfContentByte content) throws IOException {
        BaseFont font = font(said);
        Matrix at = said.at();
        int letters = said.text().codePointCount(0, said.text().length());
        content.setGState(opacity(said.ink().opacity()));
        content.setRGBColorFill(said.ink().red(), said.ink().green(), said.ink().blue());
        content.beginText();
        content.setFontAndSize(font, (float) said.size());
        content.setCharacterSpacing(
                (float) ((said.width() - font.getWidthPoint(said.text(), (float) said.size())) / letters));
        // Letters count upwards.
        content.setTextMatrix(
                (float) at.xx(), (float) at.yx(), (float) -at.xy(), (float) -at.yy(), (float) at.tx(), (float) at.ty());
        content.showText(said.text());
        content.endText();
    }

    private void spell(Mark.Said said, PdfContentByte content) throws IOException {
        PdfDictionary named = new PdfDictionary();
        named.put(new PdfName("ActualText"), new PdfString(said.text(), PdfObject.TEXT_UNICODE));
        content.beginMarkedContentSequence(new PdfName("Span"), named, true);
        // What searches looks for letters, and takes the name instead of those it finds: of one nobody sees.
        content.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_INVISIBLE);
        say(new Mark.Said(" ", said.at(), said.width(), said.weight(), said.size(), said.ink()), content);
        content.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
        Glyphs.Spelt spelt = Glyphs.of(said);
        fill(spelt.letters(), said.ink(), content);
        draw(spelt.missing(), spelt.pen(), content);
        content.endMarkedContentSequence();
    }

    private static void follow(Outline outline, PdfContentByte content) {
        for (Outline.Step step : outline.steps()) {
            switch (step) {
                case Outline.Move(var x, var y) -> content.moveTo((float) x, (float) y);
                case Outline.Line(var x, var y) -> content.lineTo((float) x, (float) y);
                case Outline.Curve(var x1, var y1, var x2, var y2, var x, var y) ->
                    content.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y);
                case Outline.Close() -> content.closePath();
            }
        }
    }

    private PdfGState opacity(double opacity) {
        return opacities.computeIfAbsent(opacity, wanted -> {
            PdfGState state = new PdfGState();
            state.setFillOpacity(wanted.floatValue());
            state.setStrokeOpacity(wanted.floatValue());
            return state;
        });
    }

    private BaseFont font(Mark.Said said) throws IOException {
        BaseFont known = fonts.get(said.weight());
        if (known != null) {
            return known;
        }
        BaseFont font = BaseFont.createFont(
                Typeface.FAMILY + said.weight() + ".otf",
                BaseFont.IDENTITY_H,
                BaseFont.EMBEDDED,
                false,
                Typeface.file(said.weight()),
                null);
        fonts.put(said.weight(), font);
        return font;
    }
}
