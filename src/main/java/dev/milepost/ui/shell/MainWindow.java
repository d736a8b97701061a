package dev.milepost.ui.shell;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Tracker;
import dev.milepost.ui.kit.Look;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The window on the screen: shows every state of a tracker, and sends it what the user does. UI thread only.
public final class MainWindow {

    private static final double WIDTH = 1360;
    private static final double HEIGHT = 860;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 600;

    private MainWindow() {}

    /// Fills and shows `stage`. Coming back to the window looks again at the clock and at what other programs recorded.
    public static void show(Stage stage, Tracker tracker, Messages messages) {
        Look.loadFonts();
        Shell shell = new Shell(tracker::dispatch, messages);
        var room = Screen.getPrimary().getVisualBounds();
        stage.setScene(new Scene(shell, Math.min(WIDTH, room.getWidth()), Math.min(HEIGHT, room.getHeight())));
        stage.setTitle(messages.text("app.name"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        tracker.listen(shell::render);
        stage.focusedProperty().addListener((focused, before, now) -> {
            if (now) {
                tracker.lookAgain();
            }
        });
        stage.show();
        shell.takeFocus();
    }
}
