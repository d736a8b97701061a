package dev.milepost.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.milepost.report.CsvTable.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static String cell(String text) {
        CsvTable table = new CsvTable("text");
        table.add(new Row().text(text));
        List<CsvRecord> records =
                CsvReader.builder().ofCsvRecord(table.write()).stream().toList();
        assertEquals(2, records.size());
        return records.getLast().getField(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://evil\";\"x\")",
                "+1+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "  =1+1",
                "\u00A0\u3000=1",
                "＝1+1",
                "-"
            })
    void aTextThatWouldRunIsOnlyShown(String text) {
        assertEquals("'" + text, cell(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a;=HYPERLINK(1)|a;'=HYPERLINK(1)",
                "a; =1|a; '=1",
                "a;\"=1|a;\"'=1",
                "a;b;@x|a;b;'@x",
                "=1;=2|'=1;'=2",
                "a;1=1|a;1=1",
            })
    void noFormulaBeginsBehindASemicolon(String text, String shown) {
        assertEquals(shown, cell(text));
    }

    @Test
    void noFormulaBeginsBehindATabOrALineBreak() {
        assertEquals("a\t'=1+1", cell("a\t=1+1"));
        assertEquals("a\r\n '-1+1", cell("a\r\n -1+1"));
        assertEquals("'\t'=1+1", cell("\t=1+1"));
        assertEquals("'\n'=1+1", cell("\n=1+1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b", "say \"hi\"", "two\nlines", "two\r\nlines", "1=1", "ends ", "Läuft 🎹", "'quoted'"})
    void anyOtherTextComesBackAsItWas(String text) {
        assertEquals(text, cell(text));
    }

    @Test
    void numbersStayNumbers() {
        CsvTable table = new CsvTable("a", "b", "c");
        table.add(new Row()
                .number(Optional.of(new BigDecimal("-12.50")))
                .number(-3)
                .text("-3"));
        table.add(new Row()
                .number(Optional.of(new BigDecimal("1E+3")))
                .number(Optional.empty())
                .text(""));

        assertEquals("a,b,c\r\n-12.50,-3,'-3\r\n1000,,\r\n", table.write());
    }

    @Test
    void aRowHasACellUnderEveryHeading() {
        assertThrows(IllegalArgumentException.class, () -> new CsvTable("a", "b").add(new Row().text("one")));
    }
}
