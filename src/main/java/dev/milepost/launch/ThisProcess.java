package dev.milepost.launch;

import dev.milepost.cli.Environment;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the platform says of this process.
final class ThisProcess {

    private ThisProcess() {}

    @SuppressWarnings("SystemConsoleNull") // since JDK 25 it is null again where nobody is at the terminal
    static Environment environment() {
        @Nullable Console console = System.console();
        return new Environment(
                System.getenv(),
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", "")),
                Clock.system(ZoneId.systemDefault()),
                Locale.getDefault(),
                stream(FileDescriptor.out, System.out.charset()),
                stream(FileDescriptor.err, System.err.charset()),
                console != null && console.isTerminal());
    }

    /// Where no locale is set, Java writes ASCII; UTF-8 says the same and the rest as well.
    private static PrintStream stream(FileDescriptor descriptor, Charset charset) {
        Charset wider = charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
        return new PrintStream(new FileOutputStream(descriptor), false, wider);
    }
}
