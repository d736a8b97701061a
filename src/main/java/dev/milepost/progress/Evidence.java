package dev.milepost.progress;

import java.math.BigDecimal;
import java.net.URI;
import java.util.regex.Pattern;

/// What shows that something was really done.
public sealed interface Evidence {

    /// @param target absolute, `https` or `http` or `mailto`: nothing that would run
    record Link(URI target) implements Evidence {
        private static final Pattern SCHEME = Pattern.compile("https?|mailto", Pattern.CASE_INSENSITIVE);

        public Link {
            String scheme = target.getScheme();
            if (scheme == null || !SCHEME.matcher(scheme).matches()) {
                throw new IllegalArgumentException("a link begins with https:, http: or mailto:");
            }
            Bounds.requireText(target.toString());
        }
    }

    /// A file that stays where it is.
    ///
    /// @param path as the person named it, absolute
    /// @param sha256 of its content when it was added, in 64 lower-case hexadecimal digits
    /// @param bytes its size then
    record FileReference(String path, String sha256, long bytes) implements Evidence {
        private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

        public FileReference {
            if (path.isBlank() || bytes < 0 || !SHA_256.matcher(sha256).matches()) {
                throw new IllegalArgumentException("a file is known by path, size and SHA-256");
            }
            Bounds.requireText(path);
        }
    }

    /// @param text what was said
    record Quote(String text) implements Evidence {
        public Quote {
            if (text.isBlank()) {
                throw new IllegalArgumentException("a quote says something");
            }
            Bounds.requireText(text);
        }
    }

    /// @param value exact, as the person wrote it
    record Figure(BigDecimal value) implements Evidence {
        public Figure {
            Bounds.requirePlain(value);
        }
    }
}
