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
/// one of them, or begins with a quote, stands in quotes. So do LibreOffice, Excel and Google Sheets.
///
/// @param rows perhaps of different lengths
public record CopiedCells(List<List<String>> rows) {

    /// How long a text on the clipboard can be to be read, in `char`s: far more than ten years of 400 sources.
    public static final int LONGEST_TEXT = 4_000_000;

    private static final char PARTING = '\t';

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
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(oneKindOfLineBreak(text))) {
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
