import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.sqlite.util.OSInfo;

/// Makes the program as people install it: with its own Java, in one folder.
///
/// Beyond `jlink` it does four things.
/// - Jars without a module descriptor get one, for `jlink` takes no others.
/// - Native libraries move from the modules to `lib`, so that no start unpacks them into the home or temporary folder.
/// - A launcher of our own becomes the program (`exec`), and works through links and in folders with spaces.
/// - One run of the program is recorded, so that the next ones start with classes loaded and linked (JEP 483, 514,
/// 515).
final class Image {
    private static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

    private final Path image;
    private final String main;
    private final String modulePath;
    private final String nativeModules;

    private Image(Path image, String main, String nativeModules, String modulePath) {
        this.image = image;
        this.main = main;
        this.nativeModules = nativeModules;
        this.modulePath = modulePath;
    }

    /// Arguments: the folder to make, `module/main.class`, the modules with native code, the module path, and the
    /// arguments of the run to record.
    public static void main(String[] args) throws IOException, InterruptedException {
        var image = new Image(Path.of(args[0]), args[1], args[2], args[3]);
        image.link();
        image.moveNativeLibraries();
        image.writeLauncher();
        image.record(List.of(args).subList(4, args.length));
    }

    /// The module path, with a described copy in front of each jar our module requires that has no descriptor.
    private String described() throws IOException {
        var separator = System.getProperty("path.separator");
        var modules = ModuleFinder.of(
                Stream.of(modulePath.split(separator)).map(Path::of).toArray(Path[]::new));
        var path = new ArrayList<String>();
        for (var required : modules.find(module()).orElseThrow().descriptor().requires()) {
            var module = modules.find(required.name());
            if (module.filter(each -> each.descriptor().isAutomatic()).isPresent()) {
                path.add(describe(
                                required.name(), Path.of(module.get().location().orElseThrow()))
                        .toString());
            }
        }
        path.add(modulePath);
        return String.join(separator, path);
    }

    private String module() {
        return main.substring(0, main.indexOf('/'));
    }

    /// What the jar could use but is not there (OpenPDF: encryption and signing) is left out of its descriptor.
    private Path describe(String name, Path jar) throws IOException {
        var folder = image.resolveSibling("described").resolve(name);
        delete(folder);
        Files.createDirectories(folder);
        var release = Integer.toString(Runtime.version().feature());
        run(
                "jdeps",
                "--ignore-missing-deps",
                "--multi-release",
                release,
                "--generate-module-info",
                folder.toString(),
                jar.toString());
        Path source;
        try (var made = Files.walk(folder)) {
            source = made.filter(file -> file.endsWith("module-info.java"))
                    .findFirst()
                    .orElseThrow();
        }
        run("javac", "--patch-module", name + "=" + jar, "-d", folder.toString(), source.toString());
        var copy = folder.resolve(jar.getFileName());
        Files.copy(jar, copy);
        run("jar", "--update", "--file", copy.toString(), "-C", folder.toString(), "module-info.class");
        return copy;
    }

    private static void run(String tool, String... arguments) throws IOException {
        if (ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments) != 0) {
            throw new IOException(tool + " failed");
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var old = Files.walk(folder)) {
                for (var file : old.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void link() throws IOException {
        delete(image);
        run(
                "jlink",
                "--module-path=" + described(),
                "--add-modules=" + module(),
                "--output=" + image,
                "--no-header-files",
                "--no-man-pages",
                "--compress=zip-6",
                "--exclude-resources=regex:/(javafx\\..*|org\\.xerial.*)\\.(so|dll|dylib)",
                "--add-options= -XX:+UseSerialGC -XX:-UsePerfData -Xms32m -Xmn16m -Xmx1g"
                        + " -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 -XX:TrimNativeHeapInterval=10000"
                        + " --enable-native-access=" + nativeModules);
    }

    private void moveNativeLibraries() throws IOException {
        var ofSqlite = "/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS();
        for (var jar : modulePath.split(System.getProperty("path.separator"))) {
            var name = Path.of(jar).getFileName().toString();
            if (name.startsWith("javafx-")) {
                copyLibraries(Path.of(jar), "/");
            } else if (name.startsWith("sqlite-jdbc-")) {
                copyLibraries(Path.of(jar), ofSqlite);
            }
        }
    }

    private void copyLibraries(Path jar, String folder) throws IOException {
        try (var files = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of());
                var entries = Files.list(files.getPath(folder))) {
            for (var library : libraries(entries)) {
                var target = image.resolve(WINDOWS ? "bin" : "lib")
                        .resolve(library.getFileName().toString());
                Files.copy(library, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static List<Path> libraries(Stream<Path> entries) {
        return entries.filter(entry -> entry.toString().matches(".*\\.(so|dll|dylib)"))
                .toList();
    }

    /// On Linux the launcher looks for a graphics device. Without one OpenGL could only be Mesa's software, which
    /// JavaFX refuses after loading all of it and GTK loads without using it.
    private void writeLauncher() throws IOException {
        if (WINDOWS) {
            Files.writeString(
                    image.resolve("bin/milepost.bat"), """
                        @echo off
                        "%%~dp0java" -XX:AOTCache="%%~dp0..\\lib\\milepost.aot" -m %s %%*
                        """.formatted(main).replace("\n", "\r\n"));
        } else {
            var launcher = image.resolve("bin/milepost");
            Files.writeString(launcher, """
                #!/bin/sh
                bin=$(dirname "$(readlink -f "$0")")
                renderer=-Dprism.order=sw
                for device in /dev/dri/renderD* /dev/nvidia[0-9]* /dev/dxg; do
                    if [ -e "$device" ]; then renderer=; fi
                done
                if [ "$(uname)" != Linux ]; then renderer=; fi
                if [ -n "$renderer" ]; then export GDK_GL=disable; fi
                exec "$bin/java" -XX:AOTCache="$bin/../lib/milepost.aot" $renderer -m %s "$@"
                """.formatted(main));
            launcher.toFile().setExecutable(true, false);
        }
    }

    private void record(List<String> arguments) throws IOException, InterruptedException {
        var command = Stream.concat(
                        Stream.of(
                                image.resolve("bin/java").toString(),
                                "-XX:AOTCacheOutput=" + image.resolve("lib/milepost.aot"),
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw",
                                "-m",
                                main),
                        arguments.stream())
                .toList();
        var log = image.resolveSibling("recorded-run.log");
        var run = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (run.waitFor() != 0) {
            throw new IOException("the recorded run failed, see " + log);
        }
    }
}
