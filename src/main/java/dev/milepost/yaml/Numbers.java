package dev.milepost.yaml;

import dev.milepost.diagnostic.Code;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads whole numbers as text, so that octal and other spellings of YAML cannot change them.
final class Numbers {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    private Numbers() {}

    static Optional<Integer> whole(String text, int least, int most) {
        return WHOLE.matcher(text).matches()
                ? Optional.of(Integer.parseInt(text)).filter(number -> number >= least && number <= most)
                : Optional.empty();
    }

    /// The number there, or empty and a report.
    static Optional<Integer> read(Value value, int least, int most) {
        Optional<String> text = value.text();
        Optional<Integer> number = text.flatMap(written -> whole(written, least, most));
        if (text.isPresent() && number.isEmpty()) {
            value.report(Code.BAD_NUMBER, Value.shortened(text.get()), Integer.toString(least), Integer.toString(most));
        }
        return number;
    }
}
