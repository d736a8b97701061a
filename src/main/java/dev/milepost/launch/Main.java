package dev.milepost.launch;

import dev.milepost.cli.Environment;
import dev.milepost.cli.Program;
import dev.milepost.cli.Window;

/// The entry point: wires the program and hands its exit code to the shell.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Environment environment = ThisProcess.environment();
        Window window = new JavaFxWindow(new DisplayProbe(environment.osName(), environment.variables()));
        System.exit(new Program(environment, window, new ShippedFile(), Version.own()).run(arguments));
    }
}
