package dev.milepost.ui.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.text.FontWeight;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes a drawing as SVG. Texts stay texts, in the typeface, which the file brings along. For one use.
///
/// Nothing in it comes from elsewhere and nothing in it runs.
final class Svg {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final int DECIMALS = 2;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;
    private int clips;

    private Svg() throws XMLStreamException {
        xml = XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
    }

    /// @param title what the picture is called by those who cannot see it
    static byte[] of(Drawing drawing, String title) throws IOException {
        try {
            return new Svg().write(drawing, title);
        } catch (XMLStreamException impossible) {
            throw new IOException(impossible);
        }
    }

    private byte[] write(Drawing drawing, String title) throws XMLStreamException, IOException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("width", number(drawing.width()));
        xml.writeAttribute("height", number(drawing.height()));
        xml.writeAttribute("viewBox", "0 0 " + number(drawing.width()) + " " + number(drawing.height()));
        xml.writeAttribute("role", "img");
        xml.writeStartElement("title");
        xml.writeCharacters(writable(title));
        xml.writeEndElement();
        xml.writeStartElement("style");
        for (FontWeight weight : weights(drawing.marks()).distinct().sorted().toList()) {
            xml.writeCharacters("@font-face{font-family:\"%s\";font-weight:%d;src:url(data:font/otf;base64,%s)}"
                    .formatted(
                            Typeface.FAMILY,
                            weight.getWeight(),
                            Base64.getEncoder().encodeToString(Typeface.file(weight))));
        }
        xml.writeCharacters("text{font-family:\"%s\",Inter,sans-serif;white-space:pre}".formatted(Typeface.FAMILY));
        xml.writeEndElement();
        for (Mark mark : drawing.marks()) {
            write(mark);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
        return bytes.toByteArray();
    }

    private static Stream<FontWeight> weights(List<Mark> marks) {
        return marks.stream().flatMap(mark -> switch (mark) {
            case Mark.Said said -> Stream.of(said.weight());
            case Mark.Clipped(var _, var within) -> weights(within);
            case Mark.Filled _, Mark.Drawn _ -> Stream.empty();
        });
    }

    private void write(Mark mark) throws XMLStreamException {
        switch (mark) {
            case Mark.Filled(var outline, var ink) -> {
                xml.writeEmptyElement("path");
                xml.writeAttribute("d", data(outline));
                colour("fill", ink);
            }
            case Mark.Drawn(var outline, var pen) -> {
                xml.writeEmptyElement("path");
                xml.writeAttribute("d", data(outline));
                xml.writeAttribute("fill", "none");
                colour("stroke", pen.ink());
                writePen(pen);
            }
            case Mark.Said said -> write(said);
            case Mark.Clipped(var outline, var within) -> {
                String name = "clip" + ++clips;
                xml.writeStartElement("clipPath");
                xml.writeAttribute("id", name);
                xml.writeEmptyElement("path");
                xml.writeAttribute("d", data(outline));
                xml.writeEndElement();
                xml.writeStartElement("g");
                xml.writeAttribute("clip-path", "url(#" + name + ")");
                for (Mark each : within) {
                    write(each);
                }
                xml.writeEndElement();
            }
        }
    }

    private void writePen(Pen pen) throws XMLStreamException {
        xml.writeAttribute("stroke-width", number(pen.width()));
        xml.writeAttribute("stroke-linecap", word(pen.cap()));
        xml.writeAttribute("stroke-linejoin", word(pen.join()));
        if (!pen.dashes().isEmpty()) {
            xml.writeAttribute(
                    "stroke-dasharray", pen.dashes().stream().map(Svg::number).collect(Collectors.joining(" ")));
            xml.writeAttribute("stroke-dashoffset", number(pen.phase()));
        }
    }

    /// As long as on the screen, whatever font the reader's program takes.
    private void write(Mark.Said said) throws XMLStreamException {
        xml.writeStartElement("text");
        if (said.at().isUpright()) {
            xml.writeAttribute("x", number(said.at().tx()));
            xml.writeAttribute("y", number(said.at().ty()));
        } else {
            Matrix at = said.at();
            xml.writeAttribute(
                    "transform",
                    Stream.of(at.xx(), at.yx(), at.xy(), at.yy(), at.tx(), at.ty())
                            .map(Svg::exact)
                            .collect(Collectors.joining(" ", "matrix(", ")")));
        }
        xml.writeAttribute("font-size", number(said.size()));
        xml.writeAttribute("font-weight", Integer.toString(said.weight().getWeight()));
        xml.writeAttribute("textLength", number(said.width()));
        colour("fill", said.ink());
        xml.writeCharacters(writable(said.text()));
        xml.writeEndElement();
    }

    private void colour(String of, Ink ink) throws XMLStreamException {
        xml.writeAttribute(of, ink.hex());
        if (ink.opacity() < 1) {
            xml.writeAttribute(of + "-opacity", exact(ink.opacity()));
        }
    }

    private static String data(Outline outline) {
        return outline.steps().stream()
                .map(step -> switch (step) {
                    case Outline.Move(var x, var y) -> "M" + point(x, y);
                    case Outline.Line(var x, var y) -> "L" + point(x, y);
                    case Outline.Curve(var x1, var y1, var x2, var y2, var x, var y) ->
                        "C" + point(x1, y1) + " " + point(x2, y2) + " " + point(x, y);
                    case Outline.Close() -> "Z";
                })
                .collect(Collectors.joining());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String point(double x, double y) {
        return number(x) + " " + number(y);
    }

    private static String number(double value) {
        return rounded(value, DECIMALS);
    }

    private static String exact(double value) {
        return rounded(value, 2 * DECIMALS);
    }

    private static String rounded(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /// XML has no place for most control characters and for halves of characters.
    private static String writable(String text) {
        StringBuilder written = new StringBuilder();
        text.codePoints().map(letter -> isWritable(letter) ? letter : '\uFFFD').forEach(written::appendCodePoint);
        return written.toString();
    }

    private static boolean isWritable(int letter) {
        return letter == '\t'
                || letter == '\n'
                || (letter >= 0x20 && letter <= 0xD7FF)
                || (letter >= 0xE000 && letter <= 0xFFFD)
                || letter >= 0x10000;
    }
}
