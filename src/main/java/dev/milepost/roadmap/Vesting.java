package dev.milepost.roadmap;

/// How a package of equity becomes the person's own: evenly over its months, nothing before the cliff.
///
/// @param months from 1, counted from the start of the stream
/// @param cliff months, not more than `months`; 0 for none
public record Vesting(int months, int cliff) {

    public Vesting {
        if (months < 1 || months > MonthRange.LONGEST_PLAN || cliff < 0 || cliff > months) {
            throw new IllegalArgumentException("equity vests over 1 to " + MonthRange.LONGEST_PLAN
                    + " months, and its cliff is not behind their end");
        }
    }
}
