package dev.milepost.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.Backup;
import dev.milepost.store.BackupLadder.Rung;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Which backups are kept.
class BackupLadderTest {

    private static final Instant NOW = Instant.parse("2026-11-23T15:16:29.123Z");
    private static final int PAST_AT_MOST = 10 + 14 + 24 + 1 + 3;
    private static final int ROUNDS = 500;

    @Test
    void theTenNewestAreKept() {
        List<Rung> rungs = every(Duration.ofMinutes(1), 30);
        Set<Path> kept = BackupLadder.kept(rungs, NOW);
        rungs.subList(0, 10).forEach(rung -> assertTrue(kept.contains(rung.file())));
        assertEquals(10, kept.size());
    }

    @Test
    void theLastOfEachDayIsKeptForFourteenDays() {
        List<Rung> rungs = every(Duration.ofHours(1), 24 * 20);
        Set<Path> kept = BackupLadder.kept(rungs, NOW);
        // Of today and the day before, the ten newest hours; then the last hour of each of twelve days.
        assertEquals(10 + 13, kept.size());
        assertTrue(kept.contains(Path.of("2026-11-10T23:16:29.123Z")));
        assertFalse(kept.contains(Path.of("2026-11-09T23:16:29.123Z")));
    }

    @Test
    void theLastOfEachMonthIsKeptForTwoYears() {
        List<Rung> rungs = every(Duration.ofDays(1), 1000);
        Set<Path> kept = BackupLadder.kept(rungs, NOW);
        assertTrue(kept.contains(Path.of("2024-12-31T15:16:29.123Z")));
        assertFalse(kept.contains(Path.of("2024-11-30T15:16:29.123Z")));
        assertEquals(14 + 23, kept.size());
    }

    @Test
    void whatIsFromTheFutureIsKept() {
        List<Rung> rungs = IntStream.range(1, 40)
                .mapToObj(i -> rung(NOW.plusSeconds(i), false))
                .toList();
        assertEquals(39, BackupLadder.kept(rungs, NOW).size());
    }

    @Test
    void theNewestGoodOneIsKeptHoweverOld() {
        List<Rung> rungs = new ArrayList<>(every(Duration.ofMinutes(1), 30));
        Rung good = rung(NOW.minus(Duration.ofDays(3000)), true);
        rungs.add(good);
        rungs.add(rung(NOW.minus(Duration.ofDays(3001)), true));
        Set<Path> kept = BackupLadder.kept(rungs, NOW);
        assertTrue(kept.contains(good.file()));
        assertEquals(11, kept.size());
    }

    @Test
    void theLastBeforeEachTurnIsKeptForFourteenDays() {
        for (Backup.Reason turn : List.of(Backup.Reason.MIGRATION, Backup.Reason.IMPORT, Backup.Reason.RESTORE)) {
            List<Rung> rungs = new ArrayList<>(every(Duration.ofHours(1), 24 * 20));
            Rung kept = turn(turn, Duration.ofDays(13).plusHours(20));
            Rung earlier = turn(turn, Duration.ofDays(13).plusHours(21));
            rungs.add(kept);
            rungs.add(earlier);
            Set<Path> files = BackupLadder.kept(rungs, NOW);
            assertTrue(files.contains(kept.file()), turn.id());
            assertFalse(files.contains(earlier.file()), turn.id());
            Rung late = turn(turn, Duration.ofDays(14).plusMillis(1));
            rungs.removeAll(List.of(kept, earlier));
            rungs.add(late);
            assertFalse(BackupLadder.kept(rungs, NOW).contains(late.file()), turn.id());
        }
    }

    private static Rung turn(Backup.Reason reason, Duration ago) {
        return new Rung(Path.of(reason.id() + ago), NOW.minus(ago), Optional.of(reason), false);
    }

    @Test
    void nothingIsKeptOfNothing() {
        assertEquals(Set.of(), BackupLadder.kept(List.of(), NOW));
    }

    @Test
    void anyLadderIsBoundedAndStableAndKeepsTheNewestGoodOne() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            List<Rung> rungs = any(random);
            String run = "seed " + seed + ", round " + round;
            Set<Path> kept = BackupLadder.kept(rungs, NOW);
            assertFalse(kept.isEmpty(), run);
            long future = rungs.stream().filter(rung -> rung.at().isAfter(NOW)).count();
            assertTrue(kept.size() <= PAST_AT_MOST + future, run);
            rungs.stream()
                    .filter(rung -> rung.good() && !rung.at().isAfter(NOW))
                    .max(Comparator.comparing(Rung::at))
                    .ifPresent(rung -> assertTrue(kept.contains(rung.file()), run));
            List<Rung> left =
                    rungs.stream().filter(rung -> kept.contains(rung.file())).toList();
            assertEquals(kept, BackupLadder.kept(left, NOW), run);
        }
    }

    private static List<Rung> any(Random random) {
        int count = 1 + random.nextInt(200);
        long span = 1L << random.nextInt(20, 38);
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    Instant at = NOW.plusMillis(random.nextLong(-span, span / 8));
                    return new Rung(Path.of(at.toString()), at, anyReason(random), random.nextInt(4) == 0);
                })
                .toList();
    }

    private static Optional<Backup.Reason> anyReason(Random random) {
        return Optional.of(List.of(Backup.Reason.values()).get(random.nextInt(Backup.Reason.values().length)));
    }

    private static List<Rung> every(Duration step, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> rung(NOW.minus(step.multipliedBy(i)), false))
                .toList();
    }

    private static Rung rung(Instant at, boolean good) {
        return new Rung(Path.of(at.toString()), at, Optional.of(Backup.Reason.DAILY), good);
    }
}
