package dev.milepost.yaml;

import dev.milepost.roadmap.Ids;
import java.util.Optional;

/// Something that wants an id.
///
/// @param pinned the id its author gave it
/// @param text what an id is derived from otherwise
/// @param heading what it stands under
/// @param kept whether it stays, under another id, when its own is taken: a heading takes too much with it
record IdClaim(Value owner, Optional<String> pinned, String text, Optional<IdClaim> heading, Kept kept) {

    /// What becomes of a claim to an id that is taken.
    enum Kept {
        ALWAYS,
        UNLESS_TAKEN
    }

    /// The id as far as it depends on nothing else.
    String base() {
        return pinned.orElseGet(() -> Ids.derive(text));
    }

    /// The id with as many headings in front of it as `levels` says, if there are so many.
    String under(int levels) {
        String id = base();
        Optional<IdClaim> above = heading;
        for (int level = 0; level < levels && above.isPresent(); level++) {
            id = Ids.under(above.get().base(), id);
            above = above.get().heading;
        }
        return id;
    }

    /// The last resort for different texts that derive the same id, as "Learn C" and "Learn C++" do.
    String withHash() {
        return Ids.under(under(headings()), Integer.toHexString(text.hashCode()));
    }

    int headings() {
        int count = 0;
        for (Optional<IdClaim> above = heading; above.isPresent(); above = above.get().heading) {
            count++;
        }
        return count;
    }

    /// What two claims share when they say the same thing in the same place.
    String twinKey() {
        return heading.map(above -> above.owner().path()).orElse("") + "\n" + text;
    }
}
