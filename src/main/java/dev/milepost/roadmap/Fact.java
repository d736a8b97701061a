package dev.milepost.roadmap;

/// A labelled statement: "Scope: Multi-tenant platform for 100+ applications".
public record Fact(String label, String text) {}
