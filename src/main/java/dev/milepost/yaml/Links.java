package dev.milepost.yaml;

import dev.milepost.diagnostic.Code;
import dev.milepost.roadmap.Link;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/// Reads links: an address alone, or a mapping with a title. Only the web's addresses, so that a roadmap from somebody
/// else cannot make the program open anything on this machine.
final class Links {

    static final List<String> KEYS = List.of("title", "url");

    private Links() {}

    static Optional<Link> read(Value value) {
        if (value.isText()) {
            return target(value).map(target -> new Link(target, Optional.empty()));
        }
        return value.fields(KEYS).flatMap(fields -> {
            Optional<String> title = fields.text("title");
            return fields.required("url", Links::target).map(target -> new Link(target, title));
        });
    }

    private static Optional<URI> target(Value value) {
        return value.text().flatMap(text -> {
            try {
                URI target = new URI(text);
                boolean web =
                        "http".equalsIgnoreCase(target.getScheme()) || "https".equalsIgnoreCase(target.getScheme());
                if (web && target.getHost() != null) {
                    return Optional.of(target);
                }
            } catch (URISyntaxException noLink) {
                // refused below, with everything else that is none
            }
            value.report(Code.BAD_LINK, Value.shortened(text));
            return Optional.empty();
        });
    }
}
