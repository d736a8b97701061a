package dev.milepost.tracker;

import dev.milepost.money.AmountException;
import dev.milepost.text.Messages;
import java.util.Locale;

/// Why a text is no amount, in a sentence. The same wherever somebody types one.
public record AmountWords(Messages messages) {

    /// With what could be typed instead, where that is known.
    public String why(AmountException refused) {
        String reason = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return messages.text("amount." + reason, refused.hint());
    }

    /// The same without naming an amount, for it may be shown while amounts are hidden.
    String whyHidden(AmountException refused) {
        return switch (refused.reason()) {
            case AMBIGUOUS_SEPARATOR -> messages.text("income.paste.ambiguous");
            case EMPTY, NOT_AN_AMOUNT, WRONG_CURRENCY, TOO_LARGE, NEGATIVE, REVERSED -> why(refused);
        };
    }
}
