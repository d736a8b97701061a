package dev.milepost.roadmap;

import java.util.Optional;

/// What the roadmap says of itself as a whole.
///
/// @param number the author's own numbering of the document: "02.2"
/// @param subtitle "Mid-Term Mastery"
/// @param timeline how long it is meant to take, in words: "6 months to 2 years"
/// @param closing the last word of the document
public record Summary(
        Optional<String> number,
        Optional<String> subtitle,
        Optional<String> timeline,
        Optional<String> goal,
        Optional<String> outcome,
        Optional<String> closing) {

    public static final Summary NONE = new Summary(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
