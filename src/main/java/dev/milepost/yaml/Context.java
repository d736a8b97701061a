package dev.milepost.yaml;

/// What the readers of one file share.
record Context(IdPlan ids, Months months, Amounts amounts, Assumptions assumptions) {}
