package dev.milepost.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressStoreContract;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EventMappingTest {

    static Stream<ProgressEvent> events() {
        return ProgressStoreContract.everyKind().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventIsTheSameAfterItsRow(ProgressEvent event) {
        assertEquals(event, EventMapping.event(EventMapping.row(event)));
    }

    @Test
    void everyKindHasAnEventOfItsOwn() {
        Set<EventKind> kinds =
                events().map(EventMapping::row).map(EventRow::kind).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(EventKind.class), kinds);
        assertEquals(ProgressEvent.class.getPermittedSubclasses().length, kinds.size());
    }

    @ParameterizedTest
    @EnumSource(EventKind.class)
    void anEmptyRowIsNoEvent(EventKind kind) {
        assertThrows(IllegalArgumentException.class, () -> EventMapping.event(EventRow.of(kind)));
    }

    /// These names are in people's files.
    @Test
    void theNamesOfKindsNeverChange() {
        assertEquals(
                List.of(
                        "item-state-set",
                        "start-date-set",
                        "track-chosen",
                        "milestone-reached",
                        "milestone-reopened",
                        "baseline-stated",
                        "income-recorded"),
                Stream.of(EventKind.values()).map(EventKind::id).toList());
    }
}
