package dev.milepost.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What is in a write-ahead log, read without SQLite: <https://www.sqlite.org/fileformat2.html#walformat>.
///
/// SQLite takes a log to end at the first frame whose checksum is wrong, as it is after a power cut, and
/// says nothing. When it is damage that made the checksum wrong, everything acknowledged after it is gone in
/// silence; this tells.
///
/// @param valid the pages SQLite would find
/// @param hidden pages of commits that SQLite would not find any more, the last of which may never have been
///     finished
/// @param hidesCommits whether something acknowledged is in what SQLite would not find
record LogFile(int pageSize, List<Page> valid, List<Page> hidden, boolean hidesCommits) {

    /// The size of a page where nothing says otherwise.
    static final int USUAL_PAGE = 4096;

    static final LogFile NONE = new LogFile(USUAL_PAGE, List.of(), List.of(), false);

    private static final int HEADER = 32;
    private static final int FRAME_HEADER = 24;
    private static final int MAGIC = 0x377f0682;

    /// @param number of the page it is in place of, from 1
    record Page(int number, ByteBuffer bytes) {}

    private record Frame(boolean good, boolean commit, boolean salted, Page page) {}

    static LogFile of(Path log) throws IOException {
        if (!Files.exists(log) || Files.size(log) < HEADER + FRAME_HEADER) {
            return NONE;
        }
        return of(Files.readAllBytes(log));
    }

    static LogFile of(byte[] bytes) {
        ByteBuffer log = ByteBuffer.wrap(bytes);
        ByteOrder order = (log.getInt(0) & 1) == 1 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        Sum sum = new Sum(order);
        sum.add(log, 0, 24);
        boolean headed = (log.getInt(0) & ~1) == MAGIC && sum.isAt(log, 24);
        int pageSize = headed ? log.getInt(8) : USUAL_PAGE;
        long salts = headed ? log.getLong(16) : likelySalts(log, FRAME_HEADER + pageSize);
        List<Frame> frames = new ArrayList<>();
        boolean whole = headed;
        for (int at = HEADER; at + FRAME_HEADER + pageSize <= bytes.length; at += FRAME_HEADER + pageSize) {
            sum.add(log, at, 8);
            sum.add(log, at + FRAME_HEADER, pageSize);
            boolean salted = log.getLong(at + 8) == salts;
            whole = whole && salted && sum.isAt(log, at + 16);
            byte[] page = new byte[pageSize];
            log.get(at + FRAME_HEADER, page);
            boolean commit = salted && log.getInt(at + 4) != 0;
            frames.add(new Frame(whole, commit, salted, new Page(log.getInt(at), ByteBuffer.wrap(page))));
        }
        return of(pageSize, frames, headed);
    }

    /// A header that cannot be trusted may still have the salts of the frames; if not, two frames have them
    /// in common.
    private static long likelySalts(ByteBuffer log, int frame) {
        Set<Long> seen = new HashSet<>();
        seen.add(log.getLong(16));
        for (int at = HEADER; at + frame <= log.capacity(); at += frame) {
            if (!seen.add(log.getLong(at + 8))) {
                return log.getLong(at + 8);
            }
        }
        return log.getLong(HEADER + 8);
    }

    /// A commit is synced before the next begins. So the one that the bad frame belongs to may never have
    /// been finished, and anything committed after it shows that it was.
    private static LogFile of(int pageSize, List<Frame> frames, boolean headed) {
        int valid = 0;
        int commits = 0;
        int end = 0;
        for (int i = 0; i < frames.size(); i++) {
            Frame frame = frames.get(i);
            if (frame.commit()) {
                if (frame.good()) {
                    valid = i + 1;
                } else {
                    commits++;
                }
                end = i + 1;
            }
        }
        List<Page> found = pages(frames.subList(0, valid));
        List<Page> hidden = pages(frames.subList(valid, Math.max(valid, end)));
        return new LogFile(pageSize, found, hidden, commits > (headed ? 1 : 0));
    }

    private static List<Page> pages(List<Frame> frames) {
        return frames.stream().filter(Frame::salted).map(Frame::page).toList();
    }

    /// A database file with pages laid over it.
    static byte[] over(byte[] file, int pageSize, List<Page> pages) {
        long last = pages.stream().mapToLong(Page::number).max().orElse(0);
        long most = file.length / pageSize + 1L + pages.size();
        byte[] over = Arrays.copyOf(file, Math.toIntExact(Math.max(file.length, Math.min(last, most) * pageSize)));
        for (Page page : pages) {
            // A damaged frame may name any page.
            if (page.number() >= 1 && page.number() <= over.length / pageSize) {
                page.bytes().get(0, over, (page.number() - 1) * pageSize, pageSize);
            }
        }
        return over;
    }

    /// The running checksum of a log.
    private static final class Sum {
        private final ByteOrder order;
        private int first;
        private int second;

        Sum(ByteOrder order) {
            this.order = order;
        }

        void add(ByteBuffer bytes, int from, int length) {
            ByteBuffer words = bytes.slice(from, length).order(order);
            while (words.hasRemaining()) {
                first += words.getInt() + second;
                second += words.getInt() + first;
            }
        }

        boolean isAt(ByteBuffer bytes, int place) {
            return bytes.getInt(place) == first && bytes.getInt(place + 4) == second;
        }
    }
}
