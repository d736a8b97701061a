/// Exact money: amounts, ranges, pay, raises, and how people write them.
///
/// Everything here is immutable, independent of the locale and of the clock. Must not know what the amounts are for.
package dev.milepost.money;
