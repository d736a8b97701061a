package dev.milepost.launch;

import dev.milepost.cli.WindowResult.Lack;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.Map;
import java.util.Optional;

/// Finds out whether there can be a window, without starting the toolkit: one that failed to start cannot be
/// started again, and the screens are still to be drawn then.
///
/// On Linux JavaFX needs GTK 3 and an X display (XWayland's will do). Elsewhere there always is one.
@SuppressWarnings("restricted") // granted to this module by --enable-native-access
record DisplayProbe(String osName, Map<String, String> environment) {

    private static final String GTK = "libgtk-3.so.0";
    private static final String X11 = "libX11.so.6";

    DisplayProbe {
        environment = Map.copyOf(environment);
    }

    /// What is missing for a window; empty where nothing is.
    Optional<Lack> lack() {
        if (!osName.startsWith("Linux")) {
            return Optional.empty();
        }
        if (environment.getOrDefault("DISPLAY", "").isBlank()) {
            return Optional.of(Lack.DISPLAY);
        }
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(GTK, arena);
            return canOpenDisplay(SymbolLookup.libraryLookup(X11, arena))
                    ? Optional.empty()
                    : Optional.of(Lack.DISPLAY);
        } catch (IllegalArgumentException notInstalled) {
            return Optional.of(Lack.LIBRARY);
        }
    }

    /// `XOpenDisplay(NULL)`, which opens the display the environment names, and `XCloseDisplay`.
    private static boolean canOpenDisplay(SymbolLookup x11) {
        Linker linker = Linker.nativeLinker();
        var open = linker.downcallHandle(
                x11.find("XOpenDisplay").orElseThrow(),
                FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        var close = linker.downcallHandle(
                x11.find("XCloseDisplay").orElseThrow(),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
        try {
            MemorySegment connection = (MemorySegment) open.invokeExact(MemorySegment.NULL);
            boolean opened = !connection.equals(MemorySegment.NULL);
            if (opened) {
                int ignored = (int) close.invokeExact(connection);
            }
            return opened;
        } catch (Throwable impossible) {
            throw new IllegalStateException("calling the X library failed", impossible);
        }
    }
}
