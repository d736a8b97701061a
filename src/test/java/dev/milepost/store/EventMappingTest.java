package dev.milepost.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressStoreContract;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventMappingTest {

    static Stream<ProgressEvent> events() {
        return ProgressStoreContract.everyKind().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventIsTheSameAfterItsRow(ProgressEvent event) {
        EventRow row = new EventRow();
        EventMapping.fill(row, event);
        assertEquals(event, EventMapping.event(EventMapping.kind(event), row));
    }

    @Test
    void everyKindHasAnEventOfItsOwn() {
        Set<EventKind> kinds = events().map(EventMapping::kind).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(EventKind.class), kinds);
        assertEquals(ProgressEvent.class.getPermittedSubclasses().length, kinds.size());
    }

    @ParameterizedTest
    @EnumSource(EventKind.class)
    void anEmptyRowIsNoEvent(EventKind kind) {
        assertThrows(IllegalArgumentException.class, () -> EventMapping.event(kind, new EventRow()));
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
                        "salary-stated",
                        "income-recorded",
                        "note-written",
                        "evidence-added",
                        "count-recorded",
                        "due-date-set",
                        "metric-read",
                        "pause-taken",
                        "finding-dismissed",
                        "baseline-kept",
                        "assumption-made",
                        "scenario-saved",
                        "forecast-made",
                        "gate-set",
                        "withdrawn"),
                Stream.of(EventKind.values()).map(EventKind::id).toList());
    }

    /// Their places are in the checksums of people's files.
    @Test
    void theOrderOfColumnsNeverChanges() {
        assertEquals(
                "sequence, act, unit, roadmap, recorded_at, origin, purpose, of_first, of_last, replaces, kind,"
                        + " version, subject_kind, subject, name, value, effective_on, until_on, month, ordinal, count,"
                        + " amount_cents, currency, figure, text, caption, link, path, sha256, bytes",
                Column.NAMES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "wait",
                "{\"wait\":\"3\"",
                "{\"wait\":\"3\",}",
                "{\"wait\":3}",
                "{\"wait\":\"121\"}",
                "{\"nothing\":\"3\"}",
                "{\"wait\":\"3\" \"dependence\":\"0.3\"}",
                "{\"wait\":\"3\",\"wait\":\"3\"}",
                "{\"wait\":\"3\",\"pace\":\"1\"}"
            })
    void textsThatAreNoAssumptionsAreRefused(String text) {
        assertEquals("{\"wait\":\"3\"}", AssumptionMapping.text(AssumptionMapping.assumptions("{\"wait\":\"3\"}")));
        assertThrows(IllegalArgumentException.class, () -> AssumptionMapping.assumptions(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "[[]]",
                "[[\"income\",7,\"USD\",1,2,3,4]]",
                "[[\"income\",7,\"USD\",1,2,3,4,5],]",
                "[[\"income\",7,\"USD\",1,2,3,4,5] ]",
                "[[\"profit\",7,\"USD\",1,2,3,4,5]]",
                "[[\"income\",0,\"USD\",1,2,3,4,5]]",
                "[[\"income\",7,\"QQQ\",1,2,3,4,5]]",
                "[[\"income\",7,\"USD\",5,4,3,2,1]]"
            })
    void textsThatAreNoPointsAreRefused(String text) {
        String whole = "[[\"income\",7,\"USD\",1,2,3,4,5],[\"cumulative\",7,\"USD\",-1,2,3,4,5]]";
        assertEquals(whole, PointsMapping.text(PointsMapping.points(whole)));
        assertThrows(IllegalArgumentException.class, () -> PointsMapping.points(text));
    }

    /// The same row by hand, in the form that `V2.sql` describes.
    @Test
    void theChecksumIsThatOfTheDescribedBytes() {
        EventRow row =
                new EventRow().with(Column.SEQUENCE, 1).with(Column.KIND, "ä").with(Column.BYTES, -2);
        byte[] bytes = {
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            1, //
            10,
            0,
            0,
            0,
            2,
            (byte) 0xc3,
            (byte) 0xa4, //
            29,
            -1,
            -1,
            -1,
            -1,
            -1,
            -1,
            -1,
            -2
        };
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        assertEquals(crc.getValue(), new Checksum().of(row));
    }

    @Test
    void theChecksumOfALongTextIsThatOfTheWholeText() {
        Checksum checksum = new Checksum();
        String text = "x".repeat(100_000);
        long whole = checksum.of(new EventRow().with(Column.TEXT, text));
        assertNotEquals(whole, checksum.of(new EventRow().with(Column.TEXT, text + "x")));
        assertNotEquals(whole, checksum.of(new EventRow().with(Column.CAPTION, text)));
        assertEquals(whole, checksum.of(new EventRow().with(Column.TEXT, text)));
    }
}
