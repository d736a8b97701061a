package dev.milepost.yaml;

import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;

/// A text handed out in portions that never end in the middle of a character. snakeyaml-engine 3.0 takes a file
/// with an emoji where two of its portions meet for a broken one.
final class WholeCharacters extends FilterReader {

    WholeCharacters(String text) {
        super(new StringReader(text));
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        in.mark(0);
        int count = in.read(into, offset, length);
        if (count > 1 && Character.isHighSurrogate(into[offset + count - 1])) {
            in.reset();
            return in.read(into, offset, count - 1);
        }
        return count;
    }
}
