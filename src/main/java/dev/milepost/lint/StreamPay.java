package dev.milepost.lint;

import dev.milepost.money.AmountWriter;
import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.StreamKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// STREAM-PAY: an employment states another pay than the salary step of its time.
///
/// Its time is where it starts; an employment without a start is the post that the plan leads to, in
/// the last step.
final class StreamPay implements PlanCheck {

    @Override
    public List<Finding> findings(Plan plan) {
        return plan.roadmap().income().streams().stream()
                .filter(stream -> stream.kind() == StreamKind.EMPLOYMENT)
                .flatMap(stream -> finding(plan, stream).stream())
                .toList();
    }

    private static Optional<Finding> finding(Plan plan, IncomeStream stream) {
        Optional<Band> pay = Band.aYear(stream.pay());
        return step(plan, stream)
                .filter(step -> pay.filter(band -> !band.sameAs(step.pay())).isPresent())
                .map(step -> Comparison.of(FindingKind.STREAM_PAY, new PlanPlace.OfStream(stream.id()), step.place())
                        .contradiction(
                                "lint.stream-pay",
                                stream.title(),
                                AmountWriter.typeset(stream.pay()),
                                AmountWriter.typeset(step.stated().pay()),
                                step.months()));
    }

    private static Optional<Step> step(Plan plan, IncomeStream stream) {
        int time = stream.start().isPresent() ? plan.begin(stream) : Integer.MAX_VALUE;
        return plan.salary().stream().filter(step -> step.begin() <= time).max(Comparator.comparingInt(Step::begin));
    }
}
