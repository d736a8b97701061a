package dev.milepost.diagnostic;

/// Where in a file something stands.
///
/// @param line counted from 1; 0 where the whole file is meant
/// @param column counted from 1; 0 where the whole file is meant
/// @param path the way there by keys and positions, as in `stages[0].items[2]`; empty for the whole file
public record Place(int line, int column, String path) {

    public static final Place WHOLE_FILE = new Place(0, 0, "");

    public Place {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("lines and columns count from 1");
        }
    }
}
