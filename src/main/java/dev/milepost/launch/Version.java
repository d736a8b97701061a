package dev.milepost.launch;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;

/// The program's version, as the build wrote it into the module (`javac --module-version`).
final class Version {

    private Version() {}

    /// `development` where the program does not run from a built module.
    static String own() {
        return Optional.ofNullable(Version.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .map(version -> "milepost " + version)
                .orElse("milepost development");
    }
}
