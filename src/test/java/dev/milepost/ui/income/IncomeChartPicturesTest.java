package dev.milepost.ui.income;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.milepost.prospect.Plans;
import dev.milepost.tracker.AppState;
import dev.milepost.tracker.IncomeView;
import dev.milepost.tracker.Measure;
import dev.milepost.tracker.Outlook;
import dev.milepost.tracker.Theme;
import dev.milepost.ui.Given;
import dev.milepost.ui.Golden;
import dev.milepost.ui.Pictured;
import dev.milepost.ui.Seen;
import dev.milepost.ui.kit.Look;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeAll;
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
