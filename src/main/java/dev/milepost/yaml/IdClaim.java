package dev.milepost.yaml;

import dev.milepost.roadmap.Ids;
import java.util.Optional;

/// Something that wants an id.
///
/// @param pinned the id its author gave it
/// @param text what an id is derived from otherwise
/// @param base the id as far as it depends on nothing else
/// @param heading what it stands under
/// @param kept whether it stays, under another id, when its own is taken: a heading takes too much with it
record IdClaim(Value owner, Optional<String> pinned, String text, String base, Optional<IdClaim> heading, Kept kept) {

    /// What becomes of a claim to an id that is taken.
    enum Kept {
        ALWAYS,
        UNLESS_TAKEN
    }

    static IdClaim of(Value owner, Optional<String> pinned, String text, Optional<IdClaim> heading, Kept kept) {
        return new IdClaim(owner, pinned, text, pinned.orElseGet(() -> Ids.derive(text)), heading, kept);
    }

    /// Where its heading stands; empty without one.
    String headingPath() {
        return heading.map(above -> above.owner().path()).orElse("");
    }
}
