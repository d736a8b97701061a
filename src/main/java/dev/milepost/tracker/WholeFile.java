package dev.milepost.tracker;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;

/// Writes a file the person asked for: as a whole or not at all, and readable by its owner alone, since it may say what
/// they earn. For the thread that may wait for the disk.
final class WholeFile {

    private final Target target;
    private final Optional<KeptData> data;
    private final String name;

    /// @param data where it must not go; empty where nothing is kept in files
    WholeFile(Target target, Optional<KeptData> data) {
        this.target = target;
        this.data = data;
        this.name = String.valueOf(target.file().getFileName());
    }

    /// @return what to say: that it is there, or why it is not
    /// @throws RuntimeException where the content cannot be made; nothing is written then
    Notice write(FileContent content) {
        try {
            if (data.isPresent() && data.get().holds(target.file())) {
                return new Notice.AmongTheData(name);
            }
            Path place = place();
            byte[] bytes = content.bytes();
            Path folder = Objects.requireNonNull(place.toAbsolutePath().getParent());
            try {
                put(bytes, folder, place);
            } catch (FileAlreadyExistsException inTheWay) {
                throw inTheWay;
            } catch (IOException failure) {
                // What was written so far is gone again, so there is as much room as there was.
                return hasRoom(folder, bytes.length) ? new Notice.Unwritable(name) : new Notice.NoRoom(name);
            }
            return new Notice.Exported(target.file());
        } catch (FileAlreadyExistsException inTheWay) {
            return new Notice.InTheWay(name);
        } catch (IOException unwritable) {
            return new Notice.Unwritable(name);
        }
    }

    /// A link stays one: what it leads to is replaced. What is no file, a folder or a device, stays.
    private Path place() throws IOException {
        Path file = target.file();
        if (!Files.exists(file)) {
            return file;
        }
        if (!Files.isRegularFile(file)) {
            throw new FileAlreadyExistsException(name);
        }
        return switch (target.existing()) {
            case REPLACE -> file.toRealPath();
            case KEEP -> throw new FileAlreadyExistsException(name);
        };
    }

    /// A temporary file is its owner's alone, and takes the place of what was there only once it is whole and on disk.
    private void put(byte[] bytes, Path folder, Path place) throws IOException {
        Path unfinished = Files.createTempFile(folder, ".milepost", ".part");
        // For a program that ends meanwhile.
        unfinished.toFile().deleteOnExit();
        try {
            Files.write(unfinished, bytes);
            try (FileChannel written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            switch (target.existing()) {
                case REPLACE -> Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
                case KEEP -> Files.move(unfinished, place);
            }
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static boolean hasRoom(Path folder, long bytes) {
        try {
            return Files.getFileStore(folder).getUsableSpace() >= bytes;
        } catch (IOException unknown) {
            return true;
        }
    }
}
