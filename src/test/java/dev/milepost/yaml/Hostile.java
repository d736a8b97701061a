package dev.milepost.yaml;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Files made to do harm.
final class Hostile {

    private Hostile() {}

    /// Nine lists of nine aliases to the one before: ten to the ninth values when written out.
    static byte[] billionLaughs() {
        StringBuilder text = new StringBuilder("title: Ha\na0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
        for (int i = 1; i < 10; i++) {
            String alias = "*a" + (i - 1);
            text.append("a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", Collections.nCopies(9, alias))));
        }
        return bytes(text.toString());
    }

    /// A value as many levels below the top as `levels` says.
    static byte[] nested(int levels) {
        return bytes("title: Deep\nstages: " + "[".repeat(levels) + "]".repeat(levels));
    }

    /// Aliases that nest what is nested already, so that few levels of text become many.
    static byte[] nestedThroughAliases() {
        StringBuilder text = new StringBuilder("title: Deep\na0: &a0 text\n");
        for (int i = 1; i < 80; i++) {
            text.append("a%d: &a%d [[[[[*a%d]]]]]\n".formatted(i, i, i - 1));
        }
        return bytes(text + "stages: *a79\n");
    }

    static byte[] values(int count) {
        return bytes("title: Many\ngoal: [" + "a,".repeat(count) + "]");
    }

    static byte[] unknownKeys(int count) {
        return bytes(
                IntStream.range(0, count)
                                .mapToObj(i -> "unknown%d: 1".formatted(i))
                                .collect(Collectors.joining("\n")) + "\ntitle: Many\n");
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
