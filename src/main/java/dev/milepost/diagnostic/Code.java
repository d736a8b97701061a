package dev.milepost.diagnostic;

import java.util.Locale;

/// Every kind of problem there is, with how much it matters. The words for it are in the message bundle under
/// `problem.` and [#id()]; its arguments are listed there.
public enum Code {
    FILE_MISSING(Severity.ERROR),
    FILE_UNREADABLE(Severity.ERROR),
    FILE_EMPTY(Severity.ERROR),
    FILE_TOO_LARGE(Severity.ERROR),
    NOT_TEXT(Severity.ERROR),
    YAML_SYNTAX(Severity.ERROR),
    YAML_DUPLICATE_KEY(Severity.ERROR),
    YAML_TAG(Severity.ERROR),
    /// More content than is allowed once every alias is written out.
    YAML_ALIASES(Severity.ERROR),
    YAML_ALIAS_CYCLE(Severity.ERROR),
    SECOND_DOCUMENT(Severity.ERROR),
    TOO_MANY_VALUES(Severity.ERROR),
    TOO_DEEP(Severity.ERROR),
    TOO_MANY_PROBLEMS(Severity.ERROR),
    FORMAT_VERSION(Severity.ERROR),
    WRONG_TYPE(Severity.ERROR),
    MISSING_KEY(Severity.ERROR),
    CONFLICTING_KEYS(Severity.ERROR),
    UNKNOWN_KEY(Severity.WARNING),
    UNKNOWN_VALUE(Severity.ERROR),
    EMPTY_TEXT(Severity.ERROR),
    BAD_AMOUNT(Severity.ERROR),
    WRONG_CURRENCY(Severity.ERROR),
    SPLIT_AMOUNT(Severity.ERROR),
    BAD_PERCENT(Severity.ERROR),
    BAD_MONTHS(Severity.ERROR),
    MONTHS_BEYOND_END(Severity.WARNING),
    BAD_NUMBER(Severity.ERROR),
    BAD_DECIMAL(Severity.ERROR),
    BAD_SHARE(Severity.ERROR),
    BAD_RATE(Severity.ERROR),
    BAD_SPAN(Severity.ERROR),
    BAD_TAX_TABLE(Severity.ERROR),
    BAD_CURRENCY(Severity.ERROR),
    BAD_ID(Severity.ERROR),
    BAD_LINK(Severity.ERROR),
    DUPLICATE_ID(Severity.ERROR),
    SAID_TWICE(Severity.ERROR),
    DANGLING_REFERENCE(Severity.ERROR);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /// The code as people see it: `duplicate-id`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
