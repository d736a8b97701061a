package dev.milepost.roadmap;

import java.util.List;

/// A stretch of the career lane: where the person stands, what such posts pay, what they ask for.
///
/// @param path the posts passed through, first to last; the last two may stand for either ("Industry Expert /
///     Independent Authority" is one entry)
public record Phase(
        PartId id,
        String title,
        MonthRange months,
        List<String> path,
        Titled<Role> roles,
        Titled<String> competencies) {

    public Phase {
        path = List.copyOf(path);
    }
}
