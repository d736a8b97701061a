package dev.milepost.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A table as CSV (RFC 4180): a row of headings, lines that end in CR LF.
///
/// A text that a spreadsheet would run as a formula gets an apostrophe before it, which spreadsheets do not show
/// (<https://owasp.org/www-community/attacks/CSV_Injection>). Numbers are written as they are, the minus included.
/// Used by one thread.
final class CsvTable {

    /// What begins a formula; the wide forms begin one where East Asian text is expected.
    private static final String BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final List<List<String>> rows = new ArrayList<>();

    CsvTable(String... headings) {
        rows.add(List.of(headings));
    }

    /// One row, cell by cell.
    static final class Row {

        private final List<String> cells = new ArrayList<>();

        Row text(String text) {
            cells.add(guarded(text));
            return this;
        }

        Row text(Optional<String> text) {
            return text(text.orElse(""));
        }

        /// What cannot begin a formula: an id of ours, a day, a time.
        Row plain(Object value) {
            cells.add(value.toString());
            return this;
        }

        Row plain(Optional<?> value) {
            cells.add(value.map(Object::toString).orElse(""));
            return this;
        }

        Row number(long number) {
            cells.add(Long.toString(number));
            return this;
        }

        Row number(Optional<BigDecimal> number) {
            cells.add(number.map(BigDecimal::toPlainString).orElse(""));
            return this;
        }
    }

    void add(Row row) {
        if (row.cells.size() != rows.getFirst().size()) {
            throw new IllegalArgumentException("a row has a cell under every heading");
        }
        rows.add(List.copyOf(row.cells));
    }

    String write() {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            for (List<String> row : rows) {
                CsvWriter _ = writer.writeRecord(row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /// Blanks and invisible signs before it do not keep a spreadsheet from seeing a formula.
    private static String guarded(String text) {
        boolean startsBadly = text.codePoints().limit(1).anyMatch(sign -> BEGINNINGS.indexOf(sign) >= 0);
        boolean turnsBad = text.codePoints()
                .dropWhile(CsvTable::isInvisible)
                .limit(1)
                .anyMatch(sign -> BEGINNINGS.indexOf(sign) >= 0);
        return startsBadly || turnsBad ? "'" + text : text;
    }

    private static boolean isInvisible(int sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.isISOControl(sign)
                || Character.getType(sign) == Character.FORMAT;
    }
}
