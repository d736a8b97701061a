package dev.milepost.lint;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.milepost.lint.Finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The shipped roadmap gives the findings of the projection's specification, 3.3, word for word. Its starts and ramps
/// are guesses, because its source has none, and count as such.
class SeedFindingsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/milepost/lint/container-expertise.txt");

    @Test
    void theFindingsAreThoseOfTheSpecification() throws IOException {
        assertEquals(Files.readString(GOLDEN), written(PlanChecks.of(Checked.shipped())));
    }

    @Test
    void theYearUpToTheEndEarnsWhatTheReferencePrints() {
        String reading = Checked.findings(FindingKind.TOTALS, Checked.shipped())
                .getLast()
                .message(Checked.WORDS);

        assertEquals(
                "Income by month 24 is not defined. In the middle of its ranges the plan then pays $462.5k a year, but"
                        + " earns $332,187.50 in the twelve months up to it, and on that depends: Conservative"
                        + " ($350k–$400k), Realistic ($400k–$500k).",
                reading);
    }

    @Test
    void everyKindIsFoundAndSevenAreContradictions() {
        List<Finding> findings = PlanChecks.of(Checked.shipped());

        Set<FindingKind> kinds =
                findings.stream().map(Finding::kind).collect(toCollection(() -> EnumSet.noneOf(FindingKind.class)));
        Set<FindingKind> contradictions = findings.stream()
                .filter(finding -> finding.severity() == Severity.CONTRADICTION)
                .map(Finding::kind)
                .collect(toCollection(() -> EnumSet.noneOf(FindingKind.class)));

        assertEquals(EnumSet.allOf(FindingKind.class), kinds);
        assertEquals(
                EnumSet.of(
                        FindingKind.RAISE_MISMATCH,
                        FindingKind.KPI_MISMATCH,
                        FindingKind.ROLE_PAY,
                        FindingKind.STREAM_PAY,
                        FindingKind.TOTALS,
                        FindingKind.RATE,
                        FindingKind.CHECKPOINT),
                contradictions);
    }

    private static String written(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.id() + "\n  " + Checked.text(finding) + "\n")
                .collect(Collectors.joining());
    }
}
