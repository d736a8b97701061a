package dev.milepost.progress;

/// Why an act was recorded.
public sealed interface Purpose {

    /// The person, or an import, said something new.
    record Change() implements Purpose {}

    /// Puts back what was said before the acts in `of`.
    record Undo(Span of) implements Purpose {}

    /// Says again what the undone acts in `of` had said.
    record Redo(Span of) implements Purpose {}

    Purpose CHANGE = new Change();
}
