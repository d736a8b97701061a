package dev.milepost.progress;

class InMemoryStoreTest extends ProgressStoreContract {

    @Override
    protected ProgressStore open() {
        return new InMemoryStore();
    }
}
