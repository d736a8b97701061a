package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.Money;
import dev.milepost.progress.Access;
import dev.milepost.progress.ProgressEvent.ForecastMade;
import dev.milepost.progress.StoreException;
import dev.milepost.prospect.ForecastSnapshot;
import dev.milepost.prospect.Futures.Detail;
import dev.milepost.prospect.Overrides;
import dev.milepost.prospect.Prospect;
import dev.milepost.prospect.Question;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionValue;
import dev.milepost.ui.Given;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The forecast of every month is kept once, by itself.
class KeepingForecastsTest {

    private final Session session = new Session();

    private Tracker started() {
        Tracker tracker = session.open();
        tracker.dispatch(new Act.SetStartDate(Given.TODAY.minusMonths(2).withDayOfMonth(1)));
        return tracker;
    }

    private static void look(Tracker tracker) {
        tracker.lookAhead(Lookout.atOnce(HandMadeFutures::of));
    }

    private static Update seen(AppState state, Detail detail) {
        Question question = state.question();
        return Update.of(
                state, new Act.Foresee(question, HandMadeFutures.of(Prospect.of(question), detail, () -> false)));
    }

    @Test
    void theFirstWholeAnswerOfAMonthIsKept() {
        Tracker tracker = started();
        look(tracker);
        ForecastMade kept = tracker.state().progress().forecasts().firstEntry().getValue();
        assertEquals(Set.of(3), tracker.state().progress().forecasts().keySet());
        assertEquals(ForecastSnapshot.ENGINE, kept.engine());
        assertEquals(Given.TODAY, kept.on());
        assertEquals(
                Money.ofUnits(200_000, Currency.getInstance("USD")),
                kept.points().getLast().metric() == kept.points().getFirst().metric()
                        ? kept.points().getLast().p50()
                        : kept.points().getFirst().p50());
    }

    @Test
    void aMonthsForecastIsKeptOnce() {
        Tracker tracker = started();
        look(tracker);
        int entries = session.store.entries(session.roadmap.id(), 0).size();
        tracker.dispatch(Session.done("rbac"));
        assertEquals(entries + 1, session.store.entries(session.roadmap.id(), 0).size(), "the tick alone");
        session.setClock(Given.TODAY.plusMonths(1), LocalTime.NOON);
        tracker.lookAgain();
        assertEquals(Set.of(3, 4), tracker.state().progress().forecasts().keySet());
    }

    @Test
    void undoPassesOverIt() {
        Tracker tracker = started();
        tracker.dispatch(Session.done("rbac"));
        look(tracker);
        assertEquals(1, tracker.state().progress().forecasts().size());
        tracker.dispatch(new Act.Undo());
        assertEquals(1, tracker.state().progress().forecasts().size());
        assertTrue(tracker.state().progress().items().isEmpty(), "the tick is what was undone");
        tracker.dispatch(new Act.Redo());
        assertFalse(tracker.state().progress().items().isEmpty());
    }

    @Test
    void noNoticeTellsOfIt() {
        Tracker tracker = started();
        Optional<Notice> before = tracker.state().notice();
        look(tracker);
        assertEquals(before, tracker.state().notice());
    }

    @Test
    void aQuickAnswerIsNotKept() {
        assertEquals(List.of(), seen(started().state(), Detail.PREVIEW).effects());
        assertEquals(1, seen(started().state(), Detail.FULL).effects().size());
    }

    @Test
    void nothingIsKeptBeforeThePlanBegins() {
        Tracker open = session.open();
        look(open);
        open.dispatch(new Act.SetStartDate(Given.TODAY.plusDays(3)));
        assertTrue(open.state().progress().forecasts().isEmpty());
    }

    @Test
    void whatIsTriedOutIsNotKept() {
        AppState state = started().state();
        AppState trying = state.with(state.outlook()
                .trying(Overrides.NONE.with(
                        AssumptionKey.of(AssumptionKind.WAIT), new AssumptionValue.Figure(new BigDecimal("5")))));
        assertEquals(List.of(), seen(trying, Detail.FULL).effects());
    }

    @Test
    void thePastAndBackupsKeepNothing() {
        AppState state = started().state();
        AppState past = state.from(new Vantage.PastDay(Given.TODAY.minusDays(20), state.progress()));
        assertEquals(List.of(), seen(past, Detail.FULL).effects());
    }

    @Test
    void whereNothingCanBeWrittenNothingIsKeptAndNothingIsSaid() {
        AppState state = started().state();
        AppState closed = state.with(new Safekeeping(
                        new Access.ReadOnly(StoreException.Reason.READ_ONLY, 0),
                        state.safekeeping().folder(),
                        List.of()))
                .saying(Optional.empty());
        Update update = seen(closed, Detail.FULL);
        assertEquals(List.of(), update.effects());
        assertEquals(Optional.empty(), update.state().notice());
    }
}
