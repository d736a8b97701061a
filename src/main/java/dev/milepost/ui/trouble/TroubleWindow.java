package dev.milepost.ui.trouble;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Theme;
import dev.milepost.tracker.TroubleView;
import dev.milepost.tracker.TroubleView.Remedy;
import dev.milepost.ui.kit.Look;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// A small window in the place of the program's own. UI thread only.
public final class TroubleWindow {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 480;

    private TroubleWindow() {}

    /// @param chosen is told once which way the person takes; closing the window is one
    public static void show(TroubleView view, Theme theme, Messages messages, Consumer<Remedy> chosen) {
        Look.loadFonts();
        Stage stage = new Stage();
        AtomicReference<Remedy> taken = new AtomicReference<>(Remedy.CLOSE);
        stage.setScene(new Scene(
                new TroublePane(view, theme, remedy -> {
                    taken.set(remedy);
                    stage.close();
                }),
                WIDTH,
                HEIGHT));
        stage.setTitle(messages.text("app.name"));
        stage.setOnHidden(hidden -> chosen.accept(taken.get()));
        stage.show();
    }
}
