package dev.milepost.cli;

import dev.milepost.progress.Evidence;
import dev.milepost.progress.OutOfBounds;
import dev.milepost.tracker.EvidenceText;
import dev.milepost.tracker.FileEvidence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Evidence as typed on a command line: an address, the path of a file, a number, or what was said.
final class EvidenceNamed {

    private final Invocation invocation;

    EvidenceNamed(Invocation invocation) {
        this.invocation = invocation;
    }

    /// Reads the whole file, where one is named.
    Evidence of(String text) {
        if (text.isBlank()) {
            throw new Refusal(Exit.USAGE, invocation.text("cli.empty-evidence"));
        }
        Evidence said = said(text);
        if (said instanceof Evidence.Link) {
            return said;
        }
        return file(text).<Evidence>map(EvidenceNamed::fingerprint).orElse(said);
    }

    private Evidence said(String text) {
        try {
            return EvidenceText.of(text);
        } catch (OutOfBounds beyond) {
            throw new Refusal(
                    Exit.USAGE, invocation.text("bounds." + beyond.bound().id()));
        } catch (IllegalArgumentException _) {
            throw new Refusal(Exit.USAGE, invocation.text("cli.broken-address", text));
        }
    }

    private static Optional<Path> file(String text) {
        try {
            return Optional.of(Path.of(text)).filter(Files::isRegularFile);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private static Evidence.FileReference fingerprint(Path file) {
        try {
            return FileEvidence.of(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
