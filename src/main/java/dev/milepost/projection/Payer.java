package dev.milepost.projection;

/// One thing that pays, in a block of paths. For one thread; used again for the next block.
interface Payer {

    /// Draws its amounts and times, and adds what it pays.
    void pay(Draws draws, Dates dates, Months months);

    /// Adds its income a year as it stands when `month` is over.
    void addRunRate(int month, double[] into, int count);
}
