package dev.milepost.store;

import dev.milepost.progress.ProgressStore;
import dev.milepost.progress.ProgressStoreContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreContractTest extends ProgressStoreContract {

    @TempDir
    Path folder;

    @Override
    protected ProgressStore open() {
        return SqliteStore.open(folder);
    }
}
