package dev.milepost.roadmap;

import dev.milepost.money.MoneyRange;

/// An income to reach by a month.
///
/// @param scenario the author's name for it: "Realistic"
/// @param month reached by the end of this month
/// @param income a year
public record Target(String scenario, int month, MoneyRange income) {}
