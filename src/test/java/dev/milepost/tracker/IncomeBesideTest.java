package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.Money;
import dev.milepost.projection.SimulationModel.Figure;
import dev.milepost.prospect.Goal;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionValue;
import dev.milepost.tracker.IncomeView.Assumed;
import dev.milepost.tracker.IncomeView.Beside;
import dev.milepost.tracker.IncomeView.Line;
import dev.milepost.tracker.IncomeView.MonthSheet;
import dev.milepost.tracker.IncomeView.Section;
import dev.milepost.tracker.IncomeView.Sentence;
import dev.milepost.ui.Given;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stands beside and below the income chart when it is asked for.
class IncomeBesideTest {

    private static final Goal GOAL = Goal.of(Figure.RUN_RATE, 24, Money.ofUnits(150_000, Currency.getInstance("USD")));

    private final Session session = new Session();
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    private Tracker tracker() {
        Tracker tracker = session.open();
        tracker.dispatch(new Act.SetStartDate(Given.START));
        return tracker;
    }

    private static Beside beside(Tracker tracker) {
        return IncomeView.of(tracker.state(), Given.MESSAGES).beside();
    }

    private static List<Line> lines(Tracker tracker) {
        return beside(tracker).sections().stream()
                .map(Section::lines)
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void aGoalIsAnsweredInSentences() {
        Tracker tracker = tracker();
        tracker.lookAhead(Lookout.atOnce(HandMadeFutures::of));
        tracker.dispatch(new Act.SeekGoal(GOAL));
        Beside beside = beside(tracker);
        assertFalse(beside.waiting());
        assertTrue(
                beside.goal().getFirst().text().startsWith("$150k a year by the end of month 24: the odds are "),
                beside.goal().toString());
        assertTrue(beside.goal().size() > 1);
    }

    @Test
    void anAnswerGoesWithTheQuestionItWasFor() {
        Tracker tracker = tracker();
        tracker.lookAhead(Lookout.atOnce(HandMadeFutures::of));
        tracker.dispatch(new Act.SeekGoal(GOAL));
        tracker.dispatch(Session.done("rbac"));
        assertEquals(List.of(), beside(tracker).goal());
    }

    @Test
    void whatIsCalledOffIsNotAnswered() {
        Tracker tracker = tracker();
        tracker.lookAhead(new Lookout(waiting::add, HandMadeFutures::of));
        waiting.clear();
        tracker.dispatch(new Act.SeekGoal(GOAL));
        assertTrue(beside(tracker).waiting());
        tracker.dispatch(new Act.StopAsking());
        assertFalse(beside(tracker).waiting());
        waiting.remove().run();
        assertEquals(List.of(), beside(tracker).goal());
    }

    @Test
    void aChangeIsExplainedByItsCauses() {
        Tracker tracker = tracker();
        tracker.lookAhead(Lookout.atOnce(HandMadeFutures::of));
        tracker.dispatch(new Act.ExplainSince(Given.TODAY.minusDays(10)));
        List<String> said =
                beside(tracker).explanation().stream().map(Sentence::text).toList();
        assertTrue(said.getFirst().startsWith("Income a year in month 24: "), said.toString());
        assertTrue(said.stream().anyMatch(line -> line.startsWith("Another start date: ")), said.toString());
    }

    @Test
    void whatAnAnswerTakesIsTriedOutAtOnce() {
        Tracker tracker = tracker();
        tracker.lookAhead(Lookout.atOnce(HandMadeFutures::of));
        tracker.dispatch(new Act.ShowIncomePane(IncomePane.GOALS));
        tracker.dispatch(
                new Act.SeekGoal(Goal.of(Figure.RUN_RATE, 24, Money.ofUnits(300_000, Currency.getInstance("USD")))));
        Act trying = beside(tracker).goal().stream()
                .flatMap(sentence -> sentence.trying().stream())
                .findFirst()
                .orElseThrow();
        tracker.dispatch(trying);
        assertFalse(tracker.state().outlook().overrides().isEmpty());
        assertEquals(IncomePane.WHAT_IF, beside(tracker).pane());
    }

    @Test
    void whatNobodyHasSaidComesFirstAndWhatHasNoValueLast() {
        Tracker tracker = tracker();
        tracker.dispatch(new Act.ShowIncomePane(IncomePane.ASSUMPTIONS));
        List<Assumed> all = beside(tracker).assumed();
        assertEquals("Milepost’s own", all.getFirst().origin());
        assertTrue(all.stream().anyMatch(each -> each.name().equals("inflation a year")));
        assertEquals("tax table", all.getLast().name());
        assertEquals("", all.getLast().value());
    }

    @Test
    void whatThePersonSaysStandsUntilTheyTakeItBack() {
        Tracker tracker = tracker();
        tracker.dispatch(new Act.ShowIncomePane(IncomePane.ASSUMPTIONS));
        AssumptionKey key = AssumptionKey.of(AssumptionKind.INFLATION);
        Assumed before = assumed(tracker, key);
        assertEquals(Optional.empty(), before.takeBack());
        tracker.dispatch(new Act.MakeAssumption(
                key, AssumptionValue.parse(key.kind(), "2.5").orElseThrow()));
        Assumed said = assumed(tracker, key);
        assertEquals("2.5%", said.value());
        assertEquals("yours", said.origin());
        tracker.dispatch(said.takeBack().orElseThrow());
        assertEquals(before, assumed(tracker, key));
    }

    @Test
    void anAmountTakenForGrantedIsHiddenInItsFieldToo() {
        Tracker tracker = tracker();
        tracker.dispatch(new Act.ShowIncomePane(IncomePane.ASSUMPTIONS));
        AssumptionKey step = AssumptionKey.of(AssumptionKind.SALARY, "1");
        assertNotEquals("", assumed(tracker, step).typed());
        tracker.dispatch(new Act.SwitchPrivacy());
        assertEquals("", assumed(tracker, step).typed());
    }

    private static Assumed assumed(Tracker tracker, AssumptionKey key) {
        return beside(tracker).assumed().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFindingIsPutAside() {
        Tracker tracker = tracker();
        tracker.dispatch(new Act.ShowIncomePane(IncomePane.ASSUMPTIONS));
        List<Line> before = lines(tracker);
        Line finding = before.stream()
                .filter(line -> line.dismissal().isPresent())
                .findFirst()
                .orElseThrow();
        tracker.dispatch(finding.dismissal().orElseThrow());
        assertEquals(before.size() - 1, lines(tracker).size());
        assertFalse(lines(tracker).contains(finding));
    }

    @Test
    void theMonthsSheetNamesTheRules() {
        Tracker tracker = tracker();
        assertEquals(
                Optional.empty(), IncomeView.of(tracker.state(), Given.MESSAGES).sheet());
        tracker.dispatch(new Act.OpenMonth(20));
        MonthSheet sheet =
                IncomeView.of(tracker.state(), Given.MESSAGES).sheet().orElseThrow();
        assertTrue(sheet.lines().getFirst().rule().contains(", planned month "), sheet.toString());
        assertEquals("Total", sheet.lines().getLast().name());
        tracker.dispatch(new Act.RecordIncome(20, Money.ofUnits(9_000, Currency.getInstance("USD")), Optional.empty()));
        assertTrue(IncomeView.of(tracker.state(), Given.MESSAGES).sheet().orElseThrow().lines().stream()
                .anyMatch(line -> line.rule().equals("logged")));
        tracker.dispatch(new Act.CloseMonth());
        assertEquals(
                Optional.empty(), IncomeView.of(tracker.state(), Given.MESSAGES).sheet());
    }

    @Test
    void hiddenAmountsAreHiddenBesideTheChartToo() {
        Tracker tracker = tracker();
        tracker.lookAhead(Lookout.atOnce(HandMadeFutures::of));
        tracker.dispatch(new Act.SwitchPrivacy());
        tracker.dispatch(new Act.SeekGoal(GOAL));
        tracker.dispatch(new Act.OpenMonth(20));
        for (IncomePane pane : IncomePane.values()) {
            tracker.dispatch(new Act.ShowIncomePane(pane));
            IncomeView view = IncomeView.of(tracker.state(), Given.MESSAGES);
            assertFalse((view.beside().toString() + view.sheet() + view.table()).contains("$"), pane.toString());
            assertFalse(view.exportable());
        }
    }

    @Test
    void figuresAreWrittenForTheirOwnerAlone(@TempDir Path folder) throws IOException, InterruptedException {
        Tracker tracker = tracker();
        Path file = folder.resolve("income.csv");
        tracker.dispatch(new Act.ExportIncome(new Target(file, Target.Existing.REPLACE)));
        for (int i = 0; i < 500 && !Files.exists(file); i++) {
            Thread.sleep(10);
        }
        assertEquals(IncomeCsv.of(tracker.state()), Files.readString(file));
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }
}
