package dev.milepost.report;

/// Something the reader of a projection should know about how it came about.
///
/// @param code as in `no-start`
/// @param subject the id of what it is about; empty where it is about the whole plan
/// @param message in the user's language
public record Finding(String code, String subject, String message) {}
