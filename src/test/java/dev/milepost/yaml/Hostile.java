package dev.milepost.yaml;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.function.IntFunction;
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

    /// As many needs that name nothing as `references` says, each like one of so many items with long ids.
    static byte[] wrongReferences(int items, int references) {
        String stem = "a".repeat(50);
        return bytes("title: Many\nstages: [{title: S, months: 1, items: ["
                + joined(items, i -> "{id: %s%d, text: t%d}".formatted(stem, i, i))
                + "]}]\nmilestones: [{title: M, month: 1, needs: ["
                + joined(references, i -> stem + "x" + i)
                + "]}]\n");
    }

    /// Sections with one title under one stage.
    static byte[] sameSections(int count) {
        return bytes("title: Many\nstages: [{title: S, months: 1, sections: ["
                + joined(count, _ -> "{title: Same}")
                + "]}]\n");
    }

    /// An item with so many facts.
    static byte[] labels(int count) {
        return bytes("title: Many\nstages: [{title: S, months: 1, items: [{text: t, facts: {"
                + joined(count, i -> "label%d: 1".formatted(i))
                + "}}]}]\n");
    }

    /// Items of different texts that derive one id, under as many headings as there can be.
    static byte[] sameIdsDeepDown(int count) {
        int headings = 28;
        return bytes("title: Many\nstages: [{title: S, months: 1, sections: ["
                + "{title: Heading, sections: [".repeat(headings)
                + "{title: Last, items: ["
                + joined(
                        count,
                        i -> "\"t" + Integer.toBinaryString(i).replace('0', '.').replace('1', '+') + "\"")
                + "]}"
                + "]}".repeat(headings)
                + "]}]\n");
    }

    private static String joined(int count, IntFunction<String> element) {
        return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(", "));
    }
}
