package dev.milepost.tracker;

import dev.milepost.progress.Evidence;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Files as evidence: where they are, and what was in them when they were named.
public final class FileEvidence {

    private FileEvidence() {}

    /// Reads the whole file.
    ///
    /// @throws IOException if it cannot be read, or is a folder
    public static Evidence.FileReference of(Path file) throws IOException {
        MessageDigest sha256 = sha256();
        try (InputStream content = Files.newInputStream(file);
                DigestInputStream digested = new DigestInputStream(content, sha256)) {
            long bytes = digested.transferTo(OutputStream.nullOutputStream());
            return new Evidence.FileReference(
                    file.toAbsolutePath().normalize().toString(), HexFormat.of().formatHex(sha256.digest()), bytes);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
