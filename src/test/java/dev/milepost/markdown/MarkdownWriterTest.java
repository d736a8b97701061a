package dev.milepost.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.ItemState;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.Roadmap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkdownWriterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

    private static String stage(String rest) {
        return Documents.body("title: A", "outline: [stages]", "stages: [{title: B, months: 1, " + rest + "}]")
                .replace("## Mastery roadmap\n\n### Month 1: B\n\n", "");
    }

    @Test
    void aTickedBoxMeansDoneAndOtherStatesStandBelowTheirItem() {
        Roadmap roadmap =
                Documents.roadmap("title: A", "stages: [{title: B, months: 1, items: [One, Two, Three, Four]}]");
        String text = MarkdownWriter.write(
                roadmap,
                Documents.progress(
                        new ProgressEvent.ItemStateSet(new ItemId("one"), ItemState.DONE, DAY),
                        new ProgressEvent.ItemStateSet(new ItemId("two"), ItemState.IN_PROGRESS, DAY),
                        new ProgressEvent.ItemStateSet(new ItemId("three"), ItemState.SKIPPED, DAY)));
        assertTrue(text.endsWith("""
            - [x] One
            - [ ] Two
              - *in progress*
            - [ ] Three
              - *skipped*
            - [ ] Four
            """));
    }

    @Test
    void aReachedMilestoneIsTicked() {
        Roadmap roadmap = Documents.roadmap("title: A", "milestones: [{id: there, title: There, month: 6}]");
        String text = MarkdownWriter.write(
                roadmap,
                Documents.progress(
                        new ProgressEvent.MilestoneReached(new MilestoneId("there"), DAY, Optional.empty())));
        assertTrue(text.endsWith("- [x] **Month 6**: There\n"));
    }

    @Test
    void aChosenTrackSaysSo() {
        Roadmap roadmap =
                Documents.roadmap("title: A", "stages: [{title: B, months: 1, tracks: [{title: C}, {title: D}]}]");
        String text = MarkdownWriter.write(
                roadmap, Documents.progress(new ProgressEvent.TrackChosen(new PartId("b"), new PartId("d"))));
        assertTrue(text.endsWith("#### Track A: C\n\n#### Track B: D\n\n*chosen*\n"));
    }

    @Test
    void sectionsBelowSectionsAreNumberedListsToAnyDepth() {
        assertEquals(
                """
                #### C

                1. **D**
                   - [ ] One

                   1. **E**
                      - [ ] Two

                2. **F**
                   - [ ] Three\
                """,
                stage("sections: [{title: C, sections: [{title: D, items: [One], sections: [{title: E, items: [Two]}]},"
                        + " {title: F, items: [Three]}]}]"));
    }

    @Test
    void aProjectShowsItsFactsAndHasNoBox() {
        assertEquals("""
            - [ ] One

            1. **Two**
               ````
               Scope: a ``` b
               ````\
            """, stage("items: [One, {id: two, text: Two, kind: project, facts: {Scope: 'a ``` b'}}]"));
    }

    @Test
    void anItemShowsItsFactsHoursAndLinks() {
        assertEquals(
                """
                - [ ] **One**
                  - **Exam**: 2 hours
                  - **Hours**: 40
                  - [Guide](<https://example.org/a>)
                  - <https://example.org/b>\
                """,
                stage("items: [{text: One, kind: certification, hours: 40, facts: {Exam: 2 hours},"
                        + " links: [{title: Guide, url: 'https://example.org/a'}, 'https://example.org/b']}]"));
    }

    @Test
    void targetsNameTheirMonthUnlessTheChapterDoes() {
        List<String> file = List.of("title: A", "income: {targets: [{scenario: Good, month: 12, income: $1M}]}");
        String outline = "outline: [{title: %s, holds: targets}]";
        assertEquals(
                "## By month 12\n\n**Good**: $1M",
                Documents.body(file.get(0), file.get(1), outline.formatted("By month 12")));
        assertEquals(
                "## By month 120\n\n**Good by month 12**: $1M",
                Documents.body(file.get(0), file.get(1), outline.formatted("By month 120")));
    }

    @Test
    void whatTheOutlineLeavesOutFollowsInStandardChapters() {
        assertEquals(
                """
                ## Overview

                **Goal**: Get there

                ---

                ## Mine

                1. **One**

                ---

                ## Milestones

                ### Checkpoints

                - [ ] **Month 1**: There\
                """,
                Documents.body(
                        "title: A",
                        "goal: Get there",
                        "strategy: [{id: s, title: S, points: [One]}]",
                        "milestones: [{title: There, month: 1}]",
                        "outline: [{title: Mine, holds: s}]"));
    }
}
