package dev.milepost.tracker;

import dev.milepost.progress.Evidence;
import dev.milepost.progress.ProgressEvent.EvidenceAdded;
import dev.milepost.text.Messages;
import dev.milepost.tracker.RoadmapView.EvidenceLine;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Pieces of evidence in words.
record EvidenceWords(Messages messages, Amounts amounts) {

    /// In characters: about two lines beside the outline.
    private static final int LONGEST_QUOTE = 90;

    EvidenceLine line(EvidenceAdded piece) {
        return new EvidenceLine(
                piece.number(),
                kind(piece.evidence()),
                text(piece.evidence()),
                amounts.within(piece.caption()),
                messages.date(piece.on()));
    }

    private static String kind(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Link _ -> "link";
            case Evidence.FileReference _ -> "file";
            case Evidence.Quote _ -> "quote";
            case Evidence.Figure _ -> "figure";
        };
    }

    /// "github.com/k8s/pull/12", "promotion.pdf", "“Kept the cluster up…”", "99.95".
    String text(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Link(var target) -> amounts.within(address(target));
            case Evidence.FileReference(var path, var _, var _) -> amounts.within(fileName(path));
            case Evidence.Quote(var text) ->
                messages.text(
                        "detail.evidence.quote",
                        shortened(amounts.within(text.strip().replaceAll("\\s+", " "))));
            case Evidence.Figure(var value) -> value.toPlainString();
        };
    }

    private static String address(URI target) {
        String text = target.toString();
        String address = text.substring(text.indexOf(':') + 1);
        String bare = address.startsWith("//") ? address.substring(2) : address;
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /// A path may have been written on another platform.
    private static String fileName(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return name.isEmpty() ? path : name;
    }

    /// Never cuts a character outside the basic plane in two.
    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_QUOTE) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE - 1)).stripTrailing() + "…";
    }

    /// What there is of it: "2 links · 1 file"; empty where there is nothing.
    String summary(List<EvidenceAdded> pieces) {
        int links = 0;
        int files = 0;
        int quotes = 0;
        int figures = 0;
        for (EvidenceAdded piece : pieces) {
            switch (piece.evidence()) {
                case Evidence.Link _ -> links++;
                case Evidence.FileReference _ -> files++;
                case Evidence.Quote _ -> quotes++;
                case Evidence.Figure _ -> figures++;
            }
        }
        return Stream.of(
                        messages.text("roadmap.marks.links", links),
                        messages.text("roadmap.marks.files", files),
                        messages.text("roadmap.marks.quotes", quotes),
                        messages.text("roadmap.marks.figures", figures))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
