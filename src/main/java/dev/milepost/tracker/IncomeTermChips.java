package dev.milepost.tracker;

import dev.milepost.prospect.ProjectionFigures.Prices;
import dev.milepost.prospect.ProjectionFigures.TaxSide;
import dev.milepost.text.Messages;
import dev.milepost.tracker.IncomeView.TermChip;
import java.util.ArrayList;
import java.util.List;

/// The switches for how figures are told. Each says how they are now, and changes that.
record IncomeTermChips(AppState state, IncomeTerms terms, Messages messages) {

    List<TermChip> chips() {
        List<TermChip> chips = new ArrayList<>();
        chips.add(
                switch (terms.prices()) {
                    case NOMINAL ->
                        new TermChip(messages.text("income.term.nominal"), new Act.TellPrices(Prices.TODAY), false);
                    case TODAY ->
                        new TermChip(messages.text("income.term.today"), new Act.TellPrices(Prices.NOMINAL), true);
                });
        if (terms.taxed()) {
            chips.add(
                    switch (terms.tax()) {
                        case BEFORE_TAX ->
                            new TermChip(
                                    messages.text("income.term.before-tax"),
                                    new Act.TellTaxSide(TaxSide.AFTER_TAX),
                                    false);
                        case AFTER_TAX ->
                            new TermChip(
                                    messages.text("income.term.after-tax"),
                                    new Act.TellTaxSide(TaxSide.BEFORE_TAX),
                                    true);
                    });
        }
        if (terms.isAsWritten()
                && terms.measure() != Measure.BY_STREAM
                && terms.simulated().isPresent()) {
            chips.add(new TermChip(
                    messages.text("income.term.samples"),
                    new Act.SwitchSamples(),
                    state.outlook().income().samples() == IncomeOutlook.Samples.SHOWN));
        }
        return chips;
    }
}
