package dev.milepost.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/// The checksum of a row, as `V2.sql` describes it: shows that damage changed something, where SQLite sees nothing
/// wrong.
///
/// Not to be used by two threads at once.
final class Checksum {

    /// What a number or the length of a text takes at most, with the place of its column.
    private static final int HEAD = 1 + Long.BYTES;

    private final CRC32C crc = new CRC32C();
    private ByteBuffer buffer = ByteBuffer.allocate(1024);

    long of(EventRow row) {
        buffer.clear();
        for (Column column : Column.ALL) {
            if (!row.isEmpty(column)) {
                put(column, row);
            }
        }
        crc.reset();
        crc.update(buffer.flip());
        return crc.getValue();
    }

    private void put(Column column, EventRow row) {
        switch (column.type()) {
            case NUMBER -> room(HEAD).put((byte) column.index()).putLong(row.theNumber(column));
            case TEXT -> {
                byte[] text = row.theText(column).getBytes(StandardCharsets.UTF_8);
                room(HEAD + text.length)
                        .put((byte) column.index())
                        .putInt(text.length)
                        .put(text);
            }
        }
    }

    private ByteBuffer room(int bytes) {
        if (buffer.remaining() < bytes) {
            buffer = ByteBuffer.allocate(2 * buffer.capacity() + bytes).put(buffer.flip());
        }
        return buffer;
    }
}
