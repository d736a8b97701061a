package dev.milepost.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.diagnostic.Diagnostic;
import dev.milepost.diagnostic.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemFilesTest {

    private static final String EXPECT = "# expect: ";

    static List<Path> files() {
        return Samples.withProblems();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyProblemIsReportedAtItsPlaceAndNothingElse(Path file) throws IOException {
        List<String> expected = Files.readString(file)
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith(EXPECT))
                .map(line -> line.substring(EXPECT.length()))
                .toList();
        Reading reading = new RoadmapReader().read(file);
        assertEquals(
                String.join("\n", expected.stream().sorted().toList()),
                String.join(
                        "\n",
                        reading.problems().stream()
                                .map(ProblemFilesTest::written)
                                .sorted()
                                .toList()));
        assertTrue(file.getFileName().toString().contains("tag")
                || file.getFileName().toString().equals("format-version.yaml")
                || reading.roadmap().isPresent());
    }

    private static String written(Diagnostic problem) {
        Place place = problem.place();
        String path = place.path().isEmpty() ? "" : " " + place.path();
        String fix = problem.fix().map(text -> " (" + text + ")").orElse("");
        return problem.code().id() + " " + place.line() + ":" + place.column() + path + fix;
    }
}
