package dev.milepost.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class ForesightPoolTest {

    @Test
    void aBugIsToldOnceAndTheThreadsGoOn() throws Exception {
        BlockingQueue<Throwable> told = new LinkedBlockingQueue<>();
        try (ForesightPool pool = new ForesightPool(2, (_, bug) -> told.add(bug))) {
            var threads = pool.lookout().threads();
            for (int i = 0; i < 2; i++) {
                threads.execute(() -> {
                    throw new IllegalStateException("a bug");
                });
            }
            assertEquals("a bug", told.take().getMessage());
            CompletableFuture<String> name = new CompletableFuture<>();
            threads.execute(() -> name.complete(Thread.currentThread().getName()));
            assertEquals("milepost-foresight", name.get());
            assertEquals(0, told.size(), "the window would close at the second");
        }
    }
}
