package dev.milepost.projection;

/// An income beside the salary. Its times are months since the start of the plan.
public sealed interface Flow permits StreamFlow, HourlyFlow, OneOff, EquityGrant {

    /// Unique among all flows of a model.
    String id();

    /// How likely it comes at all, from 0 to 1. Low, mid and high take it as certain;
    /// [IncomeModel#uncertain()] lists those that are not.
    double probability();

    TaxClass taxClass();

    /// The same flow, every time of its own `months` later, but for its end: a contract that begins late does
    /// not end later for it.
    Flow delayed(double months);
}
