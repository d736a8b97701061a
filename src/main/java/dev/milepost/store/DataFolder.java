package dev.milepost.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a platform wants a program's data to live.
public final class DataFolder {

    private DataFolder() {}

    /// `$XDG_DATA_HOME/milepost` or `~/.local/share/milepost`; on a Mac `~/Library/Application Support/Milepost`; on
    /// Windows `%APPDATA%\Milepost`.
    ///
    /// `~` is the variable HOME, as for the shell, where it is set.
    ///
    /// @param osName as the system property `os.name` has it
    /// @param home the user's folder where the environment does not name one
    public static Path of(String osName, Map<String, String> environment, Path home) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return named(environment.get("APPDATA"), home.resolve("AppData").resolve("Roaming"))
                    .resolve("Milepost");
        }
        Path own = absolute(environment.get("HOME"), home);
        if (os.startsWith("mac") || os.startsWith("darwin")) {
            return own.resolve("Library").resolve("Application Support").resolve("Milepost");
        }
        return absolute(environment.get("XDG_DATA_HOME"), own.resolve(".local").resolve("share"))
                .resolve("milepost");
    }

    private static Path named(@Nullable String folder, Path otherwise) {
        return folder == null || folder.isBlank() ? otherwise : Path.of(folder);
    }

    /// XDG Base Directory Specification: a path that is not absolute is to be ignored.
    private static Path absolute(@Nullable String folder, Path otherwise) {
        Path path = named(folder, otherwise);
        return path.isAbsolute() ? path : otherwise;
    }
}
