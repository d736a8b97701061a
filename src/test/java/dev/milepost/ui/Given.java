package dev.milepost.ui;

import dev.milepost.progress.Access;
import dev.milepost.progress.Draft;
import dev.milepost.progress.InMemoryBackups;
import dev.milepost.progress.InMemoryStore;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.Journal;
import dev.milepost.progress.Keeping;
import dev.milepost.progress.Origin;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.ItemStateSet;
import dev.milepost.progress.ProgressEvent.StartDateSet;
import dev.milepost.progress.ProgressStore;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.text.Messages;
import dev.milepost.tracker.AppState;
import dev.milepost.tracker.Foreseen;
import dev.milepost.tracker.Outlook;
import dev.milepost.tracker.Safekeeping;
import dev.milepost.tracker.Saving;
import dev.milepost.tracker.Vantage;
import dev.milepost.yaml.Reading;
import dev.milepost.yaml.RoadmapReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Roadmaps, days and progress for tests of views and screens.
public final class Given {

    /// In month 7 of a plan that starts on [#START].
    public static final LocalDate TODAY = LocalDate.of(2026, 7, 14);

    public static final LocalDate START = LocalDate.of(2026, 1, 1);
    public static final ProgressEvent STARTED = new StartDateSet(START);
    public static final Messages MESSAGES = new Messages(Locale.ENGLISH);

    private Given() {}

    /// The roadmap that comes with the program.
    public static Roadmap shipped() {
        return whole(new RoadmapReader().read(Path.of("roadmaps/container-expertise.yaml")));
    }

    /// A roadmap as it would stand in a file.
    public static Roadmap file(String... lines) {
        return whole(new RoadmapReader().read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    private static Roadmap whole(Reading reading) {
        if (reading.hasErrors()) {
            throw new IllegalArgumentException(reading.problems().toString());
        }
        return reading.roadmap().orElseThrow();
    }

    public static ProgressEvent set(String item, ItemState state) {
        return new ItemStateSet(new ItemId(item), state, TODAY);
    }

    public static ProgressEvent done(String item) {
        return set(item, ItemState.DONE);
    }

    public static Journal journal(Roadmap roadmap, ProgressEvent... events) {
        try (InMemoryStore store = new InMemoryStore()) {
            return Journal.of(
                    store.append(Draft.change(roadmap.id(), Instant.EPOCH, Origin.WINDOW, 0, List.of(events))));
        }
    }

    /// A store with the backups that go with it, none so far.
    public static Keeping keeping(ProgressStore store) {
        return new Keeping(store, new InMemoryBackups(store));
    }

    /// The program on [#TODAY], at the first screen.
    public static AppState state(Roadmap roadmap, ProgressEvent... events) {
        return state(roadmap, TODAY, Outlook.FIRST, events);
    }

    public static AppState state(Roadmap roadmap, LocalDate today, Outlook outlook, ProgressEvent... events) {
        return state(roadmap, today, outlook, journal(roadmap, events));
    }

    public static AppState state(Roadmap roadmap, LocalDate today, Outlook outlook, Journal journal) {
        return new AppState(
                roadmap,
                "roadmap.yaml",
                0,
                journal,
                journal.through(),
                today,
                ZoneOffset.UTC,
                true,
                Saving.DONE,
                outlook,
                Vantage.PRESENT,
                Optional.empty(),
                new Safekeeping(Access.READ_WRITE, Path.of("backups"), List.of()),
                Foreseen.NOTHING);
    }
}
