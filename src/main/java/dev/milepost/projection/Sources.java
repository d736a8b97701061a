package dev.milepost.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What each source pays in each month, exact: the salary, then the flows by id, then what is unassigned.
///
/// `income(m) = baseline + sum of A_j * clamp((m - T_j) / max(r_j, 1), 0, 1)`, where a logged amount takes
/// the place of what the formula says about its month, and a logged salary is where the salary goes on from.
/// A flow's log speaks for its month alone. Plans in the money of their start follow the model's prices; logs
/// are what they are.
final class Sources {

    private final IncomeModel model;
    private final Ledger ledger;
    private final Place place;

    private Sources(IncomeModel model, Ledger ledger, Place place) {
        this.model = model;
        this.ledger = ledger;
        this.place = place;
    }

    /// One list for each source; in each, index 0 is month 1.
    static List<List<Rate>> of(IncomeModel model, Ledger ledger, Place place) {
        return new Sources(model, ledger, place).all();
    }

    private List<List<Rate>> all() {
        List<List<Rate>> sources = new ArrayList<>();
        sources.add(salary());
        model.flows().forEach(flow -> sources.add(flow(flow)));
        List<Rate> unassigned = new ArrayList<>();
        for (int month = 1; month <= model.horizonMonths(); month++) {
            unassigned.add(Rate.logged(ledger.month(month).unassigned()));
        }
        sources.add(unassigned);
        return sources;
    }

    private List<Rate> salary() {
        SalaryPath path = SalaryPath.of(model, place);
        List<Rate> rates = new ArrayList<>(model.horizonMonths());
        for (int month = 1; month <= model.horizonMonths(); month++) {
            LoggedMonth logged = ledger.month(month);
            Fraction prices = model.prices().exactGrowth(month);
            Rate projected = path.rate(month).times(prices);
            rates.add(logged.amount(logged.salary()).map(Rate::logged).orElse(projected));
            if (logged.salary().isPresent()) {
                path = path.after(
                        month, rates.getLast().during().dividedBy(prices).rounded());
            }
        }
        return rates;
    }

    private List<Rate> flow(Flow flow) {
        List<Rate> rates = new ArrayList<>(model.horizonMonths());
        for (int month = 1; month <= model.horizonMonths(); month++) {
            Optional<Long> logged = ledger.month(month).flow(flow.id());
            Rate projected = planned(flow, month, place).times(model.prices().exactGrowth(month));
            rates.add(logged.map(cents -> logged(flow, cents)).orElse(projected));
        }
        return rates;
    }

    /// What a flow pays by the plan, in the plan's own money.
    static Rate planned(Flow flow, int month, Place place) {
        return switch (flow) {
            case StreamFlow stream -> {
                Fraction annual = Fraction.of(place.cents(stream.annual()));
                Presence presence = stream.presence();
                yield new Rate(
                        presence.share(month).times(annual),
                        presence.shareAtEndOf(month).times(annual));
            }
            case HourlyFlow hourly -> hourly.rate(month, place);
            case OneOff once -> once.isDueIn(month) ? Rate.once(Fraction.of(place.cents(once.amount()))) : Rate.NOTHING;
            case EquityGrant grant -> grant.rate(month, place);
        };
    }

    /// What is logged of a flow that is no rate is none either.
    private static Rate logged(Flow flow, long cents) {
        return flow instanceof OneOff || flow instanceof EquityGrant
                ? Rate.once(Fraction.of(cents))
                : Rate.logged(cents);
    }
}
