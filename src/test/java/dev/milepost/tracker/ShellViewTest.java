package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.StoreException;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.ui.Given;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ShellViewTest {

    private static ShellView view(AppState state) {
        return ShellView.of(state, Given.MESSAGES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-12-31 | Not started yet",
                "2026-01-01 | Month 1 of 24 · Phase 1",
                "2026-06-30 | Month 6 of 24 · Phase 1",
                "2026-07-01 | Month 7 of 24 · Phase 2",
                "2027-12-31 | Month 24 of 24 · Phase 3",
                "2028-01-01 | Past month 24",
                "2056-01-01 | Past month 24"
            })
    void theSubtitleSaysWhereInThePlanTodayLies(LocalDate today, String said) {
        assertEquals(
                said,
                view(Given.state(Given.shipped(), today, Outlook.FIRST, Given.STARTED))
                        .subtitle());
    }

    @Test
    void withoutAStartDateItSaysHowLongThePlanIs() {
        assertEquals("24 months", view(Given.state(Given.shipped())).subtitle());
        assertEquals("Set the start date", view(Given.state(Given.shipped())).start());
    }

    @Test
    void withoutPhasesItSaysTheMonthAlone() {
        Roadmap roadmap = Given.file("title: T", "months: 12");
        assertEquals("Month 7 of 12", view(Given.state(roadmap, Given.STARTED)).subtitle());
    }

    @Test
    void aGapBetweenPhasesIsNoPhase() {
        Roadmap roadmap =
                Given.file("title: T", "months: 12", "phases: [{title: A, months: 1-3}, {title: B, months: 9-12}]");
        assertEquals("Month 7 of 12", view(Given.state(roadmap, Given.STARTED)).subtitle());
    }

    @Test
    void thePercentageIsRoundedDownAndMissingWhereThereIsNothingToDo() {
        assertEquals("0%", badge(Given.state(Given.shipped())));
        assertEquals("1%", badge(Given.state(Given.shipped(), Given.done("rbac"))));
        assertEquals("", badge(Given.state(Given.file("title: T"))));
    }

    private static String badge(AppState state) {
        return view(state).entries().getFirst().badge();
    }

    @Test
    void everyScreenHasItsEntryAndOneIsCurrent() {
        for (Screen screen : Screen.values()) {
            ShellView view = view(Given.state(Given.shipped()).with(Outlook.FIRST.on(screen)));
            assertEquals(
                    List.of(screen),
                    view.entries().stream()
                            .filter(ShellView.Entry::current)
                            .map(ShellView.Entry::screen)
                            .toList());
            assertEquals(Screen.values().length, view.entries().size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFailureNamesThePlaceAndSaysItIsNotSaved(StoreException.Reason reason) {
        AppState failed = Given.state(Given.shipped())
                .with(Saving.DONE.begin(List.of()).fail(new StoreException(reason, "/the/place")));
        ShellView.SaveMark mark = view(failed).saving();
        assertTrue(mark.failed());
        assertTrue(mark.text().startsWith("Not saved: ") && mark.text().contains("/the/place"), mark.text());
    }
}
