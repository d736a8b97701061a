package dev.milepost.store;

import dev.milepost.progress.StoreException;
import dev.milepost.progress.StoreException.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The lock on a database that SQLite does not share with anybody: while it is held, no other program has the database
/// open. Nobody else in this process may have it open: the operating system does not tell a process of its own locks.
final class Exclusive implements AutoCloseable {

    /// Where SQLite locks a file that is open: <https://www.sqlite.org/fileformat2.html#the_lock_byte_page>.
    private static final long LOCK_BYTES = 0x40000000L;

    private static final long LOCK_LENGTH = 512;

    private final Path database;
    private final Optional<FileChannel> channel;

    private Exclusive(Path database, Optional<FileChannel> channel) {
        this.database = database;
        this.channel = channel;
    }

    /// On a file system without locks, and where there is nothing to lock, nothing is held: that is no reason
    /// to leave the person without help.
    ///
    /// @throws StoreException `LOCKED` if somebody has the database open
    static Exclusive on(Path database) {
        if (!Files.isRegularFile(database) || !Files.isWritable(database)) {
            return new Exclusive(database, Optional.empty());
        }
        try {
            FileChannel channel = FileChannel.open(database, StandardOpenOption.READ, StandardOpenOption.WRITE);
            Exclusive taken = new Exclusive(database, Optional.of(channel));
            if (!taken.isTaken(channel)) {
                taken.close();
                throw new StoreException(Reason.LOCKED, database.toString());
            }
            return taken;
        } catch (IOException cannotBeTold) {
            return new Exclusive(database, Optional.empty());
        }
    }

    private boolean isTaken(FileChannel open) {
        try {
            return open.tryLock(LOCK_BYTES, LOCK_LENGTH, false) != null;
        } catch (OverlappingFileLockException ownLock) {
            return false;
        } catch (IOException noLocksHere) {
            return true;
        }
    }

    /// May be called twice.
    @Override
    public void close() {
        if (channel.isPresent()) {
            try {
                channel.get().close();
            } catch (IOException failure) {
                throw Failures.of(failure, database);
            }
        }
    }
}
