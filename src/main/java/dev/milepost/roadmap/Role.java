package dev.milepost.roadmap;

import dev.milepost.money.Pay;

/// A post worth aiming at in a phase, with what it pays.
public record Role(String title, Pay pay) {}
