package dev.milepost.ui.overview;

import dev.milepost.tracker.AppState;
import dev.milepost.tracker.Outlook;
import dev.milepost.tracker.OverviewView;
import dev.milepost.tracker.Theme;
import dev.milepost.ui.Given;
import dev.milepost.ui.Golden;
import dev.milepost.ui.Pictured;
import dev.milepost.ui.kit.Look;
import java.awt.image.BufferedImage;
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
        Golden.check("sketch-" + theme.id(), draw(Pictured.state(Outlook.FIRST), theme));
    }

    @ParameterizedTest
    @EnumSource(names = "LIGHT")
    void lossesHangBelowTheLineAtNothing(Theme theme) throws IOException {
        Golden.check("sketch-losses-" + theme.id(), draw(Pictured.losing(Outlook.FIRST), theme));
    }

    private static BufferedImage draw(AppState state, Theme theme) {
        OverviewView view = OverviewView.of(state, Given.MESSAGES);
        return Golden.draw(
                () -> {
                    SketchChart chart = new SketchChart();
                    chart.render(view.sketch().orElseThrow());
                    return chart;
                },
                theme,
                Look.sheet(OverviewScreen.class, "overview.css"),
                400,
                220);
    }
}
