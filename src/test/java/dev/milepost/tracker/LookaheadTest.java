package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.prospect.Futures;
import dev.milepost.prospect.Futures.Detail;
import dev.milepost.prospect.Overrides;
import dev.milepost.prospect.Question;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionValue;
import dev.milepost.ui.Given;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class LookaheadTest {

    private static final AssumptionKey WAIT = AssumptionKey.of(AssumptionKind.WAIT);
    private static final Act TRY = new Act.TryOut(WAIT, months("5"));

    private final Session session = new Session();
    private final List<Detail> looked = new ArrayList<>();
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    private static AssumptionValue months(String number) {
        return new AssumptionValue.Figure(new BigDecimal(number));
    }

    private Tracker open() {
        Tracker tracker = session.open();
        tracker.lookAhead(Lookout.atOnce((prospect, detail, cancelled) -> {
            looked.add(detail);
            return HandMadeFutures.of(prospect, detail, cancelled);
        }));
        return tracker;
    }

    private static Optional<Detail> detail(Tracker tracker) {
        return tracker.state().futures().map(Futures::detail);
    }

    @Test
    void withoutALookoutThereAreNoFutures() {
        assertEquals(Optional.empty(), session.open().state().futures());
    }

    @Test
    void theQuickAnswerComesBeforeTheWhole() {
        Tracker tracker = session.open();
        List<Optional<Detail>> seen = new ArrayList<>();
        tracker.listen(state -> seen.add(state.futures().map(Futures::detail)));
        tracker.lookAhead(Lookout.atOnce(HandMadeFutures::of));
        assertEquals(List.of(Optional.empty(), Optional.of(Detail.PREVIEW), Optional.of(Detail.FULL)), seen);
        assertTrue(tracker.state().isForeseen());
    }

    @Test
    void whatIsDoneIsLookedAtAnewAndWhatIsOnlyLookedAtIsNot() {
        Tracker tracker = open();
        looked.clear();
        tracker.dispatch(new Act.GoTo(Screen.INCOME));
        tracker.dispatch(new Act.SwitchTheme());
        assertEquals(List.of(), looked);
        tracker.dispatch(Session.done("rbac"));
        assertEquals(List.of(Detail.PREVIEW, Detail.FULL), looked);
        assertTrue(tracker.state().isForeseen());
    }

    @Test
    void aPastDayIsLookedAheadFrom() {
        Tracker tracker = open();
        tracker.dispatch(Session.done("rbac"));
        tracker.dispatch(new Act.LookAtDay(Given.TODAY.minusDays(40)));
        assertTrue(tracker.state().isForeseen());
        assertEquals(
                Given.TODAY.minusDays(40),
                tracker.state().futures().orElseThrow().prospect().question().today());
    }

    @Test
    void whatIsTriedOutStandsBesideThePlan() {
        Tracker tracker = open();
        Futures plan = tracker.state().futures().orElseThrow();
        assertEquals(Optional.empty(), tracker.state().unchanged());
        looked.clear();
        tracker.dispatch(TRY);
        assertEquals(List.of(Detail.PREVIEW, Detail.FULL), looked, "the plan is known");
        assertEquals(Optional.of(plan), tracker.state().unchanged());
        assertEquals(
                Overrides.NONE.with(WAIT, months("5")),
                tracker.state().futures().orElseThrow().prospect().question().overrides());
        tracker.dispatch(new Act.DiscardWhatIf());
        assertEquals(Optional.of(plan), tracker.state().futures());
        assertTrue(tracker.state().isForeseen());
        assertEquals(2, looked.size(), "nothing new to be seen");
    }

    @Test
    void thePlanBesideWhatIsTriedOutFollowsToo() {
        Tracker tracker = open();
        tracker.dispatch(TRY);
        tracker.dispatch(Session.done("rbac"));
        Question plain = tracker.state().unchanged().orElseThrow().prospect().question();
        assertEquals(tracker.state().progress(), plain.progress());
        assertEquals(Overrides.NONE, plain.overrides());
    }

    @Test
    void whileSomethingElseIsTriedTheFormerAnswerStaysAsStale() {
        Tracker tracker = session.open();
        tracker.lookAhead(new Lookout(waiting::add, HandMadeFutures::of));
        waiting.remove().run();
        tracker.dispatch(TRY);
        assertFalse(tracker.state().isForeseen());
        assertEquals(Optional.of(Detail.FULL), detail(tracker));
        waiting.remove().run();
        assertTrue(tracker.state().isForeseen());
    }

    @Test
    void aNewerQuestionEndsTheOlderAndDropsWhatItFound() {
        Tracker tracker = session.open();
        List<Question> begun = new ArrayList<>();
        tracker.lookAhead(new Lookout(waiting::add, (prospect, detail, cancelled) -> {
            begun.add(prospect.question());
            if (begun.size() == 1) {
                assertFalse(cancelled.getAsBoolean());
                tracker.dispatch(TRY);
                assertTrue(cancelled.getAsBoolean());
            }
            return HandMadeFutures.of(prospect, detail, cancelled);
        }));
        waiting.remove().run();
        assertEquals(1, begun.size(), "the whole answer is not begun");
        assertEquals(Optional.empty(), tracker.state().futures());
        waiting.remove().run();
        assertTrue(tracker.state().isForeseen());
    }

    @Test
    void beingCancelledIsNoBug() {
        Tracker tracker = session.open();
        tracker.lookAhead(new Lookout(waiting::add, (prospect, detail, cancelled) -> {
            throw new CancellationException();
        }));
        waiting.remove().run();
        assertFalse(tracker.state().isUnforeseeable());
    }

    @Test
    void aBugGoesToWhoeverOwnsTheThreadAndIsSaid() {
        Tracker tracker = session.open();
        List<Question> asked = new ArrayList<>();
        tracker.lookAhead(new Lookout(waiting::add, (prospect, detail, cancelled) -> {
            asked.add(prospect.question());
            if (asked.size() == 1) {
                throw new IllegalStateException("a bug");
            }
            return HandMadeFutures.of(prospect, detail, cancelled);
        }));
        Runnable work = waiting.remove();
        assertEquals(
                "a bug", assertThrows(IllegalStateException.class, work::run).getMessage());
        assertTrue(tracker.state().isUnforeseeable());
        tracker.dispatch(new Act.GoTo(Screen.INCOME));
        assertTrue(waiting.isEmpty(), "the same question is not asked again");
        tracker.dispatch(Session.done("rbac"));
        waiting.remove().run();
        assertFalse(tracker.state().isUnforeseeable());
        assertTrue(tracker.state().isForeseen());
    }

    @Test
    void applyingRecordsWhatIsTriedOutAndThenTriesNoMore() {
        Tracker tracker = open();
        tracker.dispatch(TRY);
        tracker.dispatch(new Act.TryOut(AssumptionKey.of(AssumptionKind.PACE), months("1.5")));
        tracker.dispatch(new Act.ApplyWhatIf());
        assertEquals(1, session.acts(), "one act, to be undone at once");
        assertEquals(Overrides.NONE, tracker.state().outlook().overrides());
        assertEquals(months("5"), tracker.state().progress().assumptions().get(WAIT));
        tracker.dispatch(new Act.Undo());
        assertTrue(tracker.state().progress().assumptions().isEmpty());
    }

    @Test
    void whatIsTriedOutStaysUntilItIsOnDisk() {
        Tracker tracker = session.openWaiting();
        tracker.dispatch(TRY);
        tracker.dispatch(new Act.ApplyWhatIf());
        assertFalse(tracker.state().outlook().overrides().isEmpty());
        session.answer();
        assertTrue(tracker.state().outlook().overrides().isEmpty());
    }

    @Test
    void aScenarioIsKeptAndTriedAgain() {
        Tracker tracker = open();
        tracker.dispatch(TRY);
        tracker.dispatch(new Act.SaveWhatIf(" Slow year "));
        tracker.dispatch(new Act.DiscardWhatIf());
        tracker.dispatch(new Act.LoadScenario("Slow year"));
        assertEquals(
                Overrides.NONE.with(WAIT, months("5")),
                tracker.state().outlook().overrides());
        tracker.dispatch(new Act.LoadScenario("Never kept"));
        assertFalse(tracker.state().outlook().overrides().isEmpty());
        tracker.dispatch(new Act.StopTrying(WAIT));
        tracker.dispatch(new Act.SaveWhatIf("Nothing"));
        assertEquals(1, session.acts());
    }
}
