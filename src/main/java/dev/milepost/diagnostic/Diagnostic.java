package dev.milepost.diagnostic;

import java.util.List;
import java.util.Optional;

/// One problem in something the user wrote.
///
/// @param arguments what the words for `code` are filled in with, in the order the message bundle names
/// @param fix what to write instead, where that can be said
public record Diagnostic(Code code, Place place, List<String> arguments, Optional<String> fix) {

    public Diagnostic {
        arguments = List.copyOf(arguments);
    }

    public static Diagnostic of(Code code, Place place, String... arguments) {
        return new Diagnostic(code, place, List.of(arguments), Optional.empty());
    }

    public Diagnostic withFix(String text) {
        return new Diagnostic(code, place, arguments, text.isBlank() ? Optional.empty() : Optional.of(text));
    }

    public Severity severity() {
        return code.severity();
    }

    public boolean isError() {
        return severity() == Severity.ERROR;
    }
}
