package dev.milepost.store;

import dev.milepost.progress.Backup;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which backups to keep: close together where they are new, further apart the older they are.
///
/// Kept are the ten newest, the last of each day for 14 days, the last of each month for 24 months, days and
/// months in UTC; for 14 days the last before a migration, an import and a restore each; always the newest
/// good one; and whatever is from the future, because it is the clock that is wrong then.
final class BackupLadder {

    private static final int NEWEST = 10;
    private static final int DAYS = 14;
    private static final int MONTHS = 24;

    /// One backup.
    ///
    /// @param good whether it is known to be whole
    record Rung(Path file, Instant at, Optional<Backup.Reason> reason, boolean good) {}

    /// What a person may want to go back behind.
    private static final List<Backup.Reason> TURNS =
            List.of(Backup.Reason.MIGRATION, Backup.Reason.IMPORT, Backup.Reason.RESTORE);

    private BackupLadder() {}

    static Set<Path> kept(List<Rung> rungs, Instant now) {
        List<Rung> past = rungs.stream()
                .filter(rung -> !rung.at().isAfter(now))
                .sorted(Comparator.comparing(Rung::at).thenComparing(Rung::file).reversed())
                .toList();
        Set<Path> kept = new LinkedHashSet<>();
        rungs.stream().filter(rung -> rung.at().isAfter(now)).forEach(rung -> kept.add(rung.file()));
        past.stream().limit(NEWEST).forEach(rung -> kept.add(rung.file()));
        past.stream().filter(Rung::good).findFirst().ifPresent(rung -> kept.add(rung.file()));
        for (Backup.Reason turn : TURNS) {
            past.stream()
                    .filter(rung -> rung.reason().equals(Optional.of(turn)))
                    .findFirst()
                    .filter(rung -> rung.at().isAfter(now.minus(Duration.ofDays(DAYS))))
                    .ifPresent(rung -> kept.add(rung.file()));
        }
        LocalDate firstDay = day(now).minusDays(DAYS - 1);
        YearMonth firstMonth = YearMonth.from(day(now)).minusMonths(MONTHS - 1);
        Set<LocalDate> days = new HashSet<>();
        Set<YearMonth> months = new HashSet<>();
        for (Rung rung : past) {
            LocalDate day = day(rung.at());
            YearMonth month = YearMonth.from(day);
            boolean lastOfDay = days.add(day) && !day.isBefore(firstDay);
            boolean lastOfMonth = months.add(month) && !month.isBefore(firstMonth);
            if (lastOfDay || lastOfMonth) {
                kept.add(rung.file());
            }
        }
        return kept;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
