package dev.milepost.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CopiedCellsTest {

    private static List<List<String>> cells(String text) {
        return CopiedCells.read(text).orElseThrow().rows();
    }

    @Test
    void tabsPartCellsAndLineBreaksOfAnyKindPartRows() {
        assertEquals(List.of(List.of("1", "2"), List.of("3", "4")), cells("1\t2\n3\t4"));
        assertEquals(List.of(List.of("1", "2"), List.of("3", "4")), cells("1\t2\r\n3\t4\r\n"));
        assertEquals(List.of(List.of("1", "2"), List.of("3", "4")), cells("1\t2\r3\t4\r"));
    }

    @Test
    void aCellInQuotesHoldsTabsLineBreaksAndQuotes() {
        assertEquals(
                List.of(List.of("a\tb", "two\nlines", "5\" pipe"), List.of("x")),
                cells("\"a\tb\"\t\"two\nlines\"\t\"5\"\" pipe\"\nx\n"));
    }

    @Test
    void aQuoteWithinACellIsAQuote() {
        assertEquals(List.of(List.of("5\" pipe", "x")), cells("5\" pipe\tx"));
    }

    @Test
    void emptyRowsAndCellsKeepTheirPlace() {
        assertEquals(List.of(List.of("", "1"), List.of(""), List.of("2", "")), cells("\t1\n\n2\t\n"));
        assertEquals(List.of(List.of(""), List.of("1")), cells("\n1\n"));
    }

    @Test
    void aQuoteThatIsNotClosedAtTheEndOfACellIsAQuote() {
        assertEquals(List.of(List.of("1", "\"2"), List.of("3")), cells("1\t\"2\n3"));
        assertEquals(List.of(List.of("\"ab\"c", "x"), List.of("\"")), cells("\"ab\"c\tx\n\""));
        assertEquals(List.of(List.of("\"a"), List.of("b", "c\"d")), cells("\"a\n\"b\"\t\"c\"\"d\""));
    }

    @Test
    void manyQuotesThatAreNotClosedAreReadAtOnce() {
        assertEquals(500_000, cells("\"a\"\"\n".repeat(500_000)).size());
        assertEquals(500_001, cells("\"a\n" + "\"\"\n".repeat(500_000)).size());
    }

    @Test
    void nothingIsNoCells() {
        assertEquals(List.of(), cells(""));
    }

    @Test
    void whatIsFarTooLongIsNoBlockOfCells() {
        assertEquals(Optional.empty(), CopiedCells.read("1".repeat(CopiedCells.LONGEST_TEXT + 1)));
        assertEquals(Optional.empty(), CopiedCells.read("\t".repeat(100_000)));
    }

    @Test
    void aCellOfNothingButACarriageReturnLosesNoRow() {
        assertEquals(List.of(List.of("1", "\n"), List.of("2", "3")), cells("1\t\"\r\"\n2\t3\n"));
    }

    @Test
    void aColumnIsReadAgain() {
        List<List<String>> column = List.of(List.of(""), List.of("1"), List.of("2"), List.of(""));
        assertEquals(column, cells(new CopiedCells(column).write()));
    }

    @Property
    void whatIsWrittenIsReadAgain(@ForAll("blocks") List<List<String>> rows) {
        List<List<String>> lines = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.replace("\r\n", "\n").replace('\r', '\n'))
                        .toList())
                .toList();
        assertEquals(lines, cells(new CopiedCells(rows).write()));
    }

    @Provide
    Arbitrary<List<List<String>>> blocks() {
        Arbitrary<String> cell = Arbitraries.strings()
                .withChars('a', '1', ',', '.', '\t', '\n', '\r', '"', ' ', '\u00a0', '€', '-', '\'')
                .ofMaxLength(6);
        return cell.list().ofMinSize(1).ofMaxSize(5).list().ofMaxSize(6);
    }
}
