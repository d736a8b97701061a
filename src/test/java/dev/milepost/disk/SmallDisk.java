package dev.milepost.disk;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file system of one megabyte, in a namespace of its own: it is there only for the script that mounts it.
public final class SmallDisk {

    /// What mounts it, as the folder `mounted`.
    private static final String MOUNT = "mount -t tmpfs -o size=1m tmpfs mounted";

    private final Path folder;

    /// @param folder where scripts run
    public SmallDisk(Path folder) {
        this.folder = folder;
    }

    /// Whether it can be made here; says so if not, so that a skipped test is seen.
    public boolean isPossible() throws InterruptedException {
        boolean possible;
        try {
            possible = run("true") == 0;
        } catch (IOException noSuchProgram) {
            possible = false;
        }
        if (!possible) {
            System.out.println("SmallDisk: no small file system can be made here");
        }
        return possible;
    }

    /// Runs a shell's script with the disk as its folder `mounted`.
    ///
    /// @return how it ends
    public int run(String script) throws IOException, InterruptedException {
        Path _ = Files.createDirectories(folder.resolve("mounted"));
        return new ProcessBuilder(
                        "unshare",
                        "--user",
                        "--map-root-user",
                        "--mount",
                        "sh",
                        "-c",
                        MOUNT + " && { " + script + "; }")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
