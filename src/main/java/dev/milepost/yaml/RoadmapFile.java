package dev.milepost.yaml;

import dev.milepost.diagnostic.Code;
import dev.milepost.diagnostic.Diagnostic;
import dev.milepost.diagnostic.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// Gets the bytes of a roadmap file, at most 32 MiB of them, whatever stands at its path.
final class RoadmapFile {

    static final int LARGEST = 32 * 1024 * 1024;

    private RoadmapFile() {}

    static Optional<byte[]> read(Path path, Problems problems) {
        if (Files.isDirectory(path)) {
            return refuse(problems, Code.FILE_UNREADABLE, path.toString());
        }
        try (InputStream in = Files.newInputStream(path)) {
            return withinLimit(in.readNBytes(LARGEST + 1), problems);
        } catch (NoSuchFileException missing) {
            return refuse(problems, Code.FILE_MISSING, path.toString());
        } catch (IOException unreadable) {
            return refuse(problems, Code.FILE_UNREADABLE, path.toString());
        }
    }

    static Optional<byte[]> withinLimit(byte[] content, Problems problems) {
        return content.length > LARGEST
                ? refuse(problems, Code.FILE_TOO_LARGE, LARGEST / 1024 / 1024 + " MiB")
                : Optional.of(content);
    }

    private static Optional<byte[]> refuse(Problems problems, Code code, String argument) {
        problems.add(Diagnostic.of(code, Place.WHOLE_FILE, argument));
        return Optional.empty();
    }
}
