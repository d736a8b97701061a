package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.roadmap.ItemId;
import dev.milepost.tracker.SearchView.Hit;
import dev.milepost.ui.Given;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchViewTest {

    private final AppState state = Given.state(Given.shipped(), Given.STARTED);

    private List<String> find(String query) {
        return SearchView.of(state, query, Given.MESSAGES).hits().stream()
                .map(Hit::text)
                .toList();
    }

    @Test
    void wordsMayStandInAnyOrderAndCase() {
        assertEquals(List.of("RBAC design and implementation"), find("IMPLEMENTATION rbac"));
        assertEquals(find("falco"), find("  FALCO  "));
    }

    @Test
    void beforeAnythingIsTypedTheCommandsAreThere() {
        assertEquals(
                List.of(
                        "Undo",
                        "Overview",
                        "Roadmap",
                        "Timeline",
                        "Milestones",
                        "Income",
                        "Journal",
                        "Data",
                        "Switch to the dark theme",
                        "Hide amounts",
                        "Change start date and salary",
                        "Back up now",
                        "Look at yesterday"),
                find("   "));
    }

    @Test
    void undoAndRedoAreOfferedWhereThereIsSomething() {
        Session session = new Session();
        Tracker tracker = session.open();
        assertEquals(List.of(), commands(tracker.state()));
        tracker.dispatch(Session.done("rbac"));
        assertEquals(
                List.of(new Hit("Undo", "RBAC design and implementation: done", new Act.Undo())),
                commands(tracker.state()));
        tracker.dispatch(new Act.Undo());
        assertEquals(
                List.of(new Hit("Redo", "RBAC design and implementation: done", new Act.Redo())),
                commands(tracker.state()));
        tracker.dispatch(new Act.LookAtDay(Given.TODAY.minusDays(1)));
        assertEquals(List.of(), commands(tracker.state()));
        assertEquals(
                new Act.LookAtPresent(),
                SearchView.of(tracker.state(), "back to today", Given.MESSAGES)
                        .hits()
                        .getFirst()
                        .act());
    }

    private static List<Hit> commands(AppState state) {
        return SearchView.of(state, "", Given.MESSAGES).hits().stream()
                .filter(hit -> hit.act() instanceof Act.Undo || hit.act() instanceof Act.Redo)
                .toList();
    }

    @Test
    void theCommandHidesAmountsOrShowsThem() {
        assertEquals(List.of("Hide amounts"), find("amounts"));
        AppState masked = state.with(Outlook.FIRST.guarded(Privacy.MASKED));
        assertEquals(
                "Show amounts",
                SearchView.of(masked, "amounts", Given.MESSAGES)
                        .hits()
                        .getFirst()
                        .text());
    }

    @Test
    void commandsComeFirstThenTextsThenHeadings() {
        assertEquals("Timeline", find("time").getFirst());
        List<String> found = find("security");
        assertTrue(found.size() <= 9, found.toString());
        int firstByHeading = found.indexOf(found.stream()
                .filter(text -> !text.toLowerCase(java.util.Locale.ROOT).contains("security"))
                .findFirst()
                .orElse(""));
        assertTrue(firstByHeading < 0
                || found.subList(firstByHeading, found.size()).stream()
                        .noneMatch(
                                text -> text.toLowerCase(java.util.Locale.ROOT).contains("security")));
    }

    @Test
    void aHitGoesToItsItem() {
        Hit hit = SearchView.of(state, "rbac", Given.MESSAGES).hits().getFirst();
        assertEquals(new Act.ShowItem(new ItemId("rbac")), hit.act());
        assertEquals(
                "Production Kubernetes Mastery › Advanced Kubernetes Administration › Security Hardening",
                hit.detail());
    }

    @Test
    void milestonesStagesPhasesAndStreamsAreFoundByTheirNames() {
        assertTrue(state.roadmap().milestones().size() > 1);
        for (var milestone : state.roadmap().milestones()) {
            assertTrue(acts(milestone.title()).contains(new Act.ShowMilestone(milestone.id())), milestone.title());
        }
        for (var stage : state.roadmap().stages()) {
            assertTrue(acts(stage.title()).contains(new Act.ShowPart(stage.id())), stage.title());
        }
        for (var phase : state.roadmap().phases()) {
            assertTrue(acts(phase.title()).contains(new Act.ShowPhase(phase.id())), phase.title());
        }
        for (var stream : state.roadmap().income().streams()) {
            assertTrue(acts(stream.title()).contains(new Act.GoTo(Screen.INCOME)), stream.title());
        }
        assertTrue(
                find("senior").contains("Senior Engineer promotion"),
                find("senior").toString());
    }

    private List<Act> acts(String query) {
        return SearchView.of(state, query, Given.MESSAGES).hits().stream()
                .map(Hit::act)
                .toList();
    }

    @Test
    void theCommandOffersTheOtherTheme() {
        assertEquals(List.of("Switch to the dark theme"), find("dark theme"));
        AppState dark = state.with(Outlook.FIRST.in(Theme.DARK));
        Hit hit = SearchView.of(dark, "theme", Given.MESSAGES).hits().getFirst();
        assertEquals("Switch to the light theme", hit.text());
        assertEquals(new Act.SwitchTheme(), hit.act());
    }
}
