package dev.milepost.markdown;

import dev.milepost.roadmap.MonthRange;
import dev.milepost.roadmap.Phase;
import dev.milepost.roadmap.Role;
import java.util.List;

/// Writes the phases of the career lane.
final class PhaseWriter {

    private static final String ROLES = "Target Roles & Compensation";
    private static final String COMPETENCIES = "Core Competencies";

    private final Page page;

    PhaseWriter(Page page) {
        this.page = page;
    }

    void write(List<Phase> phases, int level) {
        for (int i = 0; i < phases.size(); i++) {
            write(phases.get(i), i + 1, level);
        }
    }

    private void write(Phase phase, int number, int level) {
        page.heading(level, "Phase " + number + ": " + phase.title() + " (" + months(phase.months()) + ")");
        if (!phase.path().isEmpty()) {
            page.line(Escapes.bold(String.join(" → ", phase.path())));
            page.blank();
        }
        List<Role> roles = phase.roles().entries();
        if (!roles.isEmpty()) {
            page.heading(level + 1, phase.roles().title().orElse(ROLES));
            roles.forEach(role ->
                    page.line("- " + Escapes.labelled(role.title(), role.pay().toString())));
        }
        List<String> competencies = phase.competencies().entries();
        if (!competencies.isEmpty()) {
            page.heading(level + 1, phase.competencies().title().orElse(COMPETENCIES));
            for (int i = 0; i < competencies.size(); i++) {
                page.line((i + 1) + ". " + Escapes.bold(competencies.get(i)));
            }
        }
        page.blank();
    }

    /// "Months 1-6", "Month 6".
    static String months(MonthRange months) {
        return (months.first() == months.last() ? "Month " : "Months ") + months;
    }
}
