package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.OutOfBounds;
import dev.milepost.progress.Progress;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.GateSet;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.progress.ProgressEvent.Withdrawn;
import dev.milepost.progress.Register;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.tracker.MilestonesView.Detail;
import dev.milepost.tracker.MilestonesView.Gate;
import dev.milepost.ui.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The conditions of the person's own that a milestone has.
class MilestonesGatesTest {

    private static final MilestoneId LEAD = new MilestoneId("lead");
    private static final LocalDate EARLIER = Given.TODAY.minusDays(40);
    private static final GateSet KNOWN = new GateSet(LEAD, 1, "Manager knows", Optional.empty());
    private static final GateSet AGREED = new GateSet(LEAD, 2, "Agreed on $150k", Optional.of(EARLIER));
    private static final Roadmap PLAN = Given.file(
            "title: Small",
            "stages: [{title: Begin, months: 1-12, items: [{id: a, text: Alpha}]}]",
            "milestones: [{id: lead, kind: advancement, month: 12, title: Lead}]");

    private static List<ProgressEvent> recorded(Act.Change act, ProgressEvent... before) {
        return new Recording(PLAN, Progress.NONE.after(List.of(before)), Given.TODAY).of(act);
    }

    private static AppState state(ProgressEvent... events) {
        return Given.state(
                PLAN, Stream.concat(Stream.of(Given.STARTED), Stream.of(events)).toArray(ProgressEvent[]::new));
    }

    private static MilestonesView view(AppState state) {
        return MilestonesView.of(state, Given.MESSAGES);
    }

    private static Detail detail(AppState state) {
        return view(state).detail().orElseThrow();
    }

    private static String line(AppState state) {
        return view(state).cards().getFirst().line();
    }

    @Test
    void gatesCountFromOneAndABlankOneIsNone() {
        assertEquals(List.of(KNOWN), recorded(new Act.AddGate(LEAD, " Manager knows ")));
        assertEquals(
                List.of(new GateSet(LEAD, 3, "Two quarters", Optional.empty())),
                recorded(new Act.AddGate(LEAD, "Two quarters"), AGREED));
        assertEquals(List.of(), recorded(new Act.AddGate(LEAD, " ")));
    }

    @Test
    void aGateIsMetTodayAndNotAfterAll() {
        GateSet met = new GateSet(LEAD, 1, "Manager knows", Optional.of(Given.TODAY));
        assertEquals(List.of(met), recorded(new Act.ToggleGate(LEAD, 1), KNOWN));
        assertEquals(List.of(KNOWN), recorded(new Act.ToggleGate(LEAD, 1), met));
        assertEquals(List.of(), recorded(new Act.ToggleGate(LEAD, 2), met), "there is no such gate");
    }

    @Test
    void otherWordsLeaveItMet() {
        assertEquals(
                List.of(new GateSet(LEAD, 2, "Agreed", Optional.of(EARLIER))),
                recorded(new Act.RewordGate(LEAD, 2, " Agreed "), AGREED));
        assertEquals(List.of(), recorded(new Act.RewordGate(LEAD, 2, " "), AGREED));
        assertEquals(List.of(), recorded(new Act.RewordGate(LEAD, 2, "Agreed on $150k"), AGREED));
        assertEquals(List.of(), recorded(new Act.RewordGate(LEAD, 3, "Agreed"), AGREED), "there is no such gate");
    }

    @Test
    void aGateIsRemovedOnce() {
        var removed = new Withdrawn(new Register.OfGate(LEAD, 1));
        assertEquals(List.of(removed), recorded(new Act.RemoveGate(LEAD, 1), KNOWN));
        assertEquals(List.of(), recorded(new Act.RemoveGate(LEAD, 1)));
        assertEquals(
                List.of(AGREED),
                Progress.NONE.after(List.of(KNOWN, AGREED, removed)).gates(LEAD));
    }

    @Test
    void whatIsTooLongIsRefusedAndSaid() {
        String text = "g".repeat(501);
        assertThrows(OutOfBounds.class, () -> recorded(new Act.AddGate(LEAD, text)));
        Update update = Update.of(state(), new Act.AddGate(LEAD, text));
        assertEquals(List.of(), update.effects());
        assertEquals(
                Optional.of(new Notice.Refused(OutOfBounds.Bound.GATE)),
                update.state().notice());
    }

    @Test
    void readinessCountsThemOnALineOfTheirOwn() {
        AppState state = state(KNOWN, AGREED);
        assertEquals("Gates of your own · 1 of 2 met", detail(state).gatesTitle());
        assertEquals(
                List.of(
                        new Gate(1, "Manager knows", "", false),
                        new Gate(2, "Agreed on $150k", "met 4 Jun 2026", false)),
                detail(state).gates());
        assertEquals("Advancement · month 12 · 1 item left · 1\u00a0gate\u00a0open", line(state));
        assertTrue(view(state).cards().getFirst().said().contains("1\u00a0gate\u00a0open"));
        assertEquals("Gates of your own", detail(state()).gatesTitle());
        assertEquals("Advancement · month 12 · 1 item left", line(state(AGREED)));
    }

    @Test
    void withTheWorkDoneAnOpenGateIsNext() {
        assertEquals(
                "All its work is done. Next: Manager knows",
                detail(state(Given.done("a"), KNOWN, AGREED)).worth());
        assertEquals(
                "All its work is done.", detail(state(Given.done("a"), AGREED)).worth());
    }

    @Test
    void aReachedMilestoneKeepsItsGates() {
        AppState state = state(KNOWN, AGREED, new MilestoneReached(LEAD, Given.TODAY, Optional.empty()));
        assertEquals(2, detail(state).gates().size());
        assertEquals("Advancement · month 12", line(state));
    }

    @Test
    void anAmountInItIsHiddenAndThenNotWrittenAnew() {
        AppState state =
                Update.of(state(KNOWN, AGREED), new Act.SwitchPrivacy()).state();
        assertEquals(
                List.of(new Gate(1, "Manager knows", "", false), new Gate(2, "Agreed on •••", "met 4 Jun 2026", true)),
                detail(state).gates());
    }
}
