package dev.milepost.report;

import java.util.Locale;

/// Why a document cannot be taken in, and where.
///
/// @param line from 1
/// @param column from 1, in UTF-16 units
/// @param subject the key, kind or id it is about; empty where the reason says it all
public record JournalProblem(Reason reason, int line, int column, String subject) {

    /// What is wrong. The words are in the message bundle under `cli.document.` and [#id()].
    public enum Reason {
        NOT_UTF_8,
        NOT_JSON,
        TOO_LARGE,
        /// A text, number or nesting beyond what a journal has.
        BEYOND_LIMITS,
        /// JSON, but no journal.
        NOT_A_JOURNAL,
        /// Made by a later program.
        NEWER_VERSION,
        UNKNOWN_KEY,
        TWICE,
        MISSING,
        UNKNOWN_KIND,
        NOT_AN_OBJECT,
        NOT_A_LIST,
        NOT_A_TEXT,
        /// Half a character, or one that ends texts in databases.
        BROKEN_TEXT,
        /// A preference without a name.
        NO_NAME,
        NOT_A_NUMBER,
        NOT_AN_AMOUNT,
        NOT_A_CURRENCY,
        NOT_A_DAY,
        NOT_A_TIME,
        NOT_AN_ID,
        NOT_ONE_OF_ITS_VALUES,
        NO_EVENTS,
        /// Positions that no earlier act has.
        NO_SUCH_ACTS,
        /// Each part could be, but not together.
        IMPOSSIBLE;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
