package dev.milepost.ui.income;

import dev.milepost.prospect.Plans;
import dev.milepost.tracker.AppState;
import dev.milepost.tracker.IncomeView;
import dev.milepost.tracker.Measure;
import dev.milepost.tracker.Outlook;
import dev.milepost.tracker.Theme;
import dev.milepost.ui.Given;
import dev.milepost.ui.Golden;
import dev.milepost.ui.Pictured;
import dev.milepost.ui.kit.Look;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    @CsvSource({
        "ANNUAL, LIGHT",
        "ANNUAL, DARK",
        "MONTHLY, LIGHT",
        "CUMULATIVE, LIGHT",
        "BY_STREAM, LIGHT",
        "BY_STREAM, DARK"
    })
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
    @CsvSource({"7", "20"})
    void aMonthPointedAtHasItsFigures(int month) throws IOException {
        BufferedImage seen = draw(Pictured.state(Outlook.FIRST), Theme.LIGHT, chart -> chart.point(month));
        Golden.check("income-month-" + month, seen);
    }
}
