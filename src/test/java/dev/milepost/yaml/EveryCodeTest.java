package dev.milepost.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.milepost.diagnostic.Code;
import dev.milepost.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EveryCodeTest {

    /// Problems that take more than a small file to show; the tests named hold the details.
    private static Stream<Reading> generated() {
        RoadmapReader reader = new RoadmapReader();
        return Stream.of(
                reader.read(Path.of("no/such/roadmap.yaml")), // UnreadableFilesTest
                reader.read(Path.of(".")),
                reader.read(new byte[0]),
                reader.read(new byte[RoadmapFile.LARGEST + 1]),
                reader.read(new byte[] {'a', 0}),
                reader.read(Hostile.billionLaughs()), // HostileFilesTest
                reader.read(Hostile.nested(NodeParser.DEEPEST + 1)),
                reader.read(Hostile.values(NodeParser.MOST_VALUES + 1)),
                reader.read(Hostile.unknownKeys(1_001)));
    }

    @Test
    void everyCodeIsProducedBySomeFile() {
        Stream<Reading> corpus = Samples.withProblems().stream().map(file -> new RoadmapReader().read(file));
        Set<Code> seen = EnumSet.noneOf(Code.class);
        Stream.concat(corpus, generated())
                .map(Reading::problems)
                .flatMap(List::stream)
                .map(Diagnostic::code)
                .forEach(seen::add);
        assertEquals(EnumSet.allOf(Code.class), seen);
    }
}
