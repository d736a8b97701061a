package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.milepost.progress.Evidence;
import dev.milepost.progress.Origin;
import dev.milepost.progress.ProgressEvent.EvidenceAdded;
import dev.milepost.progress.Subject;
import dev.milepost.roadmap.ItemId;
import dev.milepost.ui.Given;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Files as evidence.
@Timeout(30)
class AttachmentTest {

    private static final Subject ABOUT = Subject.of(new ItemId("rbac"));

    private final Session session = new Session();
    private final BlockingQueue<Runnable> stateThread = new LinkedBlockingQueue<>();

    private final Tracker tracker = Tracker.open(
            session.roadmap,
            "roadmap.yaml",
            0,
            session.keeping,
            Now.by(session.clock()),
            Origin.WINDOW,
            Runnable::run,
            stateThread::add);

    @TempDir
    private Path folder;

    @Test
    void aFileIsKnownByItsPlaceItsSizeAndItsHash() throws Exception {
        Path file = Files.writeString(folder.resolve("talk.txt"), "abc");
        tracker.dispatch(new Act.AttachFile(ABOUT, file, " The talk "));
        stateThread.take().run();
        stateThread.take().run();
        Evidence expected = new Evidence.FileReference(
                file.toString(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", 3);
        assertEquals(
                List.of(new EvidenceAdded(ABOUT, 1, expected, "The talk", Given.TODAY)),
                tracker.state().progress().evidence(ABOUT));
    }

    @Test
    void aFileThatCannotBeReadIsSaidSo() throws Exception {
        tracker.dispatch(new Act.AttachFile(ABOUT, folder.resolve("gone.pdf"), ""));
        stateThread.take().run();
        assertEquals(
                Optional.of(new Notice.Unreadable("gone.pdf")), tracker.state().notice());
        assertEquals(0, session.acts());
    }

    @Test
    void aFolderIsNoEvidence() {
        assertThrows(IOException.class, () -> FileEvidence.of(folder));
    }
}
