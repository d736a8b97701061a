package dev.milepost.store;

import dev.milepost.progress.StoreException;
import dev.milepost.progress.StoreException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What SQLite says of a failure, in the store's words. SQLite's own name constraints and columns, never values.
final class Failures {

    private static final int PRIMARY = 0xff;

    /// What every SQLite database begins with.
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    /// How systems say that there is no room.
    private static final List<String> FULL =
            List.of("no space left", "not enough space", "disk is full", "quota exceeded");

    private Failures() {}

    static StoreException of(SQLException failure, Path file) {
        return new StoreException(reason(failure, file), file.toString(), failure);
    }

    /// What the operating system says of a failure. It has one code for many things, and the words are its own.
    static StoreException of(IOException failure, Path file) {
        return new StoreException(reason(failure), file.toString(), failure);
    }

    /// Whether what is in the file is what is wrong, and not that it could not be looked at.
    static boolean isUnsound(StoreException failure) {
        return switch (failure.reason()) {
            case DAMAGED, NOT_A_DATABASE -> true;
            // A table or column that is not there: SQLite finds nothing wrong with a schema that is not ours.
            case OTHER ->
                failure.getCause() instanceof SQLException inside && primary(inside) == SQLiteErrorCode.SQLITE_ERROR;
            default -> false;
        };
    }

    static boolean isLocked(SQLException failure) {
        return switch (primary(failure)) {
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> true;
            default -> false;
        };
    }

    /// Whether SQLite cannot make sense of what is in the file.
    static boolean isDamage(SQLException failure) {
        return switch (primary(failure)) {
            case SQLITE_CORRUPT, SQLITE_NOTADB -> true;
            default -> false;
        };
    }

    /// Whether it is a database whose parts do not fit together.
    static boolean isCorrupt(SQLException failure) {
        return primary(failure) == SQLiteErrorCode.SQLITE_CORRUPT;
    }

    private static Reason reason(SQLException failure, Path file) {
        // The shared-memory file grows before the first write, and a full disk shows there under this code.
        if (failure instanceof SQLiteException sqlite
                && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE) {
            return Reason.DISK_FULL;
        }
        return switch (primary(failure)) {
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> Reason.LOCKED;
            case SQLITE_FULL -> Reason.DISK_FULL;
            case SQLITE_READONLY -> Reason.READ_ONLY;
            case SQLITE_CANTOPEN, SQLITE_PERM -> Reason.FOLDER_NOT_WRITABLE;
            case SQLITE_CORRUPT -> Reason.DAMAGED;
            case SQLITE_NOTADB -> beginsAsDatabase(file) ? Reason.DAMAGED : Reason.NOT_A_DATABASE;
            default -> Reason.OTHER;
        };
    }

    private static Reason reason(IOException failure) {
        String said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (FULL.stream().anyMatch(said::contains)) {
            return Reason.DISK_FULL;
        }
        return failure instanceof FileSystemException ? Reason.FOLDER_NOT_WRITABLE : Reason.OTHER;
    }

    private static SQLiteErrorCode primary(SQLException failure) {
        return failure instanceof SQLiteException sqlite
                ? SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & PRIMARY)
                : SQLiteErrorCode.UNKNOWN_ERROR;
    }

    /// Opens the file beside SQLite, which only does no harm because SQLite could not (see [StoreFiles]).
    private static boolean beginsAsDatabase(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return Arrays.equals(content.readNBytes(MAGIC.length), MAGIC);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
