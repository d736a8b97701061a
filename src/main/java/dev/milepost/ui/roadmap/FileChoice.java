package dev.milepost.ui.roadmap;

import dev.milepost.text.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;

/// Lets the person name a file.
interface FileChoice {

    /// @param beside over whose window to ask
    /// @return empty if the person thought better of it
    Optional<Path> ask(Node beside);

    /// The operating system's own dialog.
    static FileChoice dialog(Messages messages) {
        return beside -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(messages.text("inspector.file.title"));
            return Optional.ofNullable(chooser.showOpenDialog(beside.getScene().getWindow()))
                    .map(File::toPath);
        };
    }
}
