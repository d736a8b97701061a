package dev.milepost.yaml;

import dev.milepost.diagnostic.Code;
import dev.milepost.diagnostic.Diagnostic;
import dev.milepost.diagnostic.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Turns a file's bytes into text, or says in which line they stop being UTF-8 text.
final class RoadmapText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private RoadmapText() {}

    static Optional<String> decode(byte[] content, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer decoded = CharBuffer.allocate(content.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(content), decoded, true);
        String text = decoded.flip().toString();
        int printable = printablePart(text);
        if (result.isError() || printable < text.length()) {
            problems.add(Diagnostic.of(Code.NOT_TEXT, placeAfter(text.substring(0, printable))));
            return Optional.empty();
        }
        String body = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        if (body.isBlank()) {
            problems.add(Diagnostic.of(Code.FILE_EMPTY, Place.WHOLE_FILE));
            return Optional.empty();
        }
        return Optional.of(body);
    }

    static boolean isPrintable(String text) {
        return printablePart(text) == text.length();
    }

    /// How much of the text YAML allows, NUL and other control characters being none of it.
    private static int printablePart(String text) {
        int index = 0;
        while (index < text.length()) {
            int character = text.codePointAt(index);
            if (!isPrintable(character)) {
                return index;
            }
            index += Character.charCount(character);
        }
        return index;
    }

    /// What YAML 1.2 calls `c-printable`: https://yaml.org/spec/1.2.2/#51-character-set
    private static boolean isPrintable(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= ' ' && character <= '~')
                || character == 0x85
                || (character >= 0xA0 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }

    private static Place placeAfter(String before) {
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Place(line, 1 + before.codePointCount(lineStart, before.length()), "");
    }
}
