package dev.milepost.lint;

import dev.milepost.money.AmountWriter;
import dev.milepost.money.Period;
import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.Phase;
import dev.milepost.roadmap.Role;
import dev.milepost.roadmap.StreamKind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A statement of equity: the plan knows it as a role's pay and as a stream, and in neither place how
/// it vests.
///
/// @param text the author's title and amount
/// @param amount in all for a package, else a year
/// @param isPackage whether the amount is one package in all
record EquityPay(PlanPlace place, String text, Band amount, boolean isPackage) {

    private static final String VESTING = "vest";

    /// All the equity of a plan: roles first, those of one phase as one statement, for roles have no
    /// ids.
    static List<EquityPay> of(Plan plan) {
        return Stream.concat(
                        plan.roadmap().phases().stream().flatMap(phase -> ofRoles(phase)),
                        plan.roadmap().income().streams().stream().flatMap(stream -> ofStream(stream)))
                .toList();
    }

    /// What it comes to in a year of the plan: a package of $50k-$150k over 24 months is $25k-$75k.
    Band aYear(Plan plan) {
        return isPackage ? amount.times(12, plan.roadmap().months()) : amount;
    }

    private static Stream<EquityPay> ofRoles(Phase phase) {
        List<Role> roles = phase.roles().entries().stream()
                .filter(role -> role.pay().period() == Period.EQUITY_PACKAGE)
                .toList();
        if (roles.isEmpty()) {
            return Stream.empty();
        }
        String text = roles.stream()
                .map(role -> text(role.title(), AmountWriter.typeset(role.pay().range())))
                .collect(Collectors.joining(", "));
        Band sum = roles.stream().map(role -> Band.of(role.pay().range())).reduce(Band.NOTHING, Band::plus);
        return Stream.of(new EquityPay(new PlanPlace.OfPhase(phase.id()), text, sum, true));
    }

    /// What vests is explained, and so is what a note says of vesting.
    private static Stream<EquityPay> ofStream(IncomeStream stream) {
        boolean isPackage = stream.pay().period() == Period.EQUITY_PACKAGE;
        boolean isEquity = isPackage || stream.kind() == StreamKind.EQUITY;
        boolean isExplained = stream.terms().vesting().isPresent()
                || stream.note().filter(note -> note.contains(VESTING)).isPresent();
        if (!isEquity || isExplained) {
            return Stream.empty();
        }
        Band amount =
                Band.aYear(stream.pay()).orElseGet(() -> Band.of(stream.pay().range()));
        return Stream.of(new EquityPay(
                new PlanPlace.OfStream(stream.id()),
                text(stream.title(), AmountWriter.typeset(stream.pay().range())),
                amount,
                isPackage));
    }

    private static String text(String title, String amount) {
        return title + " (" + amount + ")";
    }
}
