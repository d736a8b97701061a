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
    void blankFindsNothing() {
        assertEquals(List.of(), find("   "));
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
    void theCommandOffersTheOtherTheme() {
        assertEquals(List.of("Switch to the dark theme"), find("dark theme"));
        AppState dark = state.with(Outlook.FIRST.in(Theme.DARK));
        Hit hit = SearchView.of(dark, "theme", Given.MESSAGES).hits().getFirst();
        assertEquals("Switch to the light theme", hit.text());
        assertEquals(new Act.SwitchTheme(), hit.act());
    }
}
