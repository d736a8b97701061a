package dev.milepost.yaml;

import dev.milepost.yaml.Node.Spot;
import java.util.Optional;

/// One step through a YAML text.
///
/// @param text the text of a scalar, the name an alias refers to, otherwise empty
/// @param nothing whether a scalar is written as nothing at all, `~` or a plain `null`; a tag may say otherwise
/// @param anchor the name it has for aliases
record Token(Kind kind, Spot spot, String text, boolean nothing, Optional<String> tag, Optional<String> anchor) {

    enum Kind {
        SCALAR,
        ALIAS,
        MAPPING,
        LIST,
        /// The end of the mapping or list begun last.
        END
    }

    static Token scalar(Spot spot, String text, Written written, Optional<String> tag) {
        return new Token(Kind.SCALAR, spot, text, written.isNothing(), tag, written.anchor());
    }

    static Token alias(Spot spot, String name) {
        return new Token(Kind.ALIAS, spot, name, false, Optional.empty(), Optional.empty());
    }

    static Token start(Kind kind, Spot spot, Optional<String> tag, Optional<String> anchor) {
        return new Token(kind, spot, "", false, tag, anchor);
    }

    static Token end(Spot spot) {
        return new Token(Kind.END, spot, "", false, Optional.empty(), Optional.empty());
    }
}
