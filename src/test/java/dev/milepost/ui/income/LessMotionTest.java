package dev.milepost.ui.income;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.ui.kit.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The fan fades while a newer one is on its way, unless somebody asked the system for less motion.
class LessMotionTest {

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    private static List<Double> opacities(boolean lessMotion) throws TimeoutException {
        List<Double> seen = new ArrayList<>();
        BandLayer band = new BandLayer();
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(stage -> {
            StackPane root = new StackPane(band);
            root.getStylesheets().add(Look.sheet(IncomeScreen.class, "income.css"));
            Scene scene = new Scene(root, 100, 100);
            scene.getPreferences().setReducedMotion(lessMotion);
            stage.setScene(scene);
            stage.show();
            root.applyCss();
            band.opacityProperty().addListener((opacity, before, now) -> seen.add(now.doubleValue()));
            band.pseudoClassStateChanged(BandLayer.STALE, true);
        });
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(5_000, band::getOpacity) <= 0.4);
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> List.copyOf(seen));
    }

    @Test
    void theFanFades() throws TimeoutException {
        List<Double> seen = opacities(false);
        assertTrue(seen.size() > 1, seen.toString());
    }

    @Test
    void whoAskedForLessMotionSeesItChangeAtOnce() throws TimeoutException {
        assertEquals(List.of(0.4), opacities(true));
    }
}
