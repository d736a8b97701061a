package dev.milepost.cli;

import dev.milepost.markdown.MarkdownWriter;
import dev.milepost.progress.Access;
import dev.milepost.progress.Journal;
import dev.milepost.progress.Keeping;
import dev.milepost.progress.ProgressStore;
import dev.milepost.report.Anonymous;
import dev.milepost.report.JournalDocument;
import dev.milepost.report.ProgressTables;
import dev.milepost.roadmap.RoadmapId;
import dev.milepost.tracker.AppState;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The roadmap with the current progress, for other programs and people; or everything recorded, to be read in again.
@Command(name = "export", description = "cli.command.export")
final class ExportCommand implements Callable<Integer> {

    /// What can be written.
    enum Format {
        /// The roadmap, ticked.
        MARKDOWN,
        /// Everything recorded about every roadmap.
        JSON,
        /// One roadmap as tables.
        CSV
    }

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "cli.parameter.file")
    private @Nullable Path file;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "cli.option.format")
    private Format format = Format.MARKDOWN;

    @Option(names = "--anonymous", descriptionKey = "cli.option.anonymous")
    private boolean anonymous;

    @Option(names = "-o", paramLabel = "OUT", descriptionKey = "cli.option.o")
    private @Nullable Path out;

    @Option(names = "--force", descriptionKey = "cli.option.force")
    private boolean forced;

    private final Invocation invocation;

    ExportCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        if (anonymous && format != Format.JSON) {
            throw new Refusal(Exit.USAGE, invocation.text("cli.export.anonymous-is-json"));
        }
        return switch (format) {
            case MARKDOWN -> markdown();
            case JSON -> journals();
            case CSV -> tables();
        };
    }

    private int markdown() {
        return invocation.desk().on(file).require((tracker, roadmapFile) -> {
            AppState state = tracker.state();
            OutFile target = new OutFile(invocation, Readers.ANYBODY, standing());
            if (out != null) {
                target.requireOther(out, roadmapFile);
            }
            return written(MarkdownWriter.write(state.roadmap(), state.progress()), target);
        });
    }

    /// Needs no roadmap file: a journal says what it is about by id.
    private int journals() {
        if (file != null) {
            throw new Refusal(Exit.USAGE, invocation.text("cli.export.json-is-everything"));
        }
        try (Keeping keeping = invocation.desk().keeping()) {
            if (keeping.store().access() instanceof Access.ReadOnly(var _, var unknown) && unknown > 0) {
                invocation.terminal().aside(invocation.text("cli.export.left-out", String.valueOf(unknown)));
            }
            return written(document(keeping.store()), new OutFile(invocation, Readers.OWNER, standing()));
        }
    }

    private String document(ProgressStore store) {
        SortedMap<RoadmapId, Journal> journals = Journals.in(store);
        SortedMap<String, String> preferences = new TreeMap<>(store.preferences());
        if (!anonymous) {
            return JournalDocument.write(journals, preferences);
        }
        var _ = preferences.keySet().retainAll(Preferences.IMPERSONAL);
        return JournalDocument.write(Anonymous.of(journals), preferences);
    }

    private OutFile.Standing standing() {
        return forced ? OutFile.Standing.REPLACED : OutFile.Standing.KEPT;
    }

    private int written(String text, OutFile target) {
        if (out == null) {
            invocation.terminal().document(text);
        } else {
            target.write(out, text);
            invocation.terminal().aside(invocation.text("cli.written", out));
        }
        return Exit.FINE.code();
    }

    private int tables() {
        @Nullable Path folder = out;
        if (folder == null) {
            throw new Refusal(Exit.USAGE, invocation.text("cli.export.csv-needs-folder"));
        }
        return invocation.desk().on(file).require(tracker -> {
            AppState state = tracker.state();
            new OutFolder(invocation, standing()).write(folder, ProgressTables.of(state.roadmap(), state.journal()));
            invocation.terminal().aside(invocation.text("cli.written", folder));
            return Exit.FINE.code();
        });
    }
}
