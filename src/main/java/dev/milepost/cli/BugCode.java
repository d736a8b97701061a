package dev.milepost.cli;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/// A short code for a bug that the user can quote: the same for the same bug, whatever it was about.
///
/// It is the CRC-32 of the exception's type and the topmost frame that is ours, in base 32: `MP-1KV8T2Q`.
/// Neither the message nor the line counts, so it names no data and outlives small changes.
public final class BugCode {

    private static final String OURS = "dev.milepost.";
    private static final int BASE = 32;

    private BugCode() {}

    public static String of(Throwable bug) {
        Throwable cause = deepest(bug);
        String frame = Stream.concat(frames(cause), frames(bug)).findFirst().orElse("");
        CRC32 sum = new CRC32();
        sum.update((cause.getClass().getName() + " " + frame).getBytes(StandardCharsets.UTF_8));
        return "MP-" + Long.toString(sum.getValue(), BASE).toUpperCase(Locale.ROOT);
    }

    private static Stream<String> frames(Throwable bug) {
        return Arrays.stream(bug.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .map(frame -> frame.getClassName() + "#" + frame.getMethodName());
    }

    private static Throwable deepest(Throwable bug) {
        Throwable cause = bug;
        // A chain of causes can be a ring; no sane one is longer than this.
        for (int depth = 0; depth < BASE; depth++) {
            Throwable next = cause.getCause();
            if (next == null) {
                return cause;
            }
            cause = next;
        }
        return cause;
    }
}
