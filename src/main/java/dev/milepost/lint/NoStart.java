package dev.milepost.lint;

import dev.milepost.money.Period;
import dev.milepost.roadmap.Guess;
import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.StreamKind;
import java.util.List;

/// NO-START: a stream without a start, or with one that the file marks as a guess of its own. An employment is there
/// from the first day, and equity is in no total anyhow.
final class NoStart implements PlanCheck {

    @Override
    public List<Finding> findings(Plan plan) {
        return plan.roadmap().income().streams().stream()
                .filter(NoStart::needsOne)
                .filter(stream -> stream.start().isEmpty() || isGuess(stream, Guess.START))
                .map(stream -> finding(plan, stream))
                .toList();
    }

    private static Finding finding(Plan plan, IncomeStream stream) {
        Comparison comparison = Comparison.of(FindingKind.NO_START, new PlanPlace.OfStream(stream.id()));
        String month = Integer.toString(plan.begin(stream));
        String ramp = Integer.toString(stream.rampMonths());
        if (stream.start().isEmpty()) {
            return comparison.note(
                    stream.rampMonths() == 0 ? "lint.no-start.nor-ramp" : "lint.no-start", stream.title(), month);
        }
        return isGuess(stream, Guess.RAMP)
                ? comparison.note("lint.no-start.guess-and-ramp", stream.title(), month, ramp)
                : comparison.note("lint.no-start.guess", stream.title(), month);
    }

    private static boolean isGuess(IncomeStream stream, Guess guess) {
        return stream.terms().guesses().contains(guess);
    }

    private static boolean needsOne(IncomeStream stream) {
        return stream.kind() != StreamKind.EMPLOYMENT
                && stream.kind() != StreamKind.EQUITY
                && stream.pay().period() != Period.EQUITY_PACKAGE;
    }
}
