package dev.milepost.tracker;

import dev.milepost.progress.ItemState;
import dev.milepost.prospect.Overrides;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.PartId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// What the user is looking at: everything about the window that is neither roadmap nor progress.
///
/// @param filter only items in this state; empty for all
/// @param search only items whose text or headings hold this, whatever the case; empty for all
/// @param folded the parts whose contents are hidden
/// @param phase the phase whose roles are shown; empty for the one of today
/// @param income how the income screen shows its figures
/// @param journalSearch only acts whose words hold this; empty for all
/// @param overrides what is being tried out
/// @param milestones what is looked at on their screen
public record Outlook(
        Screen screen,
        Theme theme,
        Optional<ItemState> filter,
        String search,
        Optional<ItemId> selected,
        Set<PartId> folded,
        Optional<PartId> phase,
        TimelineSight timeline,
        IncomeOutlook income,
        String journalSearch,
        Privacy privacy,
        Overrides overrides,
        MilestonesOutlook milestones) {

    public static final Outlook FIRST = new Outlook(
            Screen.OVERVIEW,
            Theme.LIGHT,
            Optional.empty(),
            "",
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            TimelineSight.FIRST,
            IncomeOutlook.FIRST,
            "",
            Privacy.OPEN,
            Overrides.NONE,
            MilestonesOutlook.FIRST);

    public Outlook {
        folded = Set.copyOf(folded);
    }

    public Outlook on(Screen next) {
        return but(parts -> parts.screen = next);
    }

    public Outlook in(Theme next) {
        return but(parts -> parts.theme = next);
    }

    public Outlook filtered(Optional<ItemState> next) {
        return but(parts -> parts.filter = next);
    }

    public Outlook searching(String next) {
        return but(parts -> parts.search = next);
    }

    public Outlook selecting(Optional<ItemId> next) {
        return but(parts -> parts.selected = next);
    }

    public Outlook folding(Set<PartId> next) {
        return but(parts -> parts.folded = next);
    }

    public Outlook reading(PartId next) {
        return but(parts -> parts.phase = Optional.of(next));
    }

    public Outlook seeing(TimelineSight next) {
        return but(parts -> parts.timeline = next);
    }

    Outlook earning(IncomeOutlook next) {
        return but(parts -> parts.income = next);
    }

    public Outlook measuring(Measure next) {
        return earning(income.measuring(next));
    }

    public Measure measure() {
        return income.measure();
    }

    public Outlook searchingJournal(String next) {
        return but(parts -> parts.journalSearch = next);
    }

    public Outlook guarded(Privacy next) {
        return but(parts -> parts.privacy = next);
    }

    public Outlook trying(Overrides next) {
        return but(parts -> parts.overrides = next);
    }

    public Outlook about(MilestonesOutlook next) {
        return but(parts -> parts.milestones = next);
    }

    private Outlook but(Consumer<Parts> change) {
        Parts parts = new Parts(this);
        change.accept(parts);
        return parts.together();
    }

    /// On the way from one outlook to the next.
    private static final class Parts {

        private Screen screen;
        private Theme theme;
        private Optional<ItemState> filter;
        private String search;
        private Optional<ItemId> selected;
        private Set<PartId> folded;
        private Optional<PartId> phase;
        private TimelineSight timeline;
        private IncomeOutlook income;
        private String journalSearch;
        private Privacy privacy;
        private Overrides overrides;
        private MilestonesOutlook milestones;

        Parts(Outlook outlook) {
            screen = outlook.screen;
            theme = outlook.theme;
            filter = outlook.filter;
            search = outlook.search;
            selected = outlook.selected;
            folded = outlook.folded;
            phase = outlook.phase;
            timeline = outlook.timeline;
            income = outlook.income;
            journalSearch = outlook.journalSearch;
            privacy = outlook.privacy;
            overrides = outlook.overrides;
            milestones = outlook.milestones;
        }

        Outlook together() {
            return new Outlook(
                    screen,
                    theme,
                    filter,
                    search,
                    selected,
                    folded,
                    phase,
                    timeline,
                    income,
                    journalSearch,
                    privacy,
                    overrides,
                    milestones);
        }
    }
}
