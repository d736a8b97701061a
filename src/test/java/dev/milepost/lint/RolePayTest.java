package dev.milepost.lint;

import static dev.milepost.lint.Checked.assertNone;
import static dev.milepost.lint.Checked.assertOne;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RolePayTest {

    private static String plan(String phase, String pay) {
        return "phases: [{id: p, title: P, months: 1-12, " + phase + "}]\n"
                + "milestones: [{id: lead, kind: advancement, month: 6, title: Lead or Chief role}]\n"
                + "income: {salary: [{months: 1-12, pay: " + pay + "}]}";
    }

    @Test
    void rolesThatPayPartOfTheStepAreFine() {
        assertNone(FindingKind.ROLE_PAY, plan("roles: [{title: Smith, pay: $10k-$15k}]", "$12k-$20k"));
    }

    @Test
    void aRoleThatPaysNothingOfItIsFound() {
        assertOne(
                FindingKind.ROLE_PAY,
                "role-pay:phase/p:salary/months-1-12",
                "contradiction: The salary of months 1–12, $12k–$20k, is not what the roles of “P” pay. How much of it"
                        + " each covers: Smith ($14k–$18k): 50.0%, Boy ($1k–$2k): 0.0%.",
                plan("roles: [{title: Smith, pay: $14k-$18k}, {title: Boy, pay: $1k-$2k}]", "$12k-$20k"));
    }

    @Test
    void anOpenEndReachesEveryPay() {
        assertNone(FindingKind.ROLE_PAY, plan("roles: [{title: Smith, pay: $10k+}]", "$12k-$20k"));
    }

    @Test
    void aRateOrEquityIsNoPayByTheYear() {
        assertNone(
                FindingKind.ROLE_PAY,
                plan("roles: [{title: Smith, pay: $10/hour}, {title: Owner, pay: $1k equity packages}]", "$12k"));
    }

    @Test
    void aPromotionCanBeginMoreThanItsRolesPay() {
        assertOne(
                FindingKind.ROLE_PAY,
                "role-pay.named:phase/p:salary/after-lead:milestone/lead",
                "contradiction: “Lead or Chief role” begins the salary of months 1–12, $12k–$20k, and no role it names"
                        + " covers all of that: Shop Lead ($14k–$18k): 50.0%.",
                plan("roles: [{title: Shop Lead, pay: $14k-$18k}, {title: Smith, pay: $12k-$20k}]", "$12k-$20k")
                        .replace("{months: 1-12, pay: $12k-$20k}", "{months: 1-12, pay: $12k-$20k, after: lead}"));
    }

    @Test
    void aPathCanReachAPayBeforeItsPromotion() {
        List<String> ids = Checked.findings(
                        FindingKind.ROLE_PAY,
                        Checked.plan(plan(
                                "path: [Boy, Lead Smith], roles: [{title: Boy, pay: $1k-$2k}, "
                                        + "{title: Lead Smith, pay: $12k-$20k}]",
                                "$12k-$20k")))
                .stream()
                .map(Finding::id)
                .toList();

        assertEquals(
                List.of(
                        "role-pay:phase/p:salary/months-1-12",
                        "role-pay.early:phase/p:salary/months-1-12:milestone/lead"),
                ids);
    }
}
