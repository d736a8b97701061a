package dev.milepost.store;

import dev.milepost.progress.StoreException;
import dev.milepost.progress.StoreException.Reason;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What SQLite says of a failure, in the store's words. SQLite's own name constraints and columns, never values.
final class Failures {

    private static final int PRIMARY = 0xff;

    private Failures() {}

    static StoreException of(SQLException failure, Path file) {
        return new StoreException(reason(failure), file.toString(), failure);
    }

    static boolean isLocked(SQLException failure) {
        return reason(failure) == Reason.LOCKED;
    }

    private static Reason reason(SQLException failure) {
        if (!(failure instanceof SQLiteException sqlite)) {
            return Reason.OTHER;
        }
        SQLiteErrorCode code = sqlite.getResultCode();
        // The shared-memory file grows before the first write, and a full disk shows there under this code.
        if (code == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE) {
            return Reason.DISK_FULL;
        }
        return switch (SQLiteErrorCode.getErrorCode(code.code & PRIMARY)) {
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> Reason.LOCKED;
            case SQLITE_FULL -> Reason.DISK_FULL;
            case SQLITE_READONLY -> Reason.READ_ONLY;
            case SQLITE_CANTOPEN, SQLITE_PERM -> Reason.FOLDER_NOT_WRITABLE;
            case SQLITE_NOTADB, SQLITE_CORRUPT -> Reason.NOT_A_DATABASE;
            default -> Reason.OTHER;
        };
    }
}
