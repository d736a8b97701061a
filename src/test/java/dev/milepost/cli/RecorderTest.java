package dev.milepost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.roadmap.ItemId;
import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecorderTest {

    @TempDir
    private Path folder;

    /// The events know their limits; whoever is beyond them made a mistake, and not the program.
    @Test
    void whatNoEventCanHoldIsRefused() {
        Shell shell = new Shell(folder);
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Environment environment = new Environment(
                Map.of(),
                "Linux",
                folder,
                Clock.fixed(Instant.parse("2026-05-15T10:00:00Z"), ZoneOffset.UTC),
                Locale.ENGLISH,
                nowhere,
                nowhere,
                false);
        Invocation invocation = new Invocation(
                environment, new CommonOptions(), new Messages(Locale.ENGLISH), shell.window, new SmallPlan());
        Act tooLate = new Act.SetDueDate(new ItemId("anvil"), Optional.of(LocalDate.of(12_000, 1, 1)));

        Refusal refusal = assertThrows(Refusal.class, () -> {
            int _ = invocation.desk().require(tracker -> {
                new Recorder(tracker, invocation).record(tooLate);
                return 0;
            });
        });

        assertEquals(Exit.USAGE, refusal.exit());
        assertTrue(refusal.words().startsWith("Nothing was recorded: "), refusal.words());
    }
}
