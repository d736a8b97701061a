package dev.milepost.disk;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Programs of their own, made of classes of this one.
public final class Program {

    private Program() {}

    /// How to start one.
    ///
    /// @param main what has its `main`
    /// @param others one class of each other place it is loaded from
    public static List<String> command(Class<?> main, List<Class<?>> others, String... arguments) {
        // Where the classes really are: with a patched module, neither the class path nor the module path says it.
        String classPath = Stream.concat(Stream.of(main), others.stream())
                .map(Program::root)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
        return Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                classPath,
                                main.getName()),
                        Arrays.stream(arguments))
                .toList();
    }

    /// The folder or archive a class was loaded from.
    private static String root(Class<?> type) {
        String name = type.getName().replace('.', '/') + ".class";
        URL url = Objects.requireNonNull(type.getResource(type.getSimpleName() + ".class"));
        String address = url.toString();
        String root = address.substring(0, address.length() - name.length());
        String plain = root.startsWith("jar:") ? root.substring("jar:".length(), root.length() - "!/".length()) : root;
        try {
            return Path.of(new URI(plain)).toString();
        } catch (URISyntaxException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
