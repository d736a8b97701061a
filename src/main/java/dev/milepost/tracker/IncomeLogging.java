package dev.milepost.tracker;

import java.util.Optional;

/// The grid of logged incomes is open.
///
/// @param paste what was pasted and waits to be confirmed
/// @param reading what was pasted and is being read; then there is no `paste`
public record IncomeLogging(Optional<IncomePaste> paste, Optional<PasteReading> reading) {

    static final IncomeLogging OPEN = new IncomeLogging(Optional.empty(), Optional.empty());

    IncomeLogging with(IncomePaste next) {
        return new IncomeLogging(Optional.of(next), Optional.empty());
    }

    IncomeLogging reading(PasteReading next) {
        return new IncomeLogging(Optional.empty(), Optional.of(next));
    }

    boolean isReading(PasteReading one) {
        return reading.filter(one::equals).isPresent();
    }
}
