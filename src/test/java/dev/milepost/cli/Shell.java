package dev.milepost.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Runs commands as a shell does, each a program of its own, on a folder of the test's. Today is 15 May 2026.
final class Shell {

    static final String TODAY = "2026-05-15";

    /// What a run left behind.
    record Run(int exit, String out, String err) {

        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    final Path folder;
    final PretendWindow window = new PretendWindow();
    private Map<String, String> variables = Map.of();
    private boolean terminal;
    private Charset charset = StandardCharsets.UTF_8;
    private Instant now = Instant.parse(TODAY + "T10:00:00Z");

    Shell(Path folder) {
        this.folder = folder;
    }

    Shell with(String variable, String value) {
        variables = Map.of(variable, value);
        return this;
    }

    Shell onTerminal() {
        terminal = true;
        return this;
    }

    Shell speaking(Charset next) {
        charset = next;
        return this;
    }

    /// Sets the clock to ten o'clock of a day.
    Shell on(String day) {
        now = Instant.parse(day + "T10:00:00Z");
        return this;
    }

    Path dataFolder() {
        return folder.resolve("data");
    }

    Path file(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Runs with `--data` of this shell.
    Run run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--data");
        all.add(dataFolder().toString());
        return plain(all.toArray(String[]::new));
    }

    /// Runs on [SmallPlan].
    Run onSmallPlan(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--roadmap");
        all.add(file("small.yaml", SmallPlan.YAML).toString());
        return run(all.toArray(String[]::new));
    }

    /// Runs on [TrackedPlan].
    Run onTrackedPlan(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--roadmap");
        all.add(file("tracked.yaml", TrackedPlan.YAML).toString());
        return run(all.toArray(String[]::new));
    }

    Run plain(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Environment environment = new Environment(
                variables,
                "Linux",
                folder.resolve("home"),
                Clock.fixed(now, ZoneOffset.UTC),
                Locale.ENGLISH,
                new PrintStream(out, true, charset),
                new PrintStream(err, true, charset),
                terminal);
        int exit = new Program(environment, window, new SmallPlan(), "milepost 1.2.3").run(arguments);
        return new Run(exit, out.toString(charset), err.toString(charset));
    }
}
