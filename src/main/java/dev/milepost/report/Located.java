package dev.milepost.report;

import java.util.List;
import java.util.Map;

/// A value of a document that knows where it stands.
sealed interface Located {

    At at();

    record Text(String text, At at) implements Located {}

    /// A number.
    ///
    /// @param digits as written
    record Digits(String digits, At at) implements Located {}

    /// `true`, `false` or `null`: a journal has none of them.
    record Word(At at) implements Located {}

    record Elements(List<Located> elements, At at) implements Located {}

    /// @param fields in their order, the first of any key
    record Fields(Map<String, Located> fields, At at) implements Located {}
}
