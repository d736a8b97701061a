package dev.milepost.projection;

/// How an income is taxed, as far as [Tax] tells incomes apart.
public enum TaxClass {
    /// The salary, and whatever was logged without saying what paid it.
    WAGE,
    SELF_EMPLOYED,
    EQUITY,
    /// Not taxed at all, by rate or by table.
    EXEMPT
}
