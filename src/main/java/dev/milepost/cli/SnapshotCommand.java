package dev.milepost.cli;

import dev.milepost.cli.DrawRequest.Scale;
import dev.milepost.cli.DrawRequest.Size;
import dev.milepost.cli.DrawRequest.Subject;
import dev.milepost.report.JsonDocument;
import dev.milepost.report.JsonObject;
import dev.milepost.report.JsonValue;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.tracker.Screen;
import dev.milepost.tracker.Theme;
import dev.milepost.yaml.Reading;
import dev.milepost.yaml.RoadmapReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Draws screens as pictures, without a display.
@Command(name = "snapshot", description = "cli.command.snapshot")
final class SnapshotCommand implements Callable<Integer> {

    /// As the window opens, and as small as it goes.
    static final List<Size> SIZES = List.of(new Size(1360, 860), new Size(1024, 700));

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "cli.option.out")
    private Path out = Path.of("");

    @Option(names = "--screen", paramLabel = "NAME", descriptionKey = "cli.option.screen")
    private List<Screen> screens = List.of(Screen.values());

    @Option(names = "--theme", paramLabel = "NAME", descriptionKey = "cli.option.theme")
    private List<Theme> themes = List.of(Theme.values());

    @Option(names = "--size", paramLabel = "WxH", descriptionKey = "cli.option.size")
    private List<Size> sizes = SIZES;

    @Option(names = "--scale", paramLabel = "PERCENT", descriptionKey = "cli.option.scale")
    private Scale scale = Scale.ORDINARY;

    @Option(names = "--demo", descriptionKey = "cli.option.demo")
    private boolean demo;

    private final Invocation invocation;

    SnapshotCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Subject subject =
                demo ? madeUp() : new DrawRequest.Own(() -> invocation.desk().open());
        DrawRequest request = new DrawRequest(
                subject, invocation.pictured(), invocation.messages().locale(), screens, themes, sizes, scale, out);
        List<String> files =
                invocation.window().draw(request).stream().map(Path::toString).toList();
        Terminal terminal = invocation.terminal();
        if (invocation.options().json()) {
            terminal.document(JsonDocument.write(
                    new JsonObject().with("files", JsonValue.texts(files)).value()));
        } else {
            files.forEach(terminal::line);
        }
        return Exit.FINE.code();
    }

    /// The roadmap the user names, otherwise the shipped one as it was shipped: the data folder is left alone.
    private Subject madeUp() {
        @Nullable Path named = invocation.options().roadmap().orElse(null);
        if (named != null) {
            Roadmap roadmap = invocation.desk().roadmap(named, new RoadmapReader().read(named));
            return new DrawRequest.MadeUp(roadmap, String.valueOf(named.getFileName()));
        }
        String fileName = invocation.shipped().fileName();
        Reading reading = new RoadmapReader().read(shippedContent());
        return new DrawRequest.MadeUp(invocation.desk().roadmap(Path.of(fileName), reading), fileName);
    }

    private byte[] shippedContent() {
        try {
            return invocation.shipped().content();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
