package dev.milepost.yaml;

import dev.milepost.diagnostic.Code;
import java.util.Optional;
import java.util.Set;

/// What references of one kind can name.
///
/// @param usable ids of what could be read
/// @param known ids of all there is in the file; what names one that could not be read is
/// dropped without a further word
record References(Set<String> usable, Set<String> known) {

    /// The id written there if it names something usable; reports what names nothing.
    Optional<String> read(Value value) {
        return value.text().filter(id -> {
            if (!known.contains(id)) {
                value.reportWithFix(Code.DANGLING_REFERENCE, value.problems().nearest(id, known), Value.shortened(id));
            }
            return usable.contains(id);
        });
    }
}
