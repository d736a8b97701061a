package dev.milepost.progress;

import java.util.Locale;

/// The store could not do what was asked of it; says why in a way that has a remedy.
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Why. The words are in the message bundle under `store.` and [#id()].
    public enum Reason {
        FOLDER_NOT_WRITABLE,
        /// Never was one of ours.
        NOT_A_DATABASE,
        /// Was one of ours, and cannot be read in full any more.
        DAMAGED,
        /// Is not there, though backups of it are.
        MISSING,
        NEWER_VERSION,
        /// Somebody else said something else about the same thing in the meantime.
        CHANGED_MEANWHILE,
        /// Another file is in the place of the one that is open, or none.
        REPLACED,
        LOCKED,
        DISK_FULL,
        READ_ONLY,
        OTHER;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;
    private final String place;

    /// @param place the file or folder it is about
    public StoreException(Reason reason, String place, Throwable cause) {
        super(reason + ": " + place, cause);
        this.reason = reason;
        this.place = place;
    }

    public StoreException(Reason reason, String place) {
        super(reason + ": " + place);
        this.reason = reason;
        this.place = place;
    }

    public Reason reason() {
        return reason;
    }

    public String place() {
        return place;
    }
}
