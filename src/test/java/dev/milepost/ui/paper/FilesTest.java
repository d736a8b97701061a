package dev.milepost.ui.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.ui.kit.Look;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.FontWeight;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// What the writers make of marks, read back by others.
class FilesTest {

    private static final Ink BLUE = new Ink(47, 91, 234, 1);
    private static final Ink FAINT = new Ink(47, 91, 234, 0.13);
    private static final Outline SQUARE = new Outline(List.of(
            new Outline.Move(10, 10),
            new Outline.Line(90, 10),
            new Outline.Line(90, 90),
            new Outline.Curve(60, 95, 30, 85, 10, 90),
            new Outline.Close()));
    private static final Pen DASHES =
            new Pen(BLUE, 1.5, List.of(5.0, 3.0), 1, StrokeLineCap.ROUND, StrokeLineJoin.BEVEL);

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(10_000, Look::loadFonts);
    }

    private static Mark.Said said(String text, FontWeight weight) {
        return new Mark.Said(text, new Matrix(1, 0, 0, 1, 20, 40), 100, weight, 13, BLUE);
    }

    private static Drawing drawing(Mark... marks) {
        return new Drawing(400, 200, List.of(marks));
    }

    private static Document svg(Drawing drawing, String title) throws Exception {
        return DocumentBuilderFactory.newNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(Svg.of(drawing, title)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    @Test
    void svgHasShapesAsTheyWereTraced() throws Exception {
        Document svg = svg(
                drawing(
                        new Mark.Filled(SQUARE, FAINT),
                        new Mark.Clipped(SQUARE, List.of(new Mark.Drawn(SQUARE, DASHES)))),
                "Title");
        List<Element> paths = elements(svg, "path");
        assertEquals("M10 10L90 10L90 90C60 95 30 85 10 90Z", paths.getFirst().getAttribute("d"));
        assertEquals("#2f5bea", paths.getFirst().getAttribute("fill"));
        assertEquals("0.13", paths.getFirst().getAttribute("fill-opacity"));
        Element line = paths.getLast();
        assertEquals("none", line.getAttribute("fill"));
        assertEquals("5 3", line.getAttribute("stroke-dasharray"));
        assertEquals("round", line.getAttribute("stroke-linecap"));
        Element clip = elements(svg, "clipPath").getFirst();
        assertEquals(
                "url(#" + clip.getAttribute("id") + ")", ((Element) line.getParentNode()).getAttribute("clip-path"));
        assertEquals("0 0 400 200", svg.getDocumentElement().getAttribute("viewBox"));
    }

    @Test
    void svgKeepsTextAsTextAndNothingInItRuns() throws Exception {
        String nasty = "<script>alert(1)</script> & \"quotes\" ]]> \u0001 \ud83d";
        Document svg = svg(drawing(said(nasty, FontWeight.NORMAL), said("日本語 🚀", FontWeight.BOLD)), nasty);
        String written = nasty.replace('\u0001', '\ufffd').replace('\ud83d', '\ufffd');
        assertEquals(
                List.of(written, "日本語 🚀"),
                elements(svg, "text").stream().map(Element::getTextContent).toList());
        assertEquals(written, elements(svg, "title").getFirst().getTextContent());
        assertEquals(List.of(), elements(svg, "script"));
        String style = elements(svg, "style").getFirst().getTextContent();
        assertEquals(2, style.split("@font-face", -1).length - 1, "both weights come along");
        assertFalse(style.contains("http"), "nothing comes from elsewhere");
    }

    private static PdfReader pdf(List<Drawing> pages) throws IOException {
        return new PdfReader(Pdf.of(pages, "Title"));
    }

    @Test
    void pdfHasAPageForEachDrawingAndItsTextsCanBeFound() throws IOException {
        try (PdfReader reader = pdf(List.of(
                drawing(said("Principal Engineer", FontWeight.BOLD), new Mark.Filled(SQUARE, FAINT)),
                drawing(said("Months — 24 × 7 é", FontWeight.NORMAL), new Mark.Drawn(SQUARE, DASHES))))) {
            assertEquals(2, reader.getNumberOfPages());
            assertTrue(reader.getPageSize(1).getWidth() > reader.getPageSize(1).getHeight());
            PdfTextExtractor texts = new PdfTextExtractor(reader);
            assertTrue(texts.getTextFromPage(1).contains("Principal Engineer"), texts.getTextFromPage(1));
            assertTrue(texts.getTextFromPage(2).contains("Months — 24 × 7 é"), texts.getTextFromPage(2));
            assertEquals(2, fontFiles(reader), "both weights come along");
            assertEquals("Title", reader.getInfo().get("Title"));
        }
    }

    private static int fontFiles(PdfReader reader) {
        int found = 0;
        for (int i = 0; i < reader.getXrefSize(); i++) {
            if (reader.getPdfObject(i) instanceof PdfDictionary dictionary
                    && dictionary.contains(new PdfName("FontFile3"))) {
                found++;
            }
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"日本語", "a 🚀 b", "שלום עולם", "\u0001\ufffe", "\ud83d", "👩‍👩‍👧", "ก็"})
    void aTextTheTypefaceLacksLettersOfIsDrawnAndNamed(String text) throws IOException {
        try (PdfReader reader = pdf(List.of(drawing(said(text, FontWeight.NORMAL))))) {
            String content = new String(reader.getPageContent(1), java.nio.charset.StandardCharsets.ISO_8859_1);
            assertTrue(content.contains("/ActualText"), content);
            assertTrue(content.contains(" l\n") || content.contains(" c\n"), () -> "letters or boxes: " + content);
        }
    }

    @Test
    void anEmptyDrawingIsAnEmptyPage() throws IOException {
        try (PdfReader reader = pdf(List.of(drawing()))) {
            assertEquals(1, reader.getNumberOfPages());
        }
    }
}
