package dev.milepost.tracker;

import dev.milepost.progress.ItemState;
import dev.milepost.prospect.Overrides;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.PartId;
import java.util.Optional;
import java.util.Set;

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
        return new Outlook(
                next,
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

    public Outlook in(Theme next) {
        return new Outlook(
                screen,
                next,
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

    public Outlook filtered(Optional<ItemState> next) {
        return new Outlook(
                screen,
                theme,
                next,
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

    public Outlook searching(String next) {
        return new Outlook(
                screen,
                theme,
                filter,
                next,
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

    public Outlook selecting(Optional<ItemId> next) {
        return new Outlook(
                screen,
                theme,
                filter,
                search,
                next,
                folded,
                phase,
                timeline,
                income,
                journalSearch,
                privacy,
                overrides,
                milestones);
    }

    public Outlook folding(Set<PartId> next) {
        return new Outlook(
                screen,
                theme,
                filter,
                search,
                selected,
                next,
                phase,
                timeline,
                income,
                journalSearch,
                privacy,
                overrides,
                milestones);
    }

    public Outlook reading(PartId next) {
        return new Outlook(
                screen,
                theme,
                filter,
                search,
                selected,
                folded,
                Optional.of(next),
                timeline,
                income,
                journalSearch,
                privacy,
                overrides,
                milestones);
    }

    public Outlook seeing(TimelineSight next) {
        return new Outlook(
                screen,
                theme,
                filter,
                search,
                selected,
                folded,
                phase,
                next,
                income,
                journalSearch,
                privacy,
                overrides,
                milestones);
    }

    Outlook earning(IncomeOutlook next) {
        return new Outlook(
                screen,
                theme,
                filter,
                search,
                selected,
                folded,
                phase,
                timeline,
                next,
                journalSearch,
                privacy,
                overrides,
                milestones);
    }

    public Outlook measuring(Measure next) {
        return earning(income.measuring(next));
    }

    public Measure measure() {
        return income.measure();
    }

    public Outlook searchingJournal(String next) {
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
                next,
                privacy,
                overrides,
                milestones);
    }

    public Outlook guarded(Privacy next) {
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
                next,
                overrides,
                milestones);
    }

    public Outlook trying(Overrides next) {
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
                next,
                milestones);
    }

    public Outlook about(MilestonesOutlook next) {
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
                next);
    }
}
