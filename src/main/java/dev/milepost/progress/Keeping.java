package dev.milepost.progress;

/// A store with its backups. Both belong to the same thread.
public record Keeping(ProgressStore store, Backups backups) implements AutoCloseable {

    @Override
    public void close() {
        store.close();
    }
}
