package dev.milepost.tracker;

import java.nio.file.Path;
import java.util.Optional;

/// A program of its own that writes one file, and prints what there is to say about it.
final class Saver {

    private Saver() {}

    /// Arguments: the file, and how many bytes it is to have.
    public static void main(String[] arguments) {
        Target target = new Target(Path.of(arguments[0]), Target.Existing.REPLACE);
        System.out.println(
                new WholeFile(target, Optional.empty()).write(() -> new byte[Integer.parseInt(arguments[1])]));
    }
}
