package dev.milepost.cli;

import java.io.IOException;

/// The roadmap the program brings along.
public interface ShippedRoadmap {

    /// The name its copy gets in the user's folder.
    String fileName();

    byte[] content() throws IOException;
}
