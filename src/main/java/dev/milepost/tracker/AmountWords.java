package dev.milepost.tracker;

import dev.milepost.money.AmountException;
import dev.milepost.text.Messages;
import java.util.Locale;

/// Why a text is no amount, in a sentence. It names no amount, for it may be shown while amounts are hidden.
record AmountWords(Messages messages) {

    String why(AmountException refused) {
        return switch (refused.reason()) {
            case AMBIGUOUS_SEPARATOR -> messages.text("income.paste.ambiguous");
            case EMPTY, NOT_AN_AMOUNT, WRONG_CURRENCY, TOO_LARGE, NEGATIVE, REVERSED ->
                messages.text(
                        "amount."
                                + refused.reason()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'),
                        refused.hint());
        };
    }
}
