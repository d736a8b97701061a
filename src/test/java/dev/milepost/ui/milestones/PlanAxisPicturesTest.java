package dev.milepost.ui.milestones;

import dev.milepost.tracker.MilestonesView;
import dev.milepost.tracker.Outlook;
import dev.milepost.tracker.Theme;
import dev.milepost.ui.Given;
import dev.milepost.ui.Golden;
import dev.milepost.ui.Pictured;
import dev.milepost.ui.kit.Look;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;

class PlanAxisPicturesTest {

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @EnumSource
    void everyMilestonesAxisLooksAsItDid(Theme theme) throws IOException {
        MilestonesView view = MilestonesView.of(Pictured.state(Outlook.FIRST), Given.MESSAGES);
        Golden.check(
                "axes-" + theme.id(),
                Golden.draw(
                        () -> {
                            VBox axes = new VBox();
                            view.cards().forEach(card -> {
                                PlanAxis axis = new PlanAxis();
                                axis.render(card.axis(), card.standing());
                                axes.getChildren().add(axis);
                            });
                            return axes;
                        },
                        theme,
                        Look.sheet(MilestonesScreen.class, "milestones.css"),
                        400,
                        40 + 34 * view.cards().size()));
    }
}
