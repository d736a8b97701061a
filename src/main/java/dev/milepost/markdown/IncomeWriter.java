package dev.milepost.markdown;

import dev.milepost.money.Period;
import dev.milepost.roadmap.IncomePlan;
import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.OneOff;
import dev.milepost.roadmap.SalaryStep;
import dev.milepost.roadmap.StreamKind;
import dev.milepost.roadmap.Target;
import java.util.List;
import java.util.Locale;

/// Writes the income plan.
final class IncomeWriter {

    private final Page page;
    private final IncomePlan income;

    IncomeWriter(Page page, IncomePlan income) {
        this.page = page;
        this.income = income;
    }

    void salary() {
        for (SalaryStep step : income.salary()) {
            String raise =
                    step.raise().map(percent -> " (" + percent + " increase)").orElse("");
            page.line("- " + Escapes.labelled(PhaseWriter.months(step.months()), step.pay() + raise));
        }
    }

    void streams() {
        int number = 1;
        for (IncomeStream stream : income.streams()) {
            String note = stream.note().map(text -> " (" + text + ")").orElse("");
            page.line(number++ + ". " + Escapes.labelled(stream.title(), pay(stream) + note));
        }
        for (OneOff once : income.oneOffs()) {
            page.line(number++ + ". " + Escapes.labelled(once.title(), once.amount() + " once"));
        }
    }

    /// The month stands in each line unless the chapter's title names it.
    void targets(String chapter) {
        List<String> lines = income.targets().stream()
                .map(target -> Escapes.labelled(
                        target.scenario() + month(target, chapter),
                        target.income().toString()))
                .toList();
        page.paragraph(lines);
    }

    private static String pay(IncomeStream stream) {
        if (stream.pay().period() != Period.YEAR) {
            return stream.pay().toString();
        }
        return stream.pay() + (stream.kind() == StreamKind.EMPLOYMENT ? " base salary" : " annually");
    }

    private static String month(Target target, String chapter) {
        String month = "month " + target.month();
        return (chapter + " ").toLowerCase(Locale.ROOT).matches(".*\\b" + month + "\\b.*") ? "" : " by " + month;
    }
}
