package dev.milepost.lint;

import dev.milepost.text.Messages;
import java.util.List;
import java.util.Locale;

/// One thing that a check found in the plan.
///
/// @param id the check and what it compares, `raise-mismatch:salary/after-principal`: the same whenever
///     the plan is checked, whatever its texts, its amounts and the order of its parts. A finding is
///     dismissed under it
/// @param places what is compared, in the plan's order
/// @param words the key of the sentence
/// @param arguments what the sentence is filled in with: amounts, percentages, months and the author's
///     own titles
public record Finding(
        String id, FindingKind kind, Severity severity, List<PlanPlace> places, String words, List<String> arguments) {

    /// How much a finding matters. None is an error: the plan is its author's.
    public enum Severity {
        /// Two statements of the plan that cannot both hold.
        CONTRADICTION,
        /// Something left open, or worth knowing.
        NOTE;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Finding {
        places = List.copyOf(places);
        arguments = List.copyOf(arguments);
    }

    /// The finding in one or a few sentences.
    public String message(Messages messages) {
        return messages.text(words, arguments.toArray());
    }
}
