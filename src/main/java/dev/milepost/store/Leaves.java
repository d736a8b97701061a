package dev.milepost.store;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Finds rows of the table `event` in the pages of a database by their shape alone, whatever became of the
/// header, the schema and the tree above them: <https://www.sqlite.org/fileformat2.html#b_tree_pages>.
///
/// Whether a row is to be believed, its checksum says.
final class Leaves {

    private static final int TABLE_LEAF = 0x0d;
    private static final int FILE_HEADER = 100;
    private static final int LARGEST_TEXT = 64 << 20;

    private final ByteBuffer file;
    private final int pageSize;

    Leaves(byte[] file, int pageSize) {
        this.file = ByteBuffer.wrap(file);
        this.pageSize = pageSize;
    }

    /// Every row, sound or not, page by page.
    void each(Consumer<RawRow> rows) {
        for (int start = 0; start + pageSize <= file.capacity(); start += pageSize) {
            in(file.slice(start, pageSize), start == 0 ? FILE_HEADER : 0, rows);
        }
        int rest = file.capacity() % pageSize;
        if (rest > 8) {
            in(file.slice(file.capacity() - rest, rest), 0, rows);
        }
    }

    /// Every row in a page that is not, or not surely, in its place.
    void in(LogFile.Page page, Consumer<RawRow> rows) {
        in(page.bytes(), page.number() == 1 ? FILE_HEADER : 0, rows);
    }

    private void in(ByteBuffer page, int start, Consumer<RawRow> rows) {
        if (page.capacity() < start + 8 || page.get(start) != TABLE_LEAF) {
            return;
        }
        int cells = page.getShort(start + 3) & 0xffff;
        for (int cell = 0; cell < cells && start + 10 + 2 * cell <= page.capacity(); cell++) {
            try {
                RawRow row = row(page, page.getShort(start + 8 + 2 * cell) & 0xffff);
                if (row != null) {
                    rows.accept(row);
                }
            } catch (IndexOutOfBoundsException | IllegalArgumentException | CharacterCodingException torn) {
                // Not a row, or not a whole one: the next may be.
            }
        }
    }

    private @Nullable RawRow row(ByteBuffer page, int at) throws CharacterCodingException {
        ByteBuffer cell = page.slice(at, page.capacity() - at);
        long length = varint(cell);
        long sequence = varint(cell);
        if (length < RawRow.COLUMNS || length > LARGEST_TEXT || sequence < 1) {
            return null;
        }
        return row(sequence, payload(cell, (int) length));
    }

    /// What does not fit into a page goes on in a chain of others.
    private ByteBuffer payload(ByteBuffer cell, int length) {
        int most = pageSize - 35;
        if (length <= most) {
            return cell.slice(cell.position(), length);
        }
        int least = (pageSize - 12) * 32 / 255 - 23;
        int local = least + (length - least) % (pageSize - 4);
        if (local > most) {
            local = least;
        }
        ByteBuffer whole = ByteBuffer.allocate(length);
        whole.put(cell.slice(cell.position(), local));
        int next = cell.getInt(cell.position() + local);
        while (whole.hasRemaining()) {
            if (next < 1 || next > file.capacity() / pageSize) {
                throw new IndexOutOfBoundsException();
            }
            int start = (next - 1) * pageSize;
            int part = Math.min(whole.remaining(), pageSize - 4);
            whole.put(file.slice(start + 4, part));
            next = file.getInt(start);
        }
        return whole.flip();
    }

    private static @Nullable RawRow row(long sequence, ByteBuffer record) throws CharacterCodingException {
        int header = (int) varint(record);
        if (header < RawRow.COLUMNS || header > record.capacity()) {
            return null;
        }
        List<Long> types = new ArrayList<>();
        while (record.position() < header) {
            types.add(varint(record));
        }
        if (types.size() != RawRow.COLUMNS || types.getFirst() != 0) {
            return null;
        }
        List<@Nullable Object> columns = new ArrayList<>();
        columns.add(sequence);
        for (long type : types.subList(1, types.size())) {
            columns.add(value(record, type));
        }
        return new RawRow(columns);
    }

    private static @Nullable Object value(ByteBuffer record, long type) throws CharacterCodingException {
        if (type == 0) {
            return null;
        }
        if (type == 8 || type == 9) {
            return type - 8;
        }
        if (type >= 13 && type % 2 == 1 && type < LARGEST_TEXT) {
            int length = (int) (type - 13) / 2;
            ByteBuffer utf8 = record.slice(record.position(), length);
            record.position(record.position() + length);
            return StandardCharsets.UTF_8.newDecoder().decode(utf8).toString();
        }
        int bytes = type == 6 ? 8 : type == 5 ? 6 : (int) type;
        if (bytes > 4 && type != 5 && type != 6) {
            throw new CharacterCodingException();
        }
        long number = record.get(record.position());
        for (int i = 1; i < bytes; i++) {
            number = number << 8 | (record.get(record.position() + i) & 0xff);
        }
        record.position(record.position() + bytes);
        return number;
    }

    /// One to nine bytes, seven bits in each but the ninth.
    private static long varint(ByteBuffer bytes) {
        long value = 0;
        for (int i = 0; i < 9; i++) {
            if (!bytes.hasRemaining()) {
                throw new IndexOutOfBoundsException();
            }
            byte next = bytes.get();
            if (i == 8) {
                return value << 8 | (next & 0xff);
            }
            value = value << 7 | (next & 0x7f);
            if (next >= 0) {
                return value;
            }
        }
        return value;
    }
}
