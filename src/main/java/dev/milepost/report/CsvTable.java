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
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    /// What some spreadsheets strip from before a formula.
    private static final String STRIPPED = "\t\r\n";

    /// After what a cell or a row begins where our quotes are not seen as quotes.
    private static final String PARTING = ";\t\r\n";

    private static final char APOSTROPHE = '\'';
    private static final char QUOTE = '"';

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
    ///
    /// A spreadsheet that parts cells at semicolons or tabs does not see our quotes for what they are, because they
    /// do not begin a cell there: to it a cell begins within the text, after each of these signs, and a row after a
    /// line break. So an apostrophe stands there as well; to everybody else it is one sign too many, which
    /// hurts less.
    private static String guarded(String text) {
        StringBuilder guarded = new StringBuilder(text.length() + 1);
        if (beginsBadly(text)) {
            guarded.append(APOSTROPHE);
        }
        boolean begins = false;
        for (int sign : text.codePoints().toArray()) {
            if (begins && FORMULA.indexOf(sign) >= 0) {
                guarded.append(APOSTROPHE);
            }
            guarded.appendCodePoint(sign);
            begins = PARTING.indexOf(sign) >= 0 || (begins && (sign == QUOTE || isInvisible(sign)));
        }
        return guarded.toString();
    }

    private static boolean beginsBadly(String text) {
        boolean isStripped = text.codePoints().limit(1).anyMatch(sign -> STRIPPED.indexOf(sign) >= 0);
        boolean isFormula = text.codePoints()
                .dropWhile(CsvTable::isInvisible)
                .limit(1)
                .anyMatch(sign -> FORMULA.indexOf(sign) >= 0);
        return isStripped || isFormula;
    }

    private static boolean isInvisible(int sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.isISOControl(sign)
                || Character.getType(sign) == Character.FORMAT;
    }
}
