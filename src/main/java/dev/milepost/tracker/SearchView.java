package dev.milepost.tracker;

import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.Part;
import dev.milepost.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What the search box finds: commands first, then items, best first.
public record SearchView(List<Hit> hits) {

    private static final int MOST = 9;

    public SearchView {
        hits = List.copyOf(hits);
    }

    /// @param detail where it stands, or what it does
    /// @param act what choosing it does
    public record Hit(String text, String detail, Act act) {}

    /// @param query words that must all occur, in any order, whatever the case; nothing is found for a blank one
    public static SearchView of(AppState state, String query, Messages messages) {
        Query wanted = Query.of(query);
        if (wanted.isBlank()) {
            return new SearchView(List.of());
        }
        List<Hit> hits = new ArrayList<>();
        commands(state, messages).stream()
                .filter(hit -> wanted.isIn(hit.text() + " " + hit.detail()))
                .forEach(hits::add);
        PlanDates dates = new PlanDates(state, messages);
        state.roadmap()
                .items()
                .map(item -> hit(item, dates))
                .filter(hit -> wanted.isIn(hit.text()))
                .forEach(hits::add);
        state.roadmap()
                .items()
                .map(item -> hit(item, dates))
                .filter(hit -> !wanted.isIn(hit.text()) && wanted.isIn(hit.text() + " " + hit.detail()))
                .forEach(hits::add);
        return new SearchView(hits.stream().limit(MOST).toList());
    }

    private static List<Hit> commands(AppState state, Messages messages) {
        List<Hit> commands = new ArrayList<>();
        for (Screen screen : Screen.values()) {
            commands.add(new Hit(
                    messages.text("screen." + screen.id()), messages.text("search.screen"), new Act.GoTo(screen)));
        }
        commands.add(new Hit(
                messages.text("search.theme." + state.outlook().theme().other().id()),
                messages.text("search.command"),
                new Act.SwitchTheme()));
        commands.add(new Hit(messages.text("search.start"), messages.text("search.command"), new Act.AskStart()));
        return commands;
    }

    private static Hit hit(Item item, PlanDates dates) {
        String path = dates.path(item).stream().map(Part::title).collect(Collectors.joining(" › "));
        return new Hit(item.text(), path, new Act.ShowItem(item.id()));
    }
}
