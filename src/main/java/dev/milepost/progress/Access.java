package dev.milepost.progress;

/// What can be done with a store.
public sealed interface Access {

    record ReadWrite() implements Access {}

    /// Everything known can be read, nothing recorded.
    ///
    /// @param why `NEWER_VERSION` or `READ_ONLY`
    /// @param unknown entries that only a newer program understands, and that are left out
    record ReadOnly(StoreException.Reason why, long unknown) implements Access {}

    Access READ_WRITE = new ReadWrite();
}
