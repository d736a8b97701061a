package dev.milepost.ui.income;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.prospect.Plans;
import dev.milepost.tracker.AppState;
import dev.milepost.tracker.IncomeView;
import dev.milepost.tracker.Measure;
import dev.milepost.tracker.Outlook;
import dev.milepost.tracker.Theme;
import dev.milepost.ui.Given;
import dev.milepost.ui.Golden;
import dev.milepost.ui.OddPlans;
import dev.milepost.ui.Pictured;
import dev.milepost.ui.Seen;
import dev.milepost.ui.kit.Look;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

class IncomeChartPicturesTest {

    static final String SHEET = Look.sheet(IncomeScreen.class, "income.css");

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    static BufferedImage draw(AppState state, Theme theme, Consumer<IncomeChart> before) {
        return Golden.draw(
                () -> {
                    IncomeChart chart = new IncomeChart(month -> {});
                    chart.render(IncomeView.of(state, Given.MESSAGES).chart().orElseThrow());
                    return chart;
                },
                theme,
                SHEET,
                480,
                300,
                before);
    }

    @ParameterizedTest
    @CsvSource({"ANNUAL, LIGHT", "ANNUAL, DARK", "CUMULATIVE, LIGHT", "BY_STREAM, LIGHT", "BY_STREAM, DARK"})
    void itLooksAsItDid(Measure measure, Theme theme) throws IOException {
        BufferedImage seen = draw(Pictured.state(Outlook.FIRST.measuring(measure)), theme, chart -> {});
        Golden.check("income-" + measure.id() + "-" + theme.id(), seen);
    }

    @ParameterizedTest
    @CsvSource({"ANNUAL, LIGHT", "CUMULATIVE, DARK"})
    void whatIsTriedOutHasThePlanBesideIt(Measure measure, Theme theme) throws IOException {
        Outlook trying = Outlook.FIRST.measuring(measure).trying(Plans.overrides("wait", "4", "pace", "1.2"));
        Golden.check(
                "income-what-if-" + measure.id() + "-" + theme.id(), draw(Pictured.state(trying), theme, chart -> {}));
    }

    @ParameterizedTest
    @CsvSource({"ANNUAL, LIGHT", "BY_STREAM, DARK"})
    void lossesHangBelowTheLineAtNothing(Measure measure, Theme theme) throws IOException {
        AppState state = Pictured.losing(Outlook.FIRST.measuring(measure));
        Golden.check("income-losses-" + measure.id() + "-" + theme.id(), draw(state, theme, chart -> {}));
    }

    @Test
    void theLineAtNothingIsStrongOnlyWhereTheAxisGoesBelowIt() {
        draw(
                Pictured.state(Outlook.FIRST),
                Theme.LIGHT,
                chart -> assertEquals(0, zeros(chart).size()));
        draw(Pictured.losing(Outlook.FIRST), Theme.LIGHT, chart -> {
            double nothing = Seen.place(zeros(chart).getFirst()).getMinY();
            assertEquals(1, zeros(chart).size());
            List<Double> dots = Seen.below(chart)
                    .filter(node -> node.getStyleClass().contains("logged-dot"))
                    .map(dot -> Seen.place(dot).getCenterY())
                    .toList();
            assertTrue(dots.get(2) > nothing, "the loss of month 3 among " + dots + ", below " + nothing);
            assertTrue(dots.get(1) < nothing, "what month 2 paid");
        });
    }

    private static List<Node> zeros(IncomeChart chart) {
        return Seen.below(chart)
                .filter(node -> node.getStyleClass().contains("zero-line"))
                .toList();
    }

    @Test
    void targetsOfOneMonthAreNamedWhileThereIsRoomAndTheOthersCounted() {
        draw(Given.state(OddPlans.ALL_AT_ONCE.roadmap(), Given.STARTED), Theme.LIGHT, chart -> {
            List<Label> shown = Seen.below(chart)
                    .filter(node -> node.getStyleClass().contains("bracket-text"))
                    .map(node -> (Label) node)
                    .toList();
            assertTrue(shown.size() > 1 && shown.size() < 12, "names shown: " + shown.size());
            assertEquals("Target 1", shown.getFirst().getText());
            assertEquals(
                    "Target " + shown.size() + " +" + (12 - shown.size()),
                    shown.getLast().getText());
            for (int i = 1; i < shown.size(); i++) {
                assertTrue(
                        Seen.place(shown.get(i)).getMinY()
                                >= Seen.place(shown.get(i - 1)).getMaxY() - 1,
                        "name " + i + " lies over the one before it");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = 20)
    void aMonthPointedAtHasItsFigures(int month) throws IOException {
        BufferedImage seen = draw(Pictured.state(Outlook.FIRST), Theme.LIGHT, chart -> chart.point(month));
        Golden.check("income-month-" + month, seen);
    }

    private static void assertTold(Consumer<IncomeChart> spoiled) {
        AppState state = Pictured.state(Outlook.FIRST);
        assertFalse(Golden.isLike(draw(state, Theme.LIGHT, chart -> {}), draw(state, Theme.LIGHT, spoiled)));
    }

    private static Node one(IncomeChart chart, String style) {
        return Seen.one(chart, style);
    }

    @ParameterizedTest
    @ValueSource(strings = {"band-median", "plan-low", "plan-mid", "plan-high", "logged-line", "bracket", "today-line"})
    void aLineThatMovesIsTold(String style) {
        assertTold(chart -> {
            one(chart, style).setTranslateX(3);
            one(chart, style).setTranslateY(3);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"band-outer", "band-inner", "target-box", "milestone-mark"})
    void anAreaThatIsGoneIsTold(String style) {
        assertTold(chart -> one(chart, style).setVisible(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$200k", "M12", "Careful"})
    void aLabelThatIsGoneIsTold(String text) {
        assertTold(chart -> Seen.find(chart, "label", text).setVisible(false));
    }

    @ParameterizedTest
    @CsvSource({"band-median, logged-line", "logged-line, plan-mid", "today-line, amount-line"})
    void anotherColourIsTold(String style, String as) {
        assertTold(chart -> one(chart, style).getStyleClass().setAll(as));
    }
}
