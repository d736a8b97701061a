package dev.milepost.launch;

import dev.milepost.cli.ShippedRoadmap;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The roadmap in the program's own module, where the build puts it.
final class ShippedFile implements ShippedRoadmap {

    private static final String NAME = "container-expertise.yaml";
    private static final String RESOURCE = "/roadmaps/" + NAME;

    @Override
    public String fileName() {
        return NAME;
    }

    @Override
    public byte[] content() throws IOException {
        try (@Nullable InputStream content = ShippedFile.class.getResourceAsStream(RESOURCE)) {
            if (content == null) {
                throw new FileNotFoundException(RESOURCE);
            }
            return content.readAllBytes();
        }
    }
}
