package dev.milepost.tracker;

import dev.milepost.text.Messages;

/// What stands above a picture that is kept.
///
/// @param title of the roadmap
/// @param asOf the day the picture shows things on
public record PictureWords(String title, String asOf) {

    static PictureWords of(AppState state, Messages messages) {
        return new PictureWords(
                Amounts.of(state).within(state.roadmap().title()),
                messages.text(
                        state.outlook().overrides().isEmpty() ? "picture.as-of" : "picture.as-of.what-if",
                        messages.date(state.today())));
    }
}
