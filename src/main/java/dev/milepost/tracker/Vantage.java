package dev.milepost.tracker;

import dev.milepost.progress.Backup;
import dev.milepost.progress.Progress;
import java.time.LocalDate;

/// From where the roadmap is looked at. Things can be recorded from the present only.
public sealed interface Vantage {

    record Present() implements Vantage {}

    /// How it stood at the end of a past day.
    record PastDay(LocalDate day, Progress progress) implements Vantage {}

    /// How it stands in a backup.
    record InBackup(Backup backup, Progress progress) implements Vantage {}

    Vantage PRESENT = new Present();
}
