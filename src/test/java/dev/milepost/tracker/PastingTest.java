package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.Money;
import dev.milepost.progress.Draft;
import dev.milepost.progress.FullDisk;
import dev.milepost.progress.IncomeKey;
import dev.milepost.progress.Origin;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.tracker.IncomeGrid.Preview;
import dev.milepost.ui.Given;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What is pasted is read while the window goes on, and is there until it is on disk.
@Timeout(60)
class PastingTest {

    private static final CellRange FIRST = CellRange.of(0, 0);

    private final Roadmap roadmap = Given.file(
            "title: Plan", "stages: [{title: Work, months: 1-12, items: [Begin]}]", "income: {baseline: $80k}");
    private final FullDisk disk = new FullDisk();

    /// What other threads hand over to this one.
    private final BlockingQueue<Runnable> handedOver = new LinkedBlockingQueue<>();

    private Tracker open() {
        disk.append(Draft.change(roadmap.id(), Instant.EPOCH, Origin.COMMAND, 0, List.of(Given.STARTED)));
        Tracker tracker = Tracker.open(
                roadmap,
                "roadmap.yaml",
                0,
                Given.keeping(disk),
                Now.by(Clock.fixed(Given.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC)),
                Origin.WINDOW,
                Runnable::run,
                handedOver::add);
        tracker.dispatch(new Act.OpenIncomeGrid());
        return tracker;
    }

    private void runAll() {
        for (Runnable next = handedOver.poll(); next != null; next = handedOver.poll()) {
            next.run();
        }
    }

    private static IncomeGrid grid(Tracker tracker) {
        return IncomeView.of(tracker.state(), Given.MESSAGES).grid().orElseThrow();
    }

    private static Optional<String> said(Tracker tracker) {
        return grid(tracker).preview().map(Preview::title);
    }

    private static Money dollars(long units) {
        return Money.ofUnits(units, Currency.getInstance("USD"));
    }

    /// Longer than what is read at once.
    private static String many(String first) {
        return first + "\n" + "\n".repeat(20_000);
    }

    @Test
    void muchIsReadMeanwhile() throws InterruptedException {
        Tracker tracker = open();
        Act act = grid(tracker).pasted(many("5\n6"), FIRST);
        assertInstanceOf(Act.ReadPaste.class, act);
        tracker.dispatch(act);
        assertEquals(Optional.of("Reading what you pasted…"), said(tracker));
        assertEquals(
                Optional.empty(), grid(tracker).preview().flatMap(Preview::acceptance), "there is nothing to log yet");
        handedOver.take().run();
        assertEquals(Optional.of("2 cells change"), said(tracker));
    }

    @Test
    void whatWasCalledOffMeanwhileDoesNotComeBack() throws InterruptedException {
        Tracker tracker = open();
        tracker.dispatch(grid(tracker).pasted(many("5"), FIRST));
        tracker.dispatch(new Act.DropPaste());
        handedOver.take().run();
        assertEquals(Optional.empty(), said(tracker));
        tracker.dispatch(grid(tracker).pasted(many("5"), FIRST));
        tracker.dispatch(new Act.CloseIncomeGrid());
        handedOver.take().run();
        assertTrue(IncomeView.of(tracker.state(), Given.MESSAGES).grid().isEmpty());
    }

    @Test
    void ofTwoPastesTheLaterOneCounts() throws InterruptedException {
        Tracker tracker = open();
        tracker.dispatch(grid(tracker).pasted(many("5"), FIRST));
        Runnable first = handedOver.take();
        tracker.dispatch(grid(tracker).pasted(many("5\n6"), FIRST));
        first.run();
        assertEquals(Optional.of("Reading what you pasted…"), said(tracker));
        handedOver.take().run();
        assertEquals(Optional.of("2 cells change"), said(tracker));
    }

    @Test
    void whatCouldNotBeRecordedWaitsToBeConfirmedAgain() {
        Tracker tracker = open();
        tracker.dispatch(grid(tracker).pasted("5\n6\nabc", FIRST));
        disk.fillUp();
        tracker.dispatch(new Act.TakePaste());
        runAll();
        assertEquals(Map.of(), tracker.state().progress().income());
        assertEquals(Optional.of("2 cells change"), said(tracker));
        assertEquals("→ $6", grid(tracker).cell(1, 0).text());

        disk.makeRoom();
        tracker.dispatch(new Act.TakePaste());
        runAll();
        assertEquals(Optional.empty(), said(tracker));
        assertEquals(
                Map.of(
                        new IncomeKey(1, Optional.empty()), dollars(5),
                        new IncomeKey(2, Optional.empty()), dollars(6)),
                tracker.state().progress().income());
    }

    @Test
    void neitherTheGridThatWasClosedNorALaterPasteLosesIt() {
        Tracker tracker = open();
        disk.fillUp();
        tracker.dispatch(grid(tracker).pasted("5\n6", FIRST));
        tracker.dispatch(new Act.TakePaste());
        tracker.dispatch(new Act.CloseIncomeGrid());
        runAll();
        assertEquals(Optional.of("2 cells change"), said(tracker));
        tracker.dispatch(new Act.TakePaste());
        tracker.dispatch(grid(tracker).pasted("7", CellRange.of(1, 0)));
        runAll();
        assertEquals(Optional.of("2 cells change"), said(tracker));
        assertEquals("→ $5", grid(tracker).cell(0, 0).text());
        assertEquals("→ $7", grid(tracker).cell(1, 0).text(), "what was said last");
    }

    @Test
    void anAmountTypedIntoACellIsNotLostEither() {
        Tracker tracker = open();
        disk.fillUp();
        tracker.dispatch(new Act.RecordIncome(3, dollars(9), Optional.empty()));
        runAll();
        assertEquals("→ $9", grid(tracker).cell(2, 0).text());
    }

    @Test
    void aFormKeepsWhatWasTypedIntoItSoTheGridStaysClosed() {
        Tracker tracker = open();
        tracker.dispatch(new Act.CloseIncomeGrid());
        disk.fillUp();
        tracker.dispatch(new Act.RecordIncome(3, dollars(9), Optional.empty()));
        runAll();
        assertTrue(IncomeView.of(tracker.state(), Given.MESSAGES).grid().isEmpty());
    }
}
