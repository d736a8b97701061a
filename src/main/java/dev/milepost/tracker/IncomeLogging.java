package dev.milepost.tracker;

import java.util.Optional;

/// The grid of logged incomes is open.
///
/// @param paste what was pasted and waits to be confirmed
public record IncomeLogging(Optional<IncomePaste> paste) {

    static final IncomeLogging OPEN = new IncomeLogging(Optional.empty());

    IncomeLogging with(IncomePaste next) {
        return new IncomeLogging(Optional.of(next));
    }
}
