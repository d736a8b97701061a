package dev.milepost.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What each source pays in each month, exact: the salary, then the streams by id, then what is unassigned.
///
/// `income(m) = baseline + sum of A_j * clamp((m - T_j) / max(r_j, 1), 0, 1)`, where a logged amount takes the place
/// of what the formula says about its month, and a logged salary is where the salary goes on from. A stream's log
/// speaks for its month alone.
final class Sources {

    private Sources() {}

    /// One list for each source; in each, index 0 is month 1.
    static List<List<Rate>> of(IncomeModel model, Ledger ledger, Scenario scenario) {
        List<List<Rate>> sources = new ArrayList<>();
        sources.add(salary(SalaryPath.of(model, scenario), ledger, model.horizonMonths()));
        for (StreamFlow stream : model.streams()) {
            long annual = scenario.of(stream.annual()).cents();
            sources.add(stream(stream, Fraction.of(annual), ledger, model.horizonMonths()));
        }
        List<Rate> unassigned = new ArrayList<>();
        for (int month = 1; month <= model.horizonMonths(); month++) {
            unassigned.add(Rate.logged(ledger.month(month).unassigned()));
        }
        sources.add(unassigned);
        return sources;
    }

    private static List<Rate> salary(SalaryPath planned, Ledger ledger, int horizon) {
        SalaryPath path = planned;
        List<Rate> rates = new ArrayList<>(horizon);
        for (int month = 1; month <= horizon; month++) {
            LoggedMonth logged = ledger.month(month);
            Rate projected = path.rate(month);
            rates.add(logged.amount(logged.salary()).map(Rate::logged).orElse(projected));
            if (logged.salary().isPresent()) {
                path = path.after(month, rates.getLast().during().rounded());
            }
        }
        return rates;
    }

    private static List<Rate> stream(StreamFlow stream, Fraction annual, Ledger ledger, int horizon) {
        List<Rate> rates = new ArrayList<>(horizon);
        for (int month = 1; month <= horizon; month++) {
            Optional<Long> logged = ledger.month(month).stream(stream.id());
            Rate projected = new Rate(
                    stream.share(month).times(annual),
                    stream.shareAtEndOf(month).times(annual));
            rates.add(logged.map(Rate::logged).orElse(projected));
        }
        return rates;
    }
}
