package dev.milepost.tracker;

import dev.milepost.progress.Access;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.Part;
import dev.milepost.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the search box finds: commands first, then milestones, items, stages, phases and streams by their names, then
/// items by where they stand.
public record SearchView(List<Hit> hits) {

    private static final int MOST = 9;

    public SearchView {
        hits = List.copyOf(hits);
    }

    /// @param detail where it stands, or what it does
    /// @param act what choosing it does
    public record Hit(String text, String detail, Act act) {}

    /// @param query words that must all occur, in any order, whatever the case; nothing is found for a blank
    ///     one
    public static SearchView of(AppState state, String query, Messages messages) {
        Query wanted = Query.of(query);
        if (wanted.isBlank()) {
            return new SearchView(commands(state, messages));
        }
        List<Hit> hits = new ArrayList<>();
        commands(state, messages).stream()
                .filter(hit -> wanted.isIn(hit.text() + " " + hit.detail()))
                .forEach(hits::add);
        PlanDates dates = new PlanDates(state, messages);
        Amounts amounts = Amounts.of(state);
        Stream.of(
                        state.roadmap().milestones().stream()
                                .map(milestone -> hit(milestone, dates, amounts, messages)),
                        state.roadmap().items().map(item -> hit(item, dates, amounts)),
                        state.roadmap().stages().stream()
                                .map(stage -> new Hit(
                                        amounts.within(stage.title()),
                                        dates.months(stage.months()),
                                        new Act.ShowPart(stage.id()))),
                        state.roadmap().phases().stream()
                                .map(phase -> new Hit(
                                        amounts.within(phase.title()),
                                        dates.months(phase.months()),
                                        new Act.ShowPhase(phase.id()))),
                        state.roadmap().income().streams().stream()
                                .map(stream -> new Hit(
                                        amounts.within(stream.title()),
                                        messages.text("screen." + Screen.INCOME.id()),
                                        new Act.GoTo(Screen.INCOME))))
                .flatMap(Function.identity())
                .filter(hit -> wanted.isIn(hit.text()))
                .forEach(hits::add);
        state.roadmap()
                .items()
                .map(item -> hit(item, dates, amounts))
                .filter(hit -> !wanted.isIn(hit.text()) && wanted.isIn(hit.text() + " " + hit.detail()))
                .forEach(hits::add);
        return new SearchView(hits.stream().limit(MOST).toList());
    }

    /// What is wanted most stands first.
    private static List<Hit> commands(AppState state, Messages messages) {
        List<Hit> commands = new ArrayList<>();
        ShellWords said = new ShellWords(state, messages);
        if (!(state.vantage() instanceof Vantage.Present)) {
            commands.add(command("search.present", new Act.LookAtPresent(), messages));
        }
        said.undo().ifPresent(what -> commands.add(new Hit(messages.text("search.undo"), what, new Act.Undo())));
        said.redo().ifPresent(what -> commands.add(new Hit(messages.text("search.redo"), what, new Act.Redo())));
        for (Screen screen : Screen.values()) {
            commands.add(new Hit(
                    messages.text("screen." + screen.id()), messages.text("search.screen"), new Act.GoTo(screen)));
        }
        commands.add(command("search.theme." + state.outlook().theme().other().id(), new Act.SwitchTheme(), messages));
        commands.add(
                switch (state.outlook().privacy()) {
                    case OPEN -> command("search.privacy.hide", new Act.SwitchPrivacy(), messages);
                    case MASKED -> command("search.privacy.show", new Act.SwitchPrivacy(), messages);
                });
        commands.add(command("search.start", new Act.AskStart(), messages));
        if (state.safekeeping().access() instanceof Access.ReadWrite) {
            commands.add(command("search.backup", new Act.MakeBackup(), messages));
        }
        if (!state.journal().entries().isEmpty()) {
            commands.add(command(
                    "search.yesterday", new Act.LookAtDay(state.present().minusDays(1)), messages));
        }
        return commands;
    }

    private static Hit command(String key, Act act, Messages messages) {
        return new Hit(messages.text(key), messages.text("search.command"), act);
    }

    private static Hit hit(Milestone milestone, PlanDates dates, Amounts amounts, Messages messages) {
        return new Hit(
                amounts.within(milestone.title()),
                messages.text("search.milestone", dates.due(milestone.month())),
                new Act.ShowMilestone(milestone.id()));
    }

    private static Hit hit(Item item, PlanDates dates, Amounts amounts) {
        String path = dates.path(item).stream().map(Part::title).collect(Collectors.joining(" › "));
        return new Hit(amounts.within(item.text()), amounts.within(path), new Act.ShowItem(item.id()));
    }
}
