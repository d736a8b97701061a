package dev.milepost.lint;

import dev.milepost.lint.Finding.Severity;
import java.util.List;
import java.util.stream.Collectors;

/// What a finding compares, before anything is said about it: the source of its id.
///
/// @param aspect which of the check's questions, where it asks several about the same places; may be
///     empty
record Comparison(FindingKind kind, String aspect, List<PlanPlace> places) {

    Comparison {
        places = List.copyOf(places);
    }

    static Comparison of(FindingKind kind, PlanPlace... places) {
        return new Comparison(kind, "", List.of(places));
    }

    Comparison asking(String question) {
        return new Comparison(kind, question, places);
    }

    Finding contradiction(String words, String... arguments) {
        return finding(Severity.CONTRADICTION, words, arguments);
    }

    Finding note(String words, String... arguments) {
        return finding(Severity.NOTE, words, arguments);
    }

    private Finding finding(Severity severity, String words, String... arguments) {
        return new Finding(id(), kind, severity, places, words, List.of(arguments));
    }

    private String id() {
        String check = aspect.isEmpty() ? kind.id() : kind.id() + "." + aspect;
        return check + ":" + places.stream().map(PlanPlace::key).collect(Collectors.joining(":"));
    }
}
