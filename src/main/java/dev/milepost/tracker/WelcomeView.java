package dev.milepost.tracker;

import dev.milepost.text.Messages;
import java.time.LocalDate;
import java.util.Currency;

/// The first questions, filled with the answers there are.
///
/// @param first whether they are asked for the first time
/// @param salary as text, empty where it is not known, or known in another currency, or amounts are hidden;
///     left empty, the one that is known stays
/// @param currency what the salary is to be in
public record WelcomeView(
        boolean first, String roadmapTitle, String length, LocalDate start, String salary, Currency currency) {

    public static WelcomeView of(AppState state, Messages messages) {
        return new WelcomeView(
                state.progress().start().isEmpty(),
                state.roadmap().title(),
                messages.text("welcome.length", state.roadmap().months()),
                state.progress().start().orElse(state.today()),
                state.progress()
                        .salary()
                        .filter(salary ->
                                salary.currency().equals(state.roadmap().currency()))
                        .map(Amounts.of(state)::forEditing)
                        .orElse(""),
                state.roadmap().currency());
    }
}
