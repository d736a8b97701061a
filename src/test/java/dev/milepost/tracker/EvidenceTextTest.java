package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.milepost.progress.Evidence;
import java.math.BigDecimal;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a?b=c#d",
                "http://localhost:8080",
                "HTTPS://Example.org",
                "mailto:maya@example.org"
            })
    void aWholeAddressIsALink(String text) {
        assertEquals(new Evidence.Link(URI.create(text)), EvidenceText.of("  " + text + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://exa mple.org", "https://", "http://[", "mailto:maya", "https://a/%zz"})
    void anAddressThatIsNotWholeIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> EvidenceText.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"42", "99.95", "-0.5", "+7", "12345678901234567890"})
    void aPlainDecimalNumberIsAFigure(String text) {
        assertEquals(new Evidence.Figure(new BigDecimal(text)), EvidenceText.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kept the cluster up",
                "99.95 %",
                "1e9",
                "1,5",
                "ftp://example.org",
                "javascript:alert(1)",
                "see https://example.org",
                "https is great",
                "\"",
                "\"\"",
                "123456789012345678901234567890123"
            })
    void anythingElseIsAQuoteAsItStands(String text) {
        assertEquals(new Evidence.Quote(text), EvidenceText.of(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"Well done\" | Well done",
                "“Well done” | Well done",
                "„Gut“ | Gut",
                "«Bien» | Bien",
                "“a” and “b | “a” and “b"
            })
    void theMarksAroundAQuoteAreNotPartOfIt(String text, String said) {
        assertEquals(new Evidence.Quote(said), EvidenceText.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n"})
    void nothingIsNoEvidence(String text) {
        assertThrows(IllegalArgumentException.class, () -> EvidenceText.of(text));
    }
}
