package dev.milepost.markdown;

import dev.milepost.progress.ItemState;
import dev.milepost.progress.Progress;
import dev.milepost.roadmap.Fact;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.ItemKind;
import dev.milepost.roadmap.Link;
import java.util.Optional;

/// Writes items: a box for what counts in the checklist, a point with its facts for a project.
final class ItemWriter {

    private final Page page;
    private final Progress progress;

    ItemWriter(Page page, Progress progress) {
        this.page = page;
        this.progress = progress;
    }

    void task(Item item) {
        String box = progress.state(item.id()) == ItemState.DONE ? "[x] " : "[ ] ";
        String words = item.kind() == ItemKind.CERTIFICATION ? Escapes.bold(item.text()) : Escapes.inline(item.text());
        page.item("- ", box + words, () -> {
            item.facts().forEach(fact -> page.line("- " + Escapes.labelled(fact.label(), fact.text())));
            details(item);
        });
    }

    void project(Item item, int number) {
        page.item(number + ". ", Escapes.bold(item.text()), () -> {
            if (!item.facts().isEmpty()) {
                String fence = fence(item);
                page.line(fence);
                item.facts().forEach(fact -> page.line(plain(fact)));
                page.line(fence);
            }
            details(item);
        });
    }

    private void details(Item item) {
        item.hours().ifPresent(hours -> page.line("- " + Escapes.labelled("Hours", Integer.toString(hours))));
        item.links().forEach(link -> page.line("- " + link(link)));
        state(item).ifPresent(state -> page.line("- *" + state + "*"));
    }

    /// What the box, or its absence, does not say.
    private Optional<String> state(Item item) {
        return switch (progress.state(item.id())) {
            case TO_DO -> Optional.empty();
            case IN_PROGRESS -> Optional.of("in progress");
            case DONE -> item.kind().counts() ? Optional.empty() : Optional.of("done");
            case SKIPPED -> Optional.of("skipped");
        };
    }

    private static String link(Link link) {
        String target = "<" + link.target().toASCIIString() + ">";
        return link.title()
                .map(title -> "[" + Escapes.inline(title).replace("]", "\\]") + "](" + target + ")")
                .orElse(target);
    }

    private static String plain(Fact fact) {
        return Escapes.onOneLine(fact.label()) + ": " + Escapes.onOneLine(fact.text());
    }

    /// Longer than any run of backticks in the facts.
    private static String fence(Item item) {
        String fence = "```";
        for (Fact fact : item.facts()) {
            while (plain(fact).contains(fence)) {
                fence += "`";
            }
        }
        return fence;
    }
}
