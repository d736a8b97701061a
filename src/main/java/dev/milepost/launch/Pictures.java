package dev.milepost.launch;

import dev.milepost.cli.DrawRequest;
import dev.milepost.cli.DrawRequest.MadeUp;
import dev.milepost.cli.DrawRequest.Own;
import dev.milepost.cli.DrawRequest.Size;
import dev.milepost.cli.Work;
import dev.milepost.progress.Backup;
import dev.milepost.progress.InMemoryBackups;
import dev.milepost.progress.InMemoryStore;
import dev.milepost.progress.Journal;
import dev.milepost.progress.Keeping;
import dev.milepost.progress.Origin;
import dev.milepost.projection.Crew;
import dev.milepost.prospect.Foresight;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.Lookout;
import dev.milepost.tracker.MadeUpPerson;
import dev.milepost.tracker.Now;
import dev.milepost.tracker.Screen;
import dev.milepost.tracker.Theme;
import dev.milepost.tracker.Tracker;
import dev.milepost.ui.snapshot.Picture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Draws the screens a request names into files.
final class Pictures {

    /// How many daily backups there are in a picture.
    private static final int DAYS_OF_BACKUPS = 5;

    private final DrawRequest request;
    private final Messages messages;

    Pictures(DrawRequest request) {
        this.request = request;
        this.messages = new Messages(request.locale());
    }

    /// UI thread only.
    List<Path> draw() {
        return switch (request.subject()) {
            case Own(var work) -> {
                try (Work opened = work.get()) {
                    yield draw(
                            opened.roadmap(),
                            opened.fileName(),
                            opened.problems().size(),
                            Journal.of(opened.keeping()
                                    .store()
                                    .entries(opened.roadmap().id(), 0)));
                }
            }
            case MadeUp(var roadmap, var fileName) ->
                draw(roadmap, fileName, 0, MadeUpPerson.journal(LocalDate.now(request.clock()), roadmap));
        };
    }

    /// Works on a copy in memory: drawing switches themes and screens, and none of that is the user's doing.
    private List<Path> draw(Roadmap roadmap, String fileName, int problems, Journal journal) {
        InMemoryStore store = new InMemoryStore(roadmap.id(), journal);
        InMemoryBackups backups = new InMemoryBackups(store);
        for (int days = DAYS_OF_BACKUPS; days >= 0; days--) {
            backups.make(Backup.Reason.DAILY, request.clock().instant().minus(Duration.ofDays(days)));
        }
        return draw(Tracker.open(
                roadmap,
                fileName,
                problems,
                new Keeping(store, backups),
                Now.by(request.clock()),
                Origin.COMMAND,
                Runnable::run,
                Runnable::run));
    }

    private List<Path> draw(Tracker tracker) {
        tracker.lookAhead(Lookout.atOnce(new Foresight(Crew.alone())::of));
        tracker.dispatch(new Act.FinishWelcome(Optional.empty(), Optional.empty()));
        firstUnfinished(tracker).ifPresent(item -> tracker.dispatch(new Act.SelectItem(item.id())));
        List<Path> drawn = new ArrayList<>();
        for (Theme theme : request.themes()) {
            if (tracker.state().outlook().theme() != theme) {
                tracker.dispatch(new Act.SwitchTheme());
            }
            for (Screen screen : request.screens()) {
                tracker.dispatch(new Act.GoTo(screen));
                for (Size size : request.sizes()) {
                    drawn.add(write(
                            screen.id() + "-" + theme.id() + "-" + size
                                    + request.scale().suffix() + ".png",
                            Picture.draw(
                                    tracker.state(),
                                    messages,
                                    size.width(),
                                    size.height(),
                                    request.scale().percent())));
                }
            }
        }
        return drawn;
    }

    private static Optional<Item> firstUnfinished(Tracker tracker) {
        var progress = tracker.state().progress();
        return tracker.state()
                .roadmap()
                .items()
                .filter(item -> switch (progress.state(item.id())) {
                    case TO_DO, IN_PROGRESS -> true;
                    case DONE, SKIPPED -> false;
                })
                .findFirst();
    }

    private Path write(String name, byte[] picture) {
        try {
            Files.createDirectories(request.out());
            return Files.write(request.out().resolve(name), picture);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
