package dev.milepost.ui.paper;

import dev.milepost.tracker.Target;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;

/// Lets the person say where a file goes.
public interface SaveAs {

    /// @param beside over whose window to ask
    /// @param title what is asked
    /// @param name proposed, without its ending
    /// @return the file as the person named it; empty if they thought better of it
    Optional<Path> ask(Node beside, String title, String name, Kind kind);

    /// A name without the ending gets it. A file of that name was not what the person was asked about, so it stays.
    default Optional<Target> target(Node beside, String title, String name, Kind kind) {
        return ask(beside, title, name, kind)
                .map(file -> kind.isEndingOf(file)
                        ? new Target(file, Target.Existing.REPLACE)
                        : new Target(file.resolveSibling(file.getFileName() + kind.ending()), Target.Existing.KEEP));
    }

    /// The operating system's own dialog, which asks before a file is replaced.
    static SaveAs dialog() {
        return (beside, title, name, kind) -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(title);
            chooser.setInitialFileName(name + kind.ending());
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.name(), "*" + kind.ending()));
            return Optional.ofNullable(chooser.showSaveDialog(beside.getScene().getWindow()))
                    .map(File::toPath);
        };
    }
}
