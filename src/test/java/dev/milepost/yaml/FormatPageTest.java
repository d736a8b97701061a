package dev.milepost.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormatPageTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```yaml\\n(.*?)^```$");

    private static String page() throws IOException {
        return Files.readString(Path.of("src/docs/roadmap-format.md"));
    }

    static List<String> examples() throws IOException {
        return EXAMPLE.matcher(page()).results().map(MatchResult::group).toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsReadWithoutAProblem(String block) {
        String example = EXAMPLE.matcher(block).replaceFirst("$1");
        String whole =
                example.lines().anyMatch(line -> line.startsWith("title:")) ? example : "title: Example\n" + example;
        assertEquals(List.of(), new RoadmapReader().read(Hostile.bytes(whole)).problems());
    }

    @Test
    void everyKeyIsExplained() throws IOException {
        String page = page();
        List<String> keys = Stream.of(
                        DocumentReader.KEYS,
                        PhaseReader.KEYS,
                        PhaseReader.ROLE_KEYS,
                        PhaseReader.TITLED_KEYS,
                        PartReader.STAGE_KEYS,
                        PartReader.SECTION_KEYS,
                        PartReader.TRACK_KEYS,
                        ItemReader.KEYS,
                        Links.KEYS,
                        MilestoneReader.KEYS,
                        IncomeReader.KEYS,
                        IncomeReader.SALARY_KEYS,
                        IncomeReader.ONE_OFF_KEYS,
                        IncomeReader.TARGET_KEYS,
                        AssumptionReader.KEYS,
                        StreamReader.KEYS,
                        StreamReader.RATE_KEYS,
                        MetricReader.GROUP_KEYS,
                        MetricReader.KEYS,
                        StrategyReader.KEYS,
                        StrategyReader.POINT_KEYS,
                        OutlineReader.KEYS)
                .flatMap(List::stream)
                .distinct()
                .toList();
        assertEquals(
                List.of(),
                keys.stream().filter(key -> !page.contains("`" + key + "`")).toList());
        assertTrue(keys.size() > 80);
    }
}
