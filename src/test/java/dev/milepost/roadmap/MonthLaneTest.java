package dev.milepost.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MonthLaneTest {

    @Test
    void aSharedMonthBelongsToTheEarlier() {
        MonthLane lane = new MonthLane(List.of(new MonthRange(1, 6), new MonthRange(6, 12)));

        assertEquals(6, lane.begin(1));
        assertEquals(12, lane.end(1));
    }

    @Test
    void whatSharesNoMonthBeginsWithItsOwn() {
        MonthLane lane = new MonthLane(List.of(new MonthRange(1, 3), new MonthRange(4, 9)));

        assertEquals(0, lane.begin(0));
        assertEquals(3, lane.begin(1));
    }
}
