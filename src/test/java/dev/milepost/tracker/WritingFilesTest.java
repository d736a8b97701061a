package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.InMemoryStore;
import dev.milepost.progress.Keeping;
import dev.milepost.progress.Origin;
import dev.milepost.store.SqliteBackups;
import dev.milepost.ui.Given;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What happens to the state while a file is written on another thread.
@Timeout(60)
class WritingFilesTest {

    @TempDir
    Path folder;

    /// What other threads hand over to this one.
    private final BlockingQueue<Runnable> handedOver = new LinkedBlockingQueue<>();

    private Tracker open() {
        return open(Given.keeping(new InMemoryStore()));
    }

    private Tracker open(Keeping keeping) {
        return Tracker.open(
                Given.file("title: Plan"),
                "roadmap.yaml",
                0,
                keeping,
                Now.by(Clock.fixed(Given.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC)),
                Origin.WINDOW,
                Runnable::run,
                handedOver::add);
    }

    private static String said(Tracker tracker) {
        return ShellView.of(tracker.state(), Given.MESSAGES).saving().text();
    }

    @Test
    void aPictureIsMadeAndWrittenMeanwhileAndThenThatIsSaid() throws InterruptedException {
        Tracker tracker = open();
        Path file = folder.resolve("plan.svg");
        CompletableFuture<byte[]> picture = new CompletableFuture<>();
        CompletableFuture<Thread> maker = new CompletableFuture<>();
        tracker.dispatch(new Act.ExportPicture(new Target(file, Target.Existing.REPLACE), () -> {
            maker.complete(Thread.currentThread());
            return picture.join();
        }));
        assertFalse(maker.join().equals(Thread.currentThread()));
        assertEquals("Writing a file…", said(tracker));
        assertFalse(Files.exists(file));

        picture.complete(new byte[7]);
        handedOver.take().run();
        assertEquals(Optional.of(new Notice.Exported(file)), tracker.state().notice());
        assertEquals(Saving.DONE, tracker.state().saving());
    }

    @Test
    void aFileIsNotWrittenAmongTheData() throws InterruptedException, IOException {
        Path database = Files.writeString(folder.resolve("milepost.db"), "everything");
        Tracker tracker = open(new Keeping(new InMemoryStore(), new SqliteBackups(folder)));
        tracker.dispatch(new Act.ExportPicture(new Target(database, Target.Existing.REPLACE), () -> new byte[7]));
        handedOver.take().run();
        assertEquals(
                Optional.of(new Notice.AmongTheData("milepost.db")),
                tracker.state().notice());
        assertEquals(
                Optional.of("milepost.db would lie in the folder with your data. Choose another place."),
                ShellView.of(tracker.state(), Given.MESSAGES).toast().map(ShellView.Toast::text));
        assertEquals("everything", Files.readString(database));
    }

    @Test
    void whatIsDoneMeanwhileIsUndoneWithoutWaiting() {
        Tracker tracker = open();
        CompletableFuture<byte[]> picture = new CompletableFuture<>();
        tracker.dispatch(
                new Act.ExportPicture(new Target(folder.resolve("plan.svg"), Target.Existing.REPLACE), picture::join));
        tracker.dispatch(new Act.SetStartDate(Given.START));
        handedOver.remove().run();
        assertEquals(Optional.of(Given.START), tracker.state().progress().start());
        tracker.dispatch(new Act.Undo());
        handedOver.remove().run();
        assertEquals(Optional.empty(), tracker.state().progress().start());
        assertTrue(tracker.state().saving().isWriting());
        picture.complete(new byte[0]);
    }

    @Test
    void aBugThatKeepsAFileFromBeingMadeIsToldTwice() throws InterruptedException, IOException {
        Tracker tracker = open();
        IllegalStateException bug = new IllegalStateException("a bug");
        Path file = folder.resolve("plan.pdf");
        tracker.dispatch(new Act.ExportPicture(new Target(file, Target.Existing.REPLACE), () -> {
            throw bug;
        }));
        handedOver.take().run();
        assertEquals(Optional.of(new Notice.Unmade("plan.pdf")), tracker.state().notice());
        assertEquals(Saving.DONE, tracker.state().saving());
        Runnable other = handedOver.take();
        assertSame(bug, assertThrows(IllegalStateException.class, other::run));
        try (var left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }
}
