package dev.milepost.ui.shell;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/// The thread of state and rendering. The one place that hands work over to it.
public final class UiThread implements Executor {

    @Override
    public void execute(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }
}
