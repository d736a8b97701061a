package dev.milepost.tracker;

import dev.milepost.prospect.Assumption;
import dev.milepost.prospect.AssumptionBook;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionKind.Form;
import dev.milepost.roadmap.AssumptionValue;
import dev.milepost.text.Messages;
import dev.milepost.tracker.IncomeView.Assumed;
import dev.milepost.tracker.IncomeView.AssumedChoice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything a projection takes for granted, and how to say otherwise.
final class IncomeAssumed {

    private final AppState state;
    private final Messages messages;
    private final AssumptionWords words;

    IncomeAssumed(AppState state, Messages messages) {
        this.state = state;
        this.messages = messages;
        this.words = new AssumptionWords(state.roadmap(), state.outlook().privacy(), messages);
    }

    /// The program's own first: they are what nobody has looked at yet. Last what has no value until somebody names
    /// one.
    List<Assumed> all() {
        AssumptionBook book = state.prospect().assumptions();
        return Stream.concat(
                        book.all().stream().map(this::said),
                        book.unsaid().stream().map(this::unsaid))
                .toList();
    }

    private Assumed said(Assumption assumption) {
        AssumptionKey key = assumption.key();
        boolean hidden = words.isHidden(key);
        return new Assumed(
                key,
                words.of(key),
                words.of(key, assumption.value()),
                messages.text(origin(assumption)),
                hidden ? "" : assumption.value().text(),
                words.form(key.kind()),
                choices(key, assumption.value().text()),
                takenBack(key));
    }

    private String origin(Assumption assumption) {
        return switch (assumption.origin()) {
            case DEFAULT -> "income.assumed.default";
            case PLAN -> "income.assumed.plan";
            // A pace that the person never set is theirs all the same: what they ticked shows it.
            case YOU ->
                state.progress().assumptions().containsKey(assumption.key())
                                || assumption.key().kind() != AssumptionKind.PACE
                        ? "income.assumed.you"
                        : "income.assumed.ticks";
            case WHAT_IF -> "income.assumed.what-if";
        };
    }

    private Assumed unsaid(AssumptionKey key) {
        return new Assumed(
                key,
                words.of(key),
                "",
                messages.text("income.assumed.unsaid"),
                "",
                words.form(key.kind()),
                choices(key, ""),
                takenBack(key));
    }

    private List<AssumedChoice> choices(AssumptionKey key, String current) {
        return key.kind().form() instanceof Form.Choice(var options)
                ? options.stream()
                        .map(id -> new AssumedChoice(
                                words.of(key, new AssumptionValue.Option(id)),
                                id.equals(current),
                                new Act.MakeAssumption(key, new AssumptionValue.Option(id))))
                        .toList()
                : List.of();
    }

    private Optional<Act> takenBack(AssumptionKey key) {
        return state.progress().assumptions().containsKey(key)
                ? Optional.of(new Act.ForgetAssumption(key))
                : Optional.empty();
    }
}
