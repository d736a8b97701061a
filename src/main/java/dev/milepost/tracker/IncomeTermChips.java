package dev.milepost.tracker;

import dev.milepost.prospect.ProjectionFigures.Prices;
import dev.milepost.prospect.ProjectionFigures.TaxSide;
import dev.milepost.text.Messages;
import dev.milepost.tracker.IncomeView.TermChip;
import java.util.ArrayList;
import java.util.List;

/// The choices of how figures are told: each way has a chip, the present one is current. Where no tax is known the way
/// to figures after tax leads past the assumptions.
record IncomeTermChips(AppState state, IncomeTerms terms, Messages messages) {

    List<TermChip> chips() {
        List<TermChip> chips = new ArrayList<>();
        chips.add(prices("income.term.nominal", Prices.NOMINAL));
        chips.add(prices("income.term.today", Prices.TODAY));
        chips.add(tax("income.term.before-tax", TaxSide.BEFORE_TAX));
        chips.add(
                terms.taxed()
                        ? tax("income.term.after-tax", TaxSide.AFTER_TAX)
                        : new TermChip(
                                messages.text("income.term.after-tax.unsaid"),
                                new Act.ShowIncomePane(IncomePane.ASSUMPTIONS),
                                false));
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

    private TermChip prices(String key, Prices prices) {
        return new TermChip(messages.text(key), new Act.TellPrices(prices), prices == terms.prices());
    }

    private TermChip tax(String key, TaxSide side) {
        return new TermChip(messages.text(key), new Act.TellTaxSide(side), side == terms.tax());
    }
}
