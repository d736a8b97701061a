package dev.milepost.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;

/// The process the program runs in. Nothing below `launch` asks the platform for any of it.
///
/// @param variables the environment variables
/// @param osName as the system property `os.name` has it
/// @param home the user's home folder
/// @param clock its zone says which day it is
/// @param terminal whether a person reads `out`
public record Environment(
        Map<String, String> variables,
        String osName,
        Path home,
        Clock clock,
        Locale locale,
        PrintStream out,
        PrintStream err,
        boolean terminal) {

    public Environment {
        variables = Map.copyOf(variables);
    }
}
