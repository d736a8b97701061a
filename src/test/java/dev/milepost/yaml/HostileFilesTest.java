package dev.milepost.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.diagnostic.Code;
import dev.milepost.diagnostic.Diagnostic;
import dev.milepost.diagnostic.Place;
import dev.milepost.roadmap.Part;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTest {

    private static List<Code> codes(byte[] content) {
        Reading reading = assertTimeout(Duration.ofSeconds(20), () -> new RoadmapReader().read(content));
        return reading.problems().stream().map(Diagnostic::code).distinct().toList();
    }

    @Test
    void aliasesThatMultiplyAreRefusedAtTheOneThatGoesTooFar() {
        Reading reading = new RoadmapReader().read(Hostile.billionLaughs());
        Diagnostic refused = reading.problems().stream()
                .filter(problem -> problem.code() == Code.YAML_ALIASES)
                .findFirst()
                .orElseThrow();
        assertEquals(new Place(7, 15, "a5[1]"), refused.place());
        assertTrue(reading.roadmap().isPresent());
    }

    @Test
    void whatNestsSixtyFourLevelsIsReadAndOneMoreIsNot() {
        assertEquals(List.of(Code.WRONG_TYPE), codes(Hostile.nested(NodeParser.DEEPEST - 1)));
        assertEquals(List.of(Code.TOO_DEEP), codes(Hostile.nested(NodeParser.DEEPEST)));
    }

    @Test
    void nestingThroughAliasesCountsLikeNesting() {
        assertTrue(codes(Hostile.nestedThroughAliases()).contains(Code.TOO_DEEP));
    }

    @Test
    void aMillionBracketsOverflowNothing() {
        assertTrue(codes(Hostile.nested(1_000_000)).contains(Code.TOO_DEEP));
    }

    @Test
    void aFileFullOfValuesIsCutWhereTheyAreTooMany() {
        assertTrue(codes(Hostile.values(5_000_000)).contains(Code.TOO_MANY_VALUES));
    }

    @Test
    void theThousandthProblemIsTheLastButOneSaysThatThereAreMore() {
        List<Diagnostic> problems =
                new RoadmapReader().read(Hostile.unknownKeys(1_200)).problems();
        assertEquals(1_001, problems.size());
        assertEquals(Code.TOO_MANY_PROBLEMS, problems.getLast().code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: \"\\UFFFFFFFF\"",
                "title: \"\\uD800\"",
                "title: \"a\\e[31m\"",
                "%YAML 99999999999.1\n---\ntitle: A",
                "%YAML 1.\n--- a",
                "%TAG ! \n---",
                "title: !<tag:%zz> a",
                "? ? ? a",
                "&a &b c",
                "*",
                "&",
                "- - -\n -",
                "title: |99\n a",
                "title: >-9",
                "{[}]",
                "\t",
                "@a: b",
                "title: \"",
                "'",
                "!!",
                "!",
                "--- ---",
                "...\n...",
                "? [",
                "{a: *a}",
                "&a [*a]",
                "&a {*a : b}",
                "<<: *x",
                "a: b: c"
            })
    void brokenYamlIsAProblemAndNeverAnException(String text) {
        assertTrue(!codes(Hostile.bytes(text)).isEmpty());
    }

    @Test
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void guessingWhatWasMeantComesToAnEnd() {
        Reading reading = new RoadmapReader().read(Hostile.wrongReferences(4_000, 50_000));
        assertEquals(Code.TOO_MANY_PROBLEMS, reading.problems().getLast().code());
    }

    @Test
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void headingsThatAreAllTheSameAreNumberedAtOnce() {
        Reading reading = new RoadmapReader().read(Hostile.sameSections(60_000));
        assertEquals(
                60_000,
                reading.roadmap().orElseThrow().parts().map(Part::id).distinct().count() - 1);
    }

    @Test
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void ninetyThousandLabelsAreReadAtOnce() {
        Reading reading = new RoadmapReader().read(Hostile.labels(90_000));
        assertEquals(
                90_000,
                reading.roadmap()
                        .orElseThrow()
                        .items()
                        .findFirst()
                        .orElseThrow()
                        .facts()
                        .size());
    }

    @Test
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void textsThatNoHeadingTellsApartAreToldApartAtOnce() {
        Reading reading = new RoadmapReader().read(Hostile.sameIdsDeepDown(90_000));
        assertEquals(90_000, reading.roadmap().orElseThrow().items().count());
    }
}
