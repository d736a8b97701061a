package dev.milepost.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.milepost.ui.timeline.Paging.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagingTest {

    @Test
    void whatFitsIsOnePage() {
        assertEquals(
                List.of(new Page(0, 90)),
                Paging.of(List.of(30.0, 60.0), 90, 100).pages());
    }

    @Test
    void aPageEndsAtTheLastLaneThatFits() {
        assertEquals(
                List.of(new Page(0, 80), new Page(80, 170), new Page(170, 200)),
                Paging.of(List.of(40.0, 80.0, 120.0, 170.0), 200, 100).pages());
    }

    @Test
    void whatIsHigherThanAPageIsCut() {
        assertEquals(
                List.of(new Page(0, 100), new Page(100, 200), new Page(200, 250)),
                Paging.of(List.of(), 250, 100).pages());
    }
}
