package dev.milepost.spreadsheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A block of cells on the clipboard. Cells are parted by tabs and rows by line breaks of any kind; a cell that holds
/// one of them, or begins with a quote, stands in quotes. So do LibreOffice, Excel and Google Sheets. A quote at the
/// beginning of a cell that no other closes at the end of one is a character like any other, so that it does not take
/// the rows below into its cell.
///
/// @param rows perhaps of different lengths
public record CopiedCells(List<List<String>> rows) {

    /// How long a text on the clipboard can be to be read, in `char`s: far more than ten years of 400 sources.
    public static final int LONGEST_TEXT = 4_000_000;

    private static final char PARTING = '\t';

    private static final char QUOTE = '"';

    public CopiedCells {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// Empty for what is no block of cells, because it is too long or has too many columns.
    public static Optional<CopiedCells> read(String text) {
        if (text.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(PARTING)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(withQuotesClosed(oneKindOfLineBreak(text)))) {
            for (CsvRecord row : reader) {
                rows.add(row.getFields());
            }
        } catch (CsvParseException strange) {
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Optional.of(new CopiedCells(rows));
    }

    /// The reader loses a row that ends with a cell of nothing but a carriage return; and the rows below it would go
    /// to the wrong places.
    private static String oneKindOfLineBreak(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /// Puts cells that begin with a quote, but do not stand in quotes, into quotes. Looks at each character twice at
    /// most: behind a quote that is never closed, all others come in pairs.
    private static String withQuotesClosed(String text) {
        StringBuilder closed = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            boolean quoted = text.charAt(at) == QUOTE;
            int end = quoted ? endOfQuoted(text, at) : endOfPlain(text, at);
            if (end < 0) {
                end = endOfPlain(text, at);
                closed.append(QUOTE)
                        .append(text.substring(at, end).replace("\"", "\"\""))
                        .append(QUOTE);
            } else {
                closed.append(text, at, end);
            }
            if (end < text.length()) {
                closed.append(text.charAt(end));
            }
            at = end + 1;
        }
        return closed.toString();
    }

    /// Where a cell that stands in quotes ends; negative where its first quote is not closed at the end of a cell.
    private static int endOfQuoted(String text, int begin) {
        int quote = text.indexOf(QUOTE, begin + 1);
        while (quote >= 0 && quote + 1 < text.length() && text.charAt(quote + 1) == QUOTE) {
            quote = text.indexOf(QUOTE, quote + 2);
        }
        return quote >= 0 && isEnd(text, quote + 1) ? quote + 1 : -1;
    }

    private static int endOfPlain(String text, int begin) {
        int end = begin;
        while (!isEnd(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isEnd(String text, int at) {
        return at >= text.length() || text.charAt(at) == PARTING || text.charAt(at) == '\n';
    }

    /// What [#read] reads as the same cells, with line feeds for line breaks of any kind.
    public String write() {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(PARTING)
                .lineDelimiter(LineDelimiter.LF)
                .build(text)) {
            for (List<String> row : rows) {
                CsvWriter _ = writer.writeRecord(row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
