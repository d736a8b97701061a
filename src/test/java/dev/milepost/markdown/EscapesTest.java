package dev.milepost.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EscapesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "200+ container/DevOps connections",
                "Risk Management & Adaptability",
                "snake_case_name",
                "A/B testing (fast)",
                "$200 → $350 → $500/hour",
                "99.95%+ uptime",
                "a < b > c",
                "C:\\dir",
                "100 ~ 200",
                "R&D; more",
                "Use #5"
            })
    void plainTextStaysPlain(String text) {
        assertEquals(text, Escapes.inline(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a *b* c|a \\*b\\* c",
                "_a_|\\_a\\_",
                "`a`|\\`a\\`",
                "[a](b)|\\[a](b)",
                "~~a~~|\\~\\~a\\~\\~",
                "<b>|\\<b>",
                "&copy;|\\&copy;",
                "a \\* b|a \\\\\\* b"
            })
    void signsOfMarkdownAreEscaped(String text, String escaped) {
        assertEquals(escaped, Escapes.inline(text));
    }

    @ParameterizedTest
    @CsvSource({
        "# a,\\# a",
        "- a,\\- a",
        "+ a,\\+ a",
        "> a,\\> a",
        "1. a,1\\. a",
        "2) a,2\\) a",
        "---,\\---",
        "5+ a,5+ a",
        "#a,#a"
    })
    void whatWouldBeginABlockIsEscapedAtTheStart(String text, String escaped) {
        assertEquals(escaped, Escapes.start(text));
    }

    @Test
    void marksThatWouldCloseAHeadingAreEscaped() {
        assertEquals("Learn C \\#", Escapes.heading("Learn C #"));
        assertEquals("Learn C#", Escapes.heading("Learn C#"));
    }

    @Test
    void lineEndsBecomeSpaces() {
        assertEquals("a b", Escapes.inline(" a\n  b\n"));
    }
}
