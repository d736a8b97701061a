package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.Money;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.ui.Given;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MilestoneDetailTest {

    private static final MilestoneId SENIOR = new MilestoneId("senior");
    private static final Roadmap PLAN =
            Given.file("title: Short", "milestones: [{id: senior, kind: advancement, month: 6, title: Senior}]");

    private static MilestoneDetail detail(AppState state) {
        return MilestoneDetail.of(state, SENIOR, Given.MESSAGES).orElseThrow();
    }

    @Test
    void saysWhenThePlanHasItAndThatItIsLate() {
        MilestoneDetail detail = detail(Given.state(PLAN, Given.STARTED));
        assertEquals("Career advancement", detail.kind());
        assertEquals("Month 6 · 30 Jun 2026", detail.planned());
        assertTrue(detail.late());
        assertEquals(Optional.empty(), detail.reached());
        assertEquals("", detail.payText());
        assertFalse(detail.readOnly());
    }

    @Test
    void saysWhenItWasReachedAndWhatItPaysUnlessAmountsAreHidden() {
        LocalDate june = LocalDate.of(2026, 6, 1);
        Money pay = Money.ofUnits(120_000, PLAN.currency());
        AppState state = Given.state(PLAN, Given.STARTED, new MilestoneReached(SENIOR, june, Optional.of(pay)));
        MilestoneDetail open = detail(state);
        assertEquals(Optional.of(june), open.reached());
        assertEquals("$120k", open.payText());
        assertFalse(open.late());
        MilestoneDetail masked = detail(state.with(state.outlook().guarded(Privacy.MASKED)));
        assertEquals("", masked.payText());
        assertEquals(Optional.of(pay), masked.pay());
    }

    @Test
    void thePastIsReadOnly() {
        AppState state = Given.state(PLAN, Given.STARTED);
        assertTrue(detail(Update.of(state, new Act.LookAtDay(Given.TODAY.minusDays(1)))
                        .state())
                .readOnly());
    }

    @Test
    void aMilestoneTheRoadmapDoesNotHaveHasNoDetail() {
        assertEquals(Optional.empty(), MilestoneDetail.of(Given.state(PLAN), new MilestoneId("gone"), Given.MESSAGES));
    }
}
