package dev.milepost.yaml;

import java.util.List;

/// A piece of a YAML file that knows where it stands. Scalars keep the text as written, so that `NO`, `007` and
/// `2026-01-01` stay what they are until a reader says what it expects.
sealed interface Node {

    Spot spot();

    /// What problems call it: `mapping`, `list`, `text`.
    String kind();

    /// A position in the file, both counted from 1.
    record Spot(int line, int column) {}

    record Mapping(Spot spot, List<Entry> entries) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public String kind() {
            return "mapping";
        }
    }

    /// A key with its value; keys are unique in their mapping.
    record Entry(Scalar key, Node value) {}

    record Sequence(Spot spot, List<Node> elements) implements Node {
        public Sequence {
            elements = List.copyOf(elements);
        }

        @Override
        public String kind() {
            return "list";
        }
    }

    /// A single value.
    ///
    /// @param nothing whether this is YAML's null: nothing at all, `~` or a plain `null`
    record Scalar(Spot spot, String text, boolean nothing) implements Node {

        @Override
        public String kind() {
            return "text";
        }
    }

    /// Something that cannot be used and has been reported.
    record Broken(Spot spot) implements Node {

        @Override
        public String kind() {
            return "broken";
        }
    }
}
