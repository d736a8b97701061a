package dev.milepost.cli;

import dev.milepost.store.SqliteRepair;
import dev.milepost.tracker.Screen;
import dev.milepost.tracker.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// No command: the window. Where there can be none, what to do about it, and with
/// `--else-draw` the screens as pictures.
@Command(name = "milepost", description = "cli.command.milepost")
final class RootCommand implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("unused") // picocli fills it in; the commands read it through the invocation
    private final CommonOptions options;

    @Option(names = "--else-draw", paramLabel = "DIR", descriptionKey = "cli.option.else-draw")
    private @Nullable Path elseDraw;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "cli.option.version")
    @SuppressWarnings("unused") // picocli answers it
    private boolean version;

    private final Invocation invocation;

    RootCommand(Invocation invocation) {
        this.options = invocation.options();
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        WindowRequest request = new WindowRequest(
                () -> invocation.desk().openForWindow(),
                new SqliteRepair(invocation.dataFolder()),
                failure -> new Failures(invocation).words(failure),
                invocation.now(),
                invocation.messages().locale());
        return switch (invocation.window().open(request)) {
            case WindowResult.Closed() -> Exit.FINE.code();
            case WindowResult.NoDisplay(var lack) -> without(lack);
        };
    }

    private int without(WindowResult.Lack lack) {
        Terminal terminal = invocation.terminal();
        terminal.aside(invocation.text("cli.no-window." + lack.name().toLowerCase(Locale.ROOT)));
        terminal.aside(invocation.text("cli.without-window"));
        if (elseDraw == null) {
            return Exit.ENVIRONMENT.code();
        }
        DrawRequest request = new DrawRequest(
                new DrawRequest.Own(() -> invocation.desk().open()),
                invocation.pictured(),
                invocation.messages().locale(),
                List.of(Screen.values()),
                List.of(Theme.values()),
                SnapshotCommand.SIZES,
                DrawRequest.Scale.ORDINARY,
                elseDraw);
        invocation.window().draw(request).forEach(file -> terminal.line(file.toString()));
        return Exit.FINE.code();
    }
}
