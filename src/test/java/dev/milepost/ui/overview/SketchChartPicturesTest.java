package dev.milepost.ui.overview;

import dev.milepost.tracker.Outlook;
import dev.milepost.tracker.OverviewView;
import dev.milepost.tracker.Theme;
import dev.milepost.ui.Given;
import dev.milepost.ui.Golden;
import dev.milepost.ui.Pictured;
import dev.milepost.ui.kit.Look;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;

class SketchChartPicturesTest {

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @EnumSource
    void itLooksAsItDid(Theme theme) throws IOException {
        OverviewView view = OverviewView.of(Pictured.state(Outlook.FIRST), Given.MESSAGES);
        Golden.check(
                "sketch-" + theme.id(),
                Golden.draw(
                        () -> {
                            SketchChart chart = new SketchChart();
                            chart.render(view.sketch().orElseThrow());
                            return chart;
                        },
                        theme,
                        Look.sheet(OverviewScreen.class, "overview.css"),
                        400,
                        220));
    }
}
