package dev.milepost.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/// By what one notices that a file was written to. Opens nothing (see [StoreFiles]).
record FileState(long bytes, FileTime changed) {

    /// Empty where there is no such file.
    static Optional<FileState> of(Path file) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new FileState(attributes.size(), attributes.lastModifiedTime()));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }
}
