package dev.milepost.progress;

/// A stretch of the journal, both ends included: the sequences of the first and the last entry of one or more acts.
public record Span(long first, long last) {

    public Span {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("a span runs from 1 upwards");
        }
    }

    public boolean holds(long sequence) {
        return first <= sequence && sequence <= last;
    }
}
