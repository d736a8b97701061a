package dev.milepost.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.milepost.diagnostic.Code;
import dev.milepost.diagnostic.Diagnostic;
import dev.milepost.roadmap.Item;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DerivedIdsTest {

    private static Reading stages(String... stages) {
        return Samples.read("title: A plan\nstages:\n" + String.join("\n", stages));
    }

    private static String stage(String id, String items) {
        return "  - {id: %s, title: Stage %s, months: 1, items: [%s]}".formatted(id, id, items);
    }

    private static List<String> ids(Reading reading) {
        return reading.roadmap()
                .orElseThrow()
                .items()
                .map(Item::id)
                .map(Object::toString)
                .toList();
    }

    private static Map<String, String> textById(Reading reading) {
        return reading.roadmap()
                .orElseThrow()
                .items()
                .collect(Collectors.toMap(item -> item.id().value(), Item::text));
    }

    @Test
    void aTextGivesItsIdByItself() {
        assertEquals(List.of("learn-helm", "x2-cafe"), ids(stages(stage("one", "Learn Helm!, X2 Café"))));
    }

    @Test
    void theSameTextUnderTwoHeadingsTakesBothHeadingsInFront() {
        Reading reading = stages(stage("one", "Review, Other"), stage("two", "Review"));
        assertEquals(List.of(), reading.problems());
        assertEquals(List.of("one-review", "other", "two-review"), ids(reading));
    }

    @Test
    void idsStandWhenItemsAreReordered() {
        Map<String, String> before =
                textById(stages(stage("one", "Review, Learn C, Learn C++, Other"), stage("two", "Review")));
        Map<String, String> after =
                textById(stages(stage("two", "Review"), stage("one", "Other, Learn C++, Review, Learn C")));
        assertEquals(before, after);
        assertEquals(5, before.size());
    }

    @Test
    void aPinnedIdIsNeverGivenToAnother() {
        assertEquals(
                List.of("review", "one-review"), ids(stages(stage("one", "{id: review, text: Old words}, Review"))));
    }

    @Test
    void theSameTextTwiceUnderOneHeadingNamesBothPlacesAndKeepsTheFirst() {
        Reading reading = stages(stage("one", "Review,\n Other,\n Review"));
        Diagnostic problem = reading.problems().getFirst();
        assertEquals(Code.DUPLICATE_ID, problem.code());
        assertEquals("stages[0].items[2]", problem.place().path());
        assertEquals(List.of("review", "3", "stages[0].items[0]"), problem.arguments());
        assertEquals(List.of("review", "other"), ids(reading));
    }

    @Test
    void aHeadingWithATakenIdKeepsWhatStandsUnderIt() {
        Reading reading = stages(stage("one", "First"), stage("one", "Second"));
        assertEquals(
                List.of(Code.DUPLICATE_ID),
                reading.problems().stream().map(Diagnostic::code).toList());
        assertEquals(List.of("first", "second"), ids(reading));
    }

    @Test
    void textsWithoutALatinLetterHaveIdsOfTheirOwn() {
        Reading reading = stages(stage("one", "学习 3, 练习 3, 複習"));
        assertEquals(List.of(), reading.problems());
        assertEquals(3, ids(reading).stream().distinct().count());
    }

    @Test
    void idsStayWithinTheirLengthHoweverDeepTheHeadings() {
        String title = "a very long heading that goes on and on and on until it is cut somewhere";
        String deep = "{title: %s, sections: [{title: %s, items: [Same, {text: Same as, id: same}]}]}"
                .formatted(title, title);
        Reading reading =
                Samples.read("title: A", "stages:", "  - {title: B, months: 1, sections: [%s]}".formatted(deep));
        assertEquals(List.of(), reading.problems());
        assertEquals(2, ids(reading).size());
    }
}
