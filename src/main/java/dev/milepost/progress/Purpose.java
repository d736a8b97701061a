package dev.milepost.progress;

/// Why an act was recorded.
public sealed interface Purpose {

    /// What databases and documents call this kind of purpose. Released names never change.
    String id();

    /// The person, or an import, said something new.
    record Change() implements Purpose {
        public static final String ID = "change";

        @Override
        public String id() {
            return ID;
        }
    }

    /// Puts back what was said before the acts in `of`.
    record Undo(Span of) implements Purpose {
        public static final String ID = "undo";

        @Override
        public String id() {
            return ID;
        }
    }

    /// Says again what the undone acts in `of` had said.
    record Redo(Span of) implements Purpose {
        public static final String ID = "redo";

        @Override
        public String id() {
            return ID;
        }
    }

    Purpose CHANGE = new Change();
}
