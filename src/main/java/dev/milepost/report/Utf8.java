package dev.milepost.report;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Text from bytes, refused where they are not UTF-8 instead of guessed.
final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    static Optional<String> decoded(byte[] bytes, JournalProblems problems) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            String before = text.toString();
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            problems.add(JournalProblem.Reason.NOT_UTF_8, new At(line, before.length() - before.lastIndexOf('\n')), "");
            return Optional.empty();
        }
        boolean marked = text.hasRemaining() && text.get(0) == BYTE_ORDER_MARK;
        return Optional.of(marked ? text.subSequence(1, text.length()).toString() : text.toString());
    }
}
