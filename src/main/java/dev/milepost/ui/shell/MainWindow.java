package dev.milepost.ui.shell;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Notice;
import dev.milepost.tracker.Saving;
import dev.milepost.tracker.Tracker;
import dev.milepost.ui.kit.Look;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// The window on the screen: shows every state of a tracker, and sends it what the user does. UI thread only.
public final class MainWindow {

    private static final double WIDTH = 1360;
    private static final double HEIGHT = 860;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 600;

    private MainWindow() {}

    /// Fills and shows `stage`. Coming back to the window, or clicking in it, looks again at the clock and at what
    /// other programs recorded.
    public static void show(Stage stage, Tracker tracker, Messages messages) {
        Look.loadFonts();
        Shell shell = new Shell(tracker::dispatch, messages);
        var room = Screen.getPrimary().getVisualBounds();
        stage.setScene(new Scene(shell, Math.min(WIDTH, room.getWidth()), Math.min(HEIGHT, room.getHeight())));
        stage.setTitle(messages.text("app.name"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        tracker.listen(shell::render);
        closeWhenSaved(stage, tracker);
        stage.getScene()
                .getAccelerators()
                .put(
                        new KeyCodeCombination(KeyCode.Q, KeyCombination.SHORTCUT_DOWN),
                        () -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        stage.focusedProperty().addListener((focused, before, now) -> {
            if (now) {
                tracker.lookAgain();
            }
        });
        stage.getScene().addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> tracker.lookAgain());
        stage.show();
        shell.takeFocus();
    }

    /// What the user did last, and the file they asked for, is on disk before the window is gone; if it could not be
    /// saved, the window stays to say so. Who closes it again does not wait for a file: its disk may never answer.
    private static void closeWhenSaved(Stage stage, Tracker tracker) {
        AtomicBoolean closing = new AtomicBoolean();
        stage.setOnCloseRequest(request -> {
            Saving saving = tracker.state().saving();
            if (saving.isUnderway() || (saving.isWriting() && !closing.get())) {
                closing.set(true);
                request.consume();
            }
        });
        tracker.listen(state -> {
            if (closing.get() && !state.saving().isUnderway() && !state.saving().isWriting()) {
                closing.set(false);
                if (state.saving().trouble().isEmpty()
                        && state.notice().filter(MainWindow::isLoss).isEmpty()) {
                    stage.close();
                }
            }
        });
    }

    /// Whether somebody asked for a file that is not there.
    private static boolean isLoss(Notice notice) {
        return notice instanceof Notice.Unwritable
                || notice instanceof Notice.NoRoom
                || notice instanceof Notice.InTheWay
                || notice instanceof Notice.AmongTheData
                || notice instanceof Notice.Unmade;
    }
}
