package dev.milepost.prospect;

import dev.milepost.projection.Tax;
import dev.milepost.projection.TaxClass;
import dev.milepost.roadmap.AssumptionValue.TaxTable;
import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.OneOff;
import dev.milepost.roadmap.StreamKind;
import dev.milepost.roadmap.TaxGroup;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How income is taxed: what the plan says of its kind, and what the person says of the rates.
final class TaxClasses {

    private TaxClasses() {}

    static TaxGroup of(IncomeStream stream) {
        return stream.terms().tax().orElseGet(() -> usual(stream));
    }

    static TaxGroup of(OneOff once) {
        return once.tax().orElse(TaxGroup.WAGE);
    }

    private static TaxGroup usual(IncomeStream stream) {
        if (Ground.isEquity(stream)) {
            return TaxGroup.EQUITY;
        }
        return stream.kind() == StreamKind.EMPLOYMENT ? TaxGroup.WAGE : TaxGroup.SELF_EMPLOYED;
    }

    static TaxClass projected(TaxGroup group) {
        return switch (group) {
            case WAGE -> TaxClass.WAGE;
            case SELF_EMPLOYED -> TaxClass.SELF_EMPLOYED;
            case EQUITY -> TaxClass.EQUITY;
            case EXEMPT -> TaxClass.EXEMPT;
        };
    }

    /// A table of the person's own comes before single rates; without either gross is net.
    static Tax tax(AssumptionBook book, Currency currency) {
        Optional<TaxTable> table = book.taxTable();
        if (table.isPresent()) {
            List<Tax.Bracket> brackets = table.get().brackets().stream()
                    .map(bracket -> new Tax.Bracket(Ceiling.money(bracket.from(), currency), bracket.percent()))
                    .toList();
            return new Tax.Table(table.get().label(), brackets);
        }
        Map<TaxClass, BigDecimal> rates = new EnumMap<>(TaxClass.class);
        TaxGroup.taxed().forEach(group -> {
            BigDecimal percent = book.tax(group.id());
            if (percent.signum() > 0) {
                rates.put(projected(group), percent);
            }
        });
        return rates.isEmpty() ? new Tax.None() : new Tax.Rates(rates);
    }
}
