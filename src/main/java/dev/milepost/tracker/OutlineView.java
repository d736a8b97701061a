package dev.milepost.tracker;

import dev.milepost.progress.Count;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.Reached;
import dev.milepost.progress.Rollup;
import dev.milepost.progress.Standing;
import dev.milepost.progress.Subject;
import dev.milepost.roadmap.Choice;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneKind;
import dev.milepost.roadmap.Part;
import dev.milepost.roadmap.Stage;
import dev.milepost.roadmap.Track;
import dev.milepost.text.Messages;
import dev.milepost.tracker.RoadmapView.ChoiceRow;
import dev.milepost.tracker.RoadmapView.FilterChip;
import dev.milepost.tracker.RoadmapView.ItemRow;
import dev.milepost.tracker.RoadmapView.MilestoneGroupRow;
import dev.milepost.tracker.RoadmapView.MilestoneRow;
import dev.milepost.tracker.RoadmapView.Row;
import dev.milepost.tracker.RoadmapView.SectionRow;
import dev.milepost.tracker.RoadmapView.StageRow;
import dev.milepost.tracker.RoadmapView.TrackChip;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Builds the outline of the roadmap screen: walks the stages once and keeps what passes the filter.
final class OutlineView {

    private final AppState state;
    private final Outlook outlook;
    private final Messages messages;
    private final Rollup rollup;
    private final PlanDates dates;
    private final Amounts amounts;
    private final Query wanted;

    OutlineView(AppState state, Messages messages) {
        this.state = state;
        this.outlook = state.outlook();
        this.messages = messages;
        this.rollup = Rollup.of(state.roadmap(), state.progress());
        this.dates = new PlanDates(state, messages);
        this.amounts = Amounts.of(state);
        this.wanted = Query.of(outlook.search());
    }

    RoadmapView view() {
        List<Row> rows = new ArrayList<>();
        state.roadmap().stages().forEach(stage -> addStage(stage, rows));
        for (MilestoneKind kind : MilestoneKind.values()) {
            addMilestones(kind, rows);
        }
        return new RoadmapView(
                filters(),
                outlook.search(),
                rows,
                messages.text(isFiltered() ? "roadmap.nothing-found" : "roadmap.nothing-here"),
                outlook.selected()
                        .filter(item -> isAmong(rows, item))
                        .flatMap(item -> new DetailView(state, messages, dates).item(item)),
                new DetailView(state, messages, dates).phase());
    }

    private static boolean isAmong(List<Row> rows, ItemId item) {
        return rows.stream()
                .anyMatch(row -> row instanceof ItemRow shown && shown.item().equals(item));
    }

    private boolean isFiltered() {
        return outlook.filter().isPresent() || !wanted.isBlank();
    }

    private List<FilterChip> filters() {
        Count total = rollup.total();
        List<FilterChip> chips = new ArrayList<>();
        chips.add(chip(Optional.empty(), "roadmap.filter.all", total.total()));
        for (ItemState each : ItemState.values()) {
            chips.add(chip(Optional.of(each), "roadmap.filter." + each.id(), total.in(each)));
        }
        return chips;
    }

    private FilterChip chip(Optional<ItemState> filter, String key, int count) {
        return new FilterChip(
                filter, messages.text(key, count), outlook.filter().equals(filter));
    }

    private void addStage(Stage stage, List<Row> rows) {
        boolean folded = isFolded(stage);
        List<Row> below = new ArrayList<>();
        addContents(stage, 1, stage.title(), below);
        if (isFiltered() && below.isEmpty()) {
            return;
        }
        Count count = rollup.of(stage.id());
        rows.add(new StageRow(
                stage.id(),
                amounts.within(stage.title()),
                dates.months(stage.months()),
                ratio(count),
                count.fraction(),
                folded));
        if (!folded) {
            rows.addAll(below);
        }
    }

    /// @param above the headings above, in which what is searched for may stand too
    private void addContents(Part part, int depth, String above, List<Row> rows) {
        part.items().stream()
                .filter(item -> isWanted(item, above))
                .map(item -> itemRow(item, depth))
                .forEach(rows::add);
        part.sections().forEach(section -> addPart(section, section.title(), depth, above, rows));
        part.choice().ifPresent(choice -> addChoice(part, choice, depth, above, rows));
    }

    private void addPart(Part part, String title, int depth, String above, List<Row> rows) {
        boolean folded = isFolded(part);
        List<Row> below = new ArrayList<>();
        addContents(part, depth + 1, above + " " + part.title(), below);
        if (isFiltered() && below.isEmpty()) {
            return;
        }
        Count count = rollup.of(part.id());
        rows.add(new SectionRow(
                part.id(),
                amounts.within(title),
                count.total() == 0 ? "" : ratio(count),
                depth,
                part.items().isEmpty() && part.children().findAny().isPresent(),
                folded));
        if (!folded) {
            rows.addAll(below);
        }
    }

