package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.Money;
import dev.milepost.progress.Count;
import dev.milepost.progress.Evidence;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.CountRecorded;
import dev.milepost.progress.ProgressEvent.DueDateSet;
import dev.milepost.progress.ProgressEvent.EvidenceAdded;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.progress.ProgressEvent.NoteWritten;
import dev.milepost.progress.ProgressEvent.TrackChosen;
import dev.milepost.progress.Rollup;
import dev.milepost.progress.Subject;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.tracker.RoadmapView.ItemRow;
import dev.milepost.tracker.RoadmapView.MilestoneRow;
import dev.milepost.tracker.RoadmapView.Row;
import dev.milepost.tracker.RoadmapView.SectionRow;
import dev.milepost.tracker.RoadmapView.StageRow;
import dev.milepost.ui.Given;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoadmapViewTest {

    private final Roadmap shipped = Given.shipped();
    private final AppState state = Given.state(
            shipped,
            Given.STARTED,
            Given.done("ha-clusters"),
            Given.set("rbac", ItemState.SKIPPED),
            Given.set("upgrades", ItemState.IN_PROGRESS));

    private RoadmapView view(Outlook outlook) {
        return RoadmapView.of(state.with(outlook), Given.MESSAGES);
    }

    private static List<String> items(RoadmapView view) {
        return view.rows().stream()
                .filter(ItemRow.class::isInstance)
                .map(row -> ((ItemRow) row).item().value())
                .toList();
    }

    @Test
    void everyCountIsTheRollups() {
        Rollup rollup = Rollup.of(shipped, state.progress());
        for (Row row : view(Outlook.FIRST).rows()) {
            if (row instanceof StageRow stage) {
                assertEquals(ratio(rollup.of(stage.part())), stage.count());
                assertEquals(rollup.of(stage.part()).fraction(), stage.fraction());
            }
            if (row instanceof SectionRow section && !section.count().isEmpty()) {
                assertEquals(ratio(rollup.of(section.part())), section.count());
            }
        }
        assertEquals(
                "All " + rollup.total().total(),
                view(Outlook.FIRST).filters().getFirst().text());
    }

    private static String ratio(Count count) {
        return count.done() + "/" + count.required();
    }

    @ParameterizedTest
    @EnumSource
    void aChipCountsExactlyWhatItShows(ItemState wanted) {
        RoadmapView view = view(Outlook.FIRST.filtered(Optional.of(wanted)));
        String chip = view.filters().stream()
                .filter(RoadmapView.FilterChip::current)
                .findFirst()
                .orElseThrow()
                .text();
        assertTrue(
                chip.endsWith(" " + items(view).size()),
                chip + ", " + items(view).size() + " shown");
    }

    @Test
    void filterAndSearchNarrowTogether() {
        assertEquals(
                List.of("ha-clusters"),
                items(view(Outlook.FIRST.filtered(Optional.of(ItemState.DONE)).searching("  CLUSTERS "))));
        assertEquals(
                List.of(),
                items(view(Outlook.FIRST.filtered(Optional.of(ItemState.DONE)).searching("falco"))));
    }

    @Test
    void aHeadingThatIsFoundShowsAllBelowIt() {
        List<String> found = items(view(Outlook.FIRST.searching("security hardening")));
        assertEquals(List.of("pod-security", "micro-segmentation", "rbac", "image-scanning"), found);
    }

    @Test
    void whatIsSearchedIsFoundInFoldedParts() {
        Outlook folded = Outlook.FIRST.folding(Set.of(new PartId("production-kubernetes")));
        assertFalse(items(view(folded)).contains("rbac"));
        assertTrue(items(view(folded.searching("rbac"))).contains("rbac"));
        assertTrue(items(view(folded.filtered(Optional.of(ItemState.SKIPPED)))).contains("rbac"));
    }

    @Test
    void foldingHidesWhatIsBelowAndNothingElse() {
        List<String> all = items(view(Outlook.FIRST));
        List<String> rest = items(view(Outlook.FIRST.folding(Set.of(new PartId("security-hardening")))));
        assertEquals(4, all.size() - rest.size());
        assertTrue(all.containsAll(rest));
    }

    @Test
    void onlyTheItemsOfTheTrackThatCountsAreShown() {
        Roadmap roadmap = Given.file(
                "title: T",
                "stages:",
                "  - {id: s, title: S, months: 1-2, tracks: [{id: a, title: A, items: [x]}, {id: b, title: B, items:"
                        + " [y]}]}");
        assertEquals(List.of("x"), items(RoadmapView.of(Given.state(roadmap), Given.MESSAGES)));
        AppState chosen = Given.state(roadmap, new TrackChosen(new PartId("s"), new PartId("b")));
        assertEquals(List.of("y"), items(RoadmapView.of(chosen, Given.MESSAGES)));
    }

    @Test
    void rowsStandInReadingOrder() {
        Roadmap roadmap = Given.file(
                "title: T",
                "stages:",
                "  - title: S",
                "    months: 1-2",
                "    items: [first]",
                "    sections: [{title: Sec, items: [second]}]",
                "    tracks: [{title: A, items: [third]}, {title: B, items: [other]}]");
        assertEquals(List.of("first", "second", "third"), items(RoadmapView.of(Given.state(roadmap), Given.MESSAGES)));
    }

    @Test
    void whatIsLateSaysHowLate() {
        ItemRow open = row("pod-security");
        assertTrue(open.late());
        assertEquals("15 weeks late", open.note());
        assertFalse(row("ha-clusters").late(), "done is not late");
        assertEquals("14 Jul", row("ha-clusters").note());
        assertFalse(row("rbac").late(), "skipped is not late");
        assertEquals("skipped 14 Jul", row("rbac").note());
        assertTrue(row("upgrades").late());
    }

    private ItemRow row(String id) {
        return row(id, state);
    }

    private static ItemRow row(String id, AppState state) {
        return RoadmapView.of(state, Given.MESSAGES).rows().stream()
                .filter(row ->
                        row instanceof ItemRow item && item.item().value().equals(id))
                .map(ItemRow.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLastDayOfAStageIsNotLateAndTheNextIs() {
        LocalDate last = LocalDate.of(2026, 3, 31);
        assertFalse(row("pod-security", state.on(last)).late());
        assertEquals(
                "1 day late", row("pod-security", state.on(last.plusDays(1))).note());
        assertEquals(
                "6 days late", row("pod-security", state.on(last.plusDays(6))).note());
        assertEquals(
                "1 week late", row("pod-security", state.on(last.plusDays(7))).note());
    }

    @Test
    void withoutAStartDateNothingIsLate() {
        AppState open = Given.state(shipped);
        RoadmapView view = RoadmapView.of(open, Given.MESSAGES);
        assertTrue(view.rows().stream().noneMatch(row -> row instanceof ItemRow item && item.late()));
        assertTrue(view.rows().stream().noneMatch(row -> row instanceof MilestoneRow mark && mark.late()));
    }

    @Test
    void aRoadmapWithoutAnythingSaysSo() {
        RoadmapView view = RoadmapView.of(Given.state(Given.file("title: T")), Given.MESSAGES);
        assertEquals(List.of(), view.rows());
        assertTrue(view.empty().startsWith("This roadmap has no items yet."));
        assertEquals(Optional.empty(), view.phase());
    }

    @Test
    void anItemThatIsGoneIsNotShown() {
        assertEquals(
                Optional.empty(),
                view(Outlook.FIRST.selecting(Optional.of(new ItemId("gone")))).detail());
    }

    @Test
    void searchedWordsMayStandInAnyOrderInTextAndHeadings() {
        assertEquals(List.of("rbac"), items(view(Outlook.FIRST.searching("IMPLEMENTATION rbac"))));
        assertEquals(List.of("rbac"), items(view(Outlook.FIRST.searching("rbac hardening"))));
        assertEquals(List.of(), items(view(Outlook.FIRST.searching("rbac nowhere"))));
    }

    @Test
    void whatDoesNotCountIsNotLateThoughItIsShown() {
        Roadmap roadmap = Given.file(
                "title: T",
                "stages:",
                "  - {id: s, title: S, months: 1-2, tracks: [{id: a, title: A, items: [{id: x, text: x}]}, {id: b,"
                        + " title: B, items: [{id: y, text: y}]}]}");
        AppState selecting =
                Given.state(roadmap, Given.STARTED).with(Outlook.FIRST.selecting(Optional.of(new ItemId("y"))));
        assertTrue(row("x", selecting).late());
        assertFalse(row("y", selecting).late());
        assertEquals("", row("y", selecting).note());
        AppState filtered = selecting.with(selecting.outlook().filtered(Optional.of(ItemState.TO_DO)));
        assertEquals(List.of("x"), items(RoadmapView.of(filtered, Given.MESSAGES)), "the chip counts one");
    }

    private static ProgressEvent due(String item, LocalDate day) {
        return new DueDateSet(new ItemId(item), day);
    }

    @Test
    void aDueDateOfOnesOwnReplacesThePlans() {
        LocalDate later = Given.TODAY.plusDays(6);
        ItemRow put = row("pod-security", Given.state(shipped, Given.STARTED, due("pod-security", later)));
        assertFalse(put.late(), "the plan's day is over, the person's is not");
        assertEquals("due 20 Jul", put.note());
        ItemRow today = row("pod-security", Given.state(shipped, due("pod-security", Given.TODAY)));
        assertFalse(today.late());
        assertEquals("due 14 Jul", today.note());
        ItemRow over = row("pod-security", Given.state(shipped, due("pod-security", Given.TODAY.minusDays(2))));
        assertTrue(over.late(), "late without a start date too");
        assertEquals("2 days late", over.note());
    }

    @Test
    void whatIsClosedHasNoDueDateAnyMore() {
        for (ItemState closed : List.of(ItemState.DONE, ItemState.SKIPPED)) {
            ItemRow row =
                    row("rbac", Given.state(shipped, Given.set("rbac", closed), due("rbac", Given.TODAY.minusDays(9))));
            assertFalse(row.late());
            assertFalse(row.note().contains("due"), row.note());
        }
    }

    @Test
    void aCountIsShownInItsRowAndDoesNotTouchTheRollUp() {
        AppState counted = Given.state(
                shipped,
                new CountRecorded(new ItemId("talks"), LocalDate.of(2025, 3, 1), 2),
                new CountRecorded(new ItemId("blog"), Given.TODAY, 1),
                new CountRecorded(new ItemId("blog"), Given.TODAY.minusMonths(1), 4));
        assertEquals("2/3", row("talks", counted).count());
        assertEquals("1/2 this month", row("blog", counted).count());
        assertEquals("0/5", row("mentoring", counted).count());
        assertEquals("", row("rbac", counted).count());
        assertEquals(0, Rollup.of(shipped, counted.progress()).total().done());
    }

    @Test
    void aRowSaysWhatStandsBesideTheItem() {
        Subject rbac = Subject.of(new ItemId("rbac"));
        Subject pods = Subject.of(new ItemId("pod-security"));
        AppState marked = Given.state(
                shipped,
                new NoteWritten(rbac, "x"),
                new EvidenceAdded(rbac, 1, new Evidence.Link(URI.create("https://a.org")), "", Given.TODAY),
                new EvidenceAdded(rbac, 2, new Evidence.Link(URI.create("https://b.org")), "", Given.TODAY),
                new EvidenceAdded(rbac, 3, new Evidence.Figure(BigDecimal.ONE), "", Given.TODAY),
                new EvidenceAdded(pods, 1, new Evidence.Quote("Fine"), "", Given.TODAY));
        assertEquals("note · 2 links · 1 figure", row("rbac", marked).marks());
        assertEquals("1 quote", row("pod-security", marked).marks());
        assertEquals("", row("ha-clusters", marked).marks());
    }

    @Test
    void aMilestoneSaysWhenItWasReachedAndWhatItPays() {
        MilestoneId senior = new MilestoneId("senior");
        Money pay = Money.ofUnits(155_000, shipped.currency());
        AppState reached = Given.state(shipped, new MilestoneReached(senior, Given.TODAY, Optional.of(pay)));
        assertEquals("reached 14 Jul · $155,000 a\u00a0year", note(senior, reached));
        assertEquals(
                "reached 14 Jul · ••• a\u00a0year", note(senior, reached.with(Outlook.FIRST.guarded(Privacy.MASKED))));
        assertEquals(
                "reached 14 Jul",
                note(senior, Given.state(shipped, new MilestoneReached(senior, Given.TODAY, Optional.empty()))));
    }

    private static String note(MilestoneId milestone, AppState state) {
        return RoadmapView.of(state, Given.MESSAGES).rows().stream()
                .filter(row ->
                        row instanceof MilestoneRow mark && mark.milestone().equals(milestone))
                .map(row -> ((MilestoneRow) row).note())
                .findFirst()
                .orElseThrow();
    }
}
