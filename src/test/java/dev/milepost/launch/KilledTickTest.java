package dev.milepost.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.yaml.RoadmapReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `milepost tick` in processes of its own, each killed at a random moment: what was acknowledged is there.
///
/// Five rounds in the gate; for the long version on the installed program: `mvn -Pdist package`, then
/// `mvn test -Dtest=KilledTickTest -Dmilepost.kill.rounds=200 -Dmilepost.program=target/milepost/bin/milepost`.
class KilledTickTest {

    private static final int IN_THE_GATE = 5;
    private static final int ROUNDS = Integer.getInteger("milepost.kill.rounds", IN_THE_GATE);
    private static final long SEED = Long.getLong("milepost.kill.seed", System.nanoTime());

    @TempDir
    Path folder;

    @Test
    void everyAcknowledgedTickIsThere() throws IOException, InterruptedException, SQLException {
        Random random = new Random(SEED);
        List<String> items = new RoadmapReader()
                .read(Path.of("roadmaps/container-expertise.yaml"))
                .roadmap()
                .orElseThrow()
                .items()
                .map(item -> item.id().value())
                .toList();
        Path data = folder.resolve("data");
        long undisturbed = millisOf(program(data, "status"));
        Set<String> acknowledged = new HashSet<>();
        int count = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String item = items.get(random.nextInt(items.size()));
            Path said = folder.resolve("said-" + round);
            Process tick =
                    program(data, "tick", item).redirectOutput(said.toFile()).start();
            if (!tick.waitFor(random.nextLong(2 * undisturbed), TimeUnit.MILLISECONDS)) {
                tick.destroyForcibly().waitFor();
            }
            if (Files.readString(said).contains(item)) {
                acknowledged.add(item);
                count++;
            }
        }
        Path list = folder.resolve("list");
        assertEquals(
                0,
                program(data, "list", "--state", "done")
                        .redirectOutput(list.toFile())
                        .start()
                        .waitFor());
        Set<String> there = new HashSet<>(List.of(Files.readString(list).split("\\s+")));
        assertTrue(
                there.containsAll(acknowledged), () -> "seed " + SEED + ": " + acknowledged + " should be in " + there);
        assertEquals("ok", integrity(data));
        if (ROUNDS > IN_THE_GATE) {
            System.out.println("killed " + ROUNDS + " times, seed " + SEED + "; acknowledged and there: " + count);
        }
    }

    private static long millisOf(ProcessBuilder program) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        assertEquals(
                0,
                program.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor());
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin) + 1;
    }

    private static ProcessBuilder program(Path data, String... arguments) {
        String installed = System.getProperty("milepost.program", "");
        List<String> command = new ArrayList<>(
                installed.isEmpty()
                        ? List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "--class-path",
                                System.getProperty("jdk.module.path", System.getProperty("java.class.path")),
                                Main.class.getName())
                        : List.of(Path.of(installed).toAbsolutePath().toString()));
        Stream.concat(Stream.of(arguments), Stream.of("--data", data.toString()))
                .forEach(command::add);
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    private static String integrity(Path data) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("milepost.db"));
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("PRAGMA integrity_check")) {
            return answer.getString(1);
        }
    }
}
