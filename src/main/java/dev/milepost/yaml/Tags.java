package dev.milepost.yaml;

import java.util.Optional;
import java.util.Set;

/// Which tags a roadmap may have: those of YAML's core schema, which only say what the text already is.
final class Tags {

    static final String CORE = "tag:yaml.org,2002:";
    private static final Set<String> SCALARS =
            Set.of("!", CORE + "str", CORE + "int", CORE + "float", CORE + "bool", CORE + "null");
    private static final Set<String> COLLECTIONS = Set.of("!", CORE + "map", CORE + "seq");

    private Tags() {}

    /// The tag that makes the token unusable.
    static Optional<String> refusal(Token token) {
        Set<String> allowed = token.kind() == Token.Kind.SCALAR ? SCALARS : COLLECTIONS;
        return token.tag().filter(tag -> !allowed.contains(tag)).map(Value::shortened);
    }

    static Node.Scalar scalar(Token token) {
        boolean nothing = token.tag().map(tag -> tag.equals(CORE + "null")).orElse(token.nothing());
        return new Node.Scalar(token.spot(), token.text(), nothing);
    }
}
