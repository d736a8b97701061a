package dev.milepost.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.cli.WindowRequest;
import dev.milepost.cli.Work;
import dev.milepost.progress.Backup;
import dev.milepost.progress.Draft;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.Keeping;
import dev.milepost.progress.Origin;
import dev.milepost.progress.ProgressEvent.ItemStateSet;
import dev.milepost.progress.StoreException;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.store.SqliteBackups;
import dev.milepost.store.SqliteRepair;
import dev.milepost.store.SqliteStore;
import dev.milepost.text.Messages;
import dev.milepost.tracker.AppState;
import dev.milepost.tracker.Now;
import dev.milepost.tracker.TroubleView;
import dev.milepost.tracker.TroubleView.Choice;
import dev.milepost.tracker.TroubleView.Remedy;
import dev.milepost.ui.Given;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {

    private static final Instant NOON = Given.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
    private static final ItemId ITEM = new ItemId("rbac");
    private static final int FIRST_PAGE = 4096;

    @TempDir
    private Path folder;

    private final Roadmap roadmap = Given.shipped();
    private final List<TroubleView> shown = new ArrayList<>();
    private final Deque<Remedy> answers = new ArrayDeque<>();

    private Keeping keeping() {
        return new Keeping(SqliteStore.open(folder), new SqliteBackups(folder));
    }

    private Work work() {
        return new Work(roadmap, Path.of("roadmap.yaml"), List.of(), keeping());
    }

    private WindowRequest request(Supplier<Work> work) {
        return new WindowRequest(
                work,
                new SqliteRepair(folder),
                failure -> failure instanceof StoreException store
                        ? List.of("No: " + store.reason().id())
                        : List.of(),
                Now.by(Clock.fixed(NOON, ZoneOffset.UTC)),
                Locale.ENGLISH);
    }

    private void answer(TroubleView view, Messages messages, Consumer<Remedy> chosen) {
        shown.add(view);
        chosen.accept(answers.remove());
    }

    private static void tick(Keeping keeping, Roadmap roadmap, ItemState state) {
        List<JournalEntry> _ = keeping.store()
                .append(Draft.change(
                        roadmap.id(),
                        NOON,
                        Origin.COMMAND,
                        Long.MAX_VALUE,
                        List.of(new ItemStateSet(ITEM, state, Given.TODAY))));
    }

    /// One tick is in the backup, and nothing of the database can be read.
    private void damage() throws IOException {
        try (Keeping keeping = keeping()) {
            tick(keeping, roadmap, ItemState.DONE);
            Backup _ = keeping.backups().make(Backup.Reason.MANUAL, NOON);
            tick(keeping, roadmap, ItemState.SKIPPED);
        }
        Path database = folder.resolve("milepost.db");
        byte[] bytes = Files.readAllBytes(database);
        Arrays.fill(bytes, FIRST_PAGE, bytes.length, (byte) 0x5A);
        Files.write(database, bytes);
    }

    /// What is open once every question is answered.
    private AppState open(Remedy... given) {
        answers.addAll(List.of(given));
        try (Opening opening = new Opening(request(this::work), Runnable::run, Runnable::run, this::answer)) {
            return opening.untilItSucceeds(opening.begin()).join().tracker().state();
        }
    }

    private boolean isSetAside() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).anyMatch(file -> {
                try {
                    byte[] bytes = Files.readAllBytes(file);
                    return bytes.length > FIRST_PAGE && bytes[FIRST_PAGE] == 0x5A && bytes[bytes.length - 1] == 0x5A;
                } catch (IOException unreadable) {
                    return false;
                }
            });
        }
    }

    @Test
    void aSoundDatabaseRaisesNoQuestion() {
        assertEquals(ItemState.TO_DO, open().progress().state(ITEM));
        assertEquals(List.of(), shown);
    }

    @Test
    void whatCanBeReadIsRecovered() throws IOException {
        damage();

        AppState opened = open(Remedy.RECOVER);

        assertEquals(ItemState.DONE, opened.progress().state(ITEM));
        assertEquals(
                List.of(Remedy.RECOVER, Remedy.PUT_BACK, Remedy.START_ANEW, Remedy.CLOSE),
                shown.getFirst().choices().stream().map(Choice::remedy).toList());
        assertTrue(isSetAside());
    }

    @Test
    void theBackupIsPutBack() throws IOException {
        damage();

        assertEquals(ItemState.DONE, open(Remedy.PUT_BACK).progress().state(ITEM));
        assertEquals(1, shown.size());
        assertTrue(isSetAside());
    }

    @Test
    void whoClosesLeavesEverythingAsItIs() throws IOException {
        damage();
        byte[] before = Files.readAllBytes(folder.resolve("milepost.db"));

        CompletionException given = assertThrows(CompletionException.class, () -> open(Remedy.CLOSE));

        assertEquals(
                StoreException.Reason.DAMAGED,
                assertInstanceOf(StoreException.class, given.getCause()).reason());
        assertTrue(Arrays.equals(before, Files.readAllBytes(folder.resolve("milepost.db"))));
    }

    @Test
    void whatIsPutRightOutsideIsTriedAgain() {
        Deque<Supplier<Work>> attempts = new ArrayDeque<>(List.of(
                () -> {
                    throw new StoreException(StoreException.Reason.LOCKED, "here");
                },
                this::work));
        answers.add(Remedy.RETRY);
        try (Opening opening =
                new Opening(request(() -> attempts.remove().get()), Runnable::run, Runnable::run, this::answer)) {
            assertEquals(
                    roadmap.id(),
                    opening.untilItSucceeds(opening.begin())
                            .join()
                            .tracker()
                            .state()
                            .roadmap()
                            .id());
        }
        assertEquals(List.of("No: locked"), shown.getFirst().lines());
    }

    @Test
    void aBugIsNoQuestion() {
        IllegalStateException bug = new IllegalStateException("bug");
        try (Opening opening = new Opening(
                request(() -> {
                    throw bug;
                }),
                Runnable::run,
                Runnable::run,
                this::answer)) {
            CompletableFuture<Opening.Opened> attempt = opening.untilItSucceeds(opening.begin());
            assertSame(
                    bug, assertThrows(CompletionException.class, attempt::join).getCause());
        }
        assertEquals(List.of(), shown);
    }

    @Test
    void aQuestionThatCannotBeShownIsNotWaitedFor() throws IOException {
        damage();
        IllegalStateException bug = new IllegalStateException("no stage");
        try (Opening opening =
                new Opening(request(this::work), Runnable::run, Runnable::run, (view, messages, chosen) -> {
                    throw bug;
                })) {
            CompletableFuture<Opening.Opened> attempt = opening.untilItSucceeds(opening.begin());
            assertSame(
                    bug, assertThrows(CompletionException.class, attempt::join).getCause());
        }
    }
}