    private void addChoice(Part section, Choice choice, int depth, String above, List<Row> rows) {
        List<TrackChip> chips = new ArrayList<>();
        for (Track track : choice.tracks()) {
            chips.add(new TrackChip(
                    track.id(),
                    messages.text("roadmap.track", Choice.letter(chips.size()), amounts.within(track.title())),
                    rollup.isCounted(track.id()),
                    state.progress().chosenTrack(section.id()).equals(Optional.of(track.id()))));
        }
        List<Row> below = new ArrayList<>();
        choice.tracks().stream()
                .filter(track -> rollup.isCounted(track.id()))
                .forEach(track -> addContents(track, depth, above + " " + track.title(), below));
        if (!isFiltered()) {
            addUncounted(choice, chips, depth, above, below);
        }
        if (!isFiltered() || !below.isEmpty()) {
            boolean open = chips.stream().noneMatch(TrackChip::chosen);
            rows.add(new ChoiceRow(
                    section.id(), messages.text(open ? "roadmap.choose-track" : "roadmap.chosen-track"), depth, chips));
            rows.addAll(below);
        }
    }

    /// The selected item is shown even where it does not count, under a heading that says so.
    private void addUncounted(Choice choice, List<TrackChip> chips, int depth, String above, List<Row> rows) {
        for (int i = 0; i < chips.size(); i++) {
            Track track = choice.tracks().get(i);
            if (!chips.get(i).counted() && holdsSelected(track)) {
                String title =
                        messages.text("roadmap.uncounted-track", chips.get(i).text());
                addPart(track, title, depth, above, rows);
            }
        }
    }

    private boolean holdsSelected(Track track) {
        return track.allItems().anyMatch(item -> outlook.selected().equals(Optional.of(item.id())));
    }

    private boolean counts(Item item) {
        return dates.path(item).stream().noneMatch(part -> part instanceof Track && !rollup.isCounted(part.id()));
    }

    private ItemRow itemRow(Item item, int depth) {
        ItemState standing = state.progress().state(item.id());
        boolean late = counts(item) && dates.isLate(item, standing);
        return new ItemRow(
                item.id(),
                amounts.within(item.text()),
                standing,
                item.kind(),
                switch (item.kind()) {
                    case TASK -> "";
                    case CERTIFICATION -> messages.text("roadmap.certification");
                    case PROJECT -> messages.text("roadmap.project");
                },
                Tally.of(item, state.progress(), state.today())
                        .map(tally -> tally.inShort(messages))
                        .orElse(""),
                marks(Subject.of(item.id())),
                late ? dates.lateness(item) : ownDue(item, standing).orElseGet(() -> since(item)),
                late,
                depth);
    }

    private String marks(Subject subject) {
        String evidence =
                new EvidenceWords(messages, amounts).summary(state.progress().evidence(subject));
        if (state.progress().note(subject).isEmpty()) {
            return evidence;
        }
        String note = messages.text("roadmap.marks.note");
        return evidence.isEmpty() ? note : note + " · " + evidence;
    }

    /// What is closed has no due date any more.
    private Optional<String> ownDue(Item item, ItemState standing) {
        return state.progress()
                .due(item.id())
                .filter(_ -> PlanDates.isOpen(standing))
                .map(due -> messages.text("roadmap.due", dates.day(due)));
    }

    private String since(Item item) {
        Optional<Standing> standing = state.progress().standing(item.id());
        return standing.map(known -> switch (known.state()) {
                    case TO_DO -> "";
                    case IN_PROGRESS -> messages.text("roadmap.since.in-progress", dates.day(known.on()));
                    case DONE -> dates.day(known.on());
                    case SKIPPED -> messages.text("roadmap.since.skipped", dates.day(known.on()));
                })
                .orElse("");
    }

    private void addMilestones(MilestoneKind kind, List<Row> rows) {
        if (outlook.filter().isPresent()) {
            return;
        }
        List<Milestone> all = state.roadmap().milestones(kind).toList();
        List<Row> found = all.stream()
                .filter(milestone -> wanted.isIn(amounts.within(milestone.title())))
                .map(this::milestoneRow)
                .toList();
        if (!found.isEmpty()) {
            long reached = all.stream()
                    .filter(milestone ->
                            state.progress().reached(milestone.id()).isPresent())
                    .count();
            rows.add(new MilestoneGroupRow(
                    messages.text("milestones." + kind.name().toLowerCase(Locale.ROOT)),
                    messages.text("format.ratio", reached, all.size())));
            rows.addAll(found);
        }
    }

    private Row milestoneRow(Milestone milestone) {
        MilestoneStatus status = MilestoneStatus.of(milestone, state);
        String note = state.progress()
                .reached(milestone.id())
                .map(this::reached)
                .orElseGet(() -> dates.due(milestone.month()));
        return new MilestoneRow(
                milestone.id(),
                amounts.within(milestone.title()),
                messages.text("format.month", milestone.month()),
                status.standing() == MilestoneStatus.Standing.REACHED,
                note,
                status.standing() == MilestoneStatus.Standing.OVERDUE);
    }

    private String reached(Reached reached) {
        String day = dates.day(reached.on());
        return reached.pay()
                .map(pay -> messages.text("milestones.reached-with-pay", day, amounts.writeInFull(pay)))
                .orElseGet(() -> messages.text("milestones.reached", day));
    }

    private boolean isWanted(Item item, String above) {
        boolean stateWanted = outlook.filter()
                .map(wantedState ->
                        item.kind().counts() && wantedState == state.progress().state(item.id()))
                .orElse(true);
        return stateWanted && wanted.isIn(amounts.within(above + " " + item.text()));
    }

    private boolean isFolded(Part part) {
        return !isFiltered() && outlook.folded().contains(part.id());
    }

    private String ratio(Count count) {
        return messages.text("format.ratio", count.done(), count.required());
    }
}
