package dev.milepost.tracker;

import dev.milepost.progress.ItemState;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.ItemKind;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.PartId;
import dev.milepost.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the roadmap screen shows.
///
/// @param rows the outline, top to bottom, without what is folded or filtered out
/// @param empty what to say where there are no rows
/// @param detail the selected item
public record RoadmapView(
        List<FilterChip> filters,
        String search,
        List<Row> rows,
        String empty,
        Optional<ItemDetail> detail,
        Optional<PhaseDetail> phase) {

    public RoadmapView {
        filters = List.copyOf(filters);
        rows = List.copyOf(rows);
    }

    /// @param state empty for the chip that shows all
    public record FilterChip(Optional<ItemState> state, String text, boolean current) {}

    /// A line of the outline.
    public sealed interface Row {}

    /// @param count done of required: "19/23"
    /// @param fraction done of required, from 0 to 1
    public record StageRow(PartId part, String title, String months, String count, double fraction, boolean folded)
            implements Row {}

    /// @param depth 1 directly under a stage
    /// @param group whether it only gathers other sections
    public record SectionRow(PartId part, String title, String count, int depth, boolean group, boolean folded)
            implements Row {}

    /// @param prompt "Choose a track"
    public record ChoiceRow(PartId section, String prompt, int depth, List<TrackChip> tracks) implements Row {
        public ChoiceRow {
            tracks = List.copyOf(tracks);
        }
    }

    /// @param text "A · Security and Compliance"
    /// @param counted whether its items are shown and counted
    /// @param chosen whether the person chose it
    public record TrackChip(PartId track, String text, boolean counted, boolean chosen) {}

    /// @param tag "Certification", "Project", perhaps empty; `count` and `marks` stand beside it
    /// @param count for an item that is counted, "2/3" or "1/2 this month"; else empty
    /// @param marks what the person put beside it, "note · 2 links · 1 file"; empty where there is nothing
    /// @param note what stands at the end of the line: the day it was done, a due date of the person's own,
    ///     or that it is overdue
    /// @param late whether the note is a warning
    public record ItemRow(
            ItemId item,
            String text,
            ItemState state,
            ItemKind kind,
            String tag,
            String count,
            String marks,
            String note,
            boolean late,
            int depth)
            implements Row {}

    public record MilestoneGroupRow(String title, String count) implements Row {}

    /// @param note when it is planned, or when it was reached, with the pay from then on where that is known
    public record MilestoneRow(
            MilestoneId milestone, String text, String month, boolean reached, String note, boolean late)
            implements Row {}

    /// @param path the headings above: "Production Kubernetes › Security Hardening"
    /// @param since the day the state counts from; empty where it was never set
    /// @param due a due date of the person's own
    /// @param planned the plan's due date, in words
    /// @param counter for an item that is counted
    /// @param note Markdown as the person wrote it, perhaps empty; because it is for editing, amounts in it
    ///     are not hidden
    /// @param facts labelled lines: the author's estimate and facts, and nothing that stands in a field of
    ///     its own
    /// @param history the day something was recorded and what it was, the latest first, the last 20
    /// @param readOnly whether nothing can be recorded: a past day or a backup is shown,
    ///     or the store can only be read
    public record ItemDetail(
            ItemId item,
            String path,
            String title,
            ItemState state,
            Optional<LocalDate> since,
            Optional<LocalDate> due,
            String planned,
            Optional<CounterLine> counter,
            String note,
            List<EvidenceLine> evidence,
            List<Line> facts,
            List<String> links,
            List<Line> history,
            LocalDate today,
            boolean readOnly) {
        public ItemDetail {
            evidence = List.copyOf(evidence);
            facts = List.copyOf(facts);
            links = List.copyOf(links);
            history = List.copyOf(history);
        }
    }

    /// @param count how often it happened in all, or in the running week, month, quarter or year of the
    ///     calendar
    /// @param text "2 of 3", "1 of 2 this month"
    /// @param fraction of the goal, from 0 to 1
    public record CounterLine(int count, String text, double fraction) {}

    /// @param kind "link", "file", "quote", "figure"
    /// @param text what is shown of it: an address without its scheme, a file's name, a quote in quotation
    ///     marks, a figure
    public record EvidenceLine(int number, String kind, String text, String caption, String date) {}

    public record Line(String label, String text) {}

    public record PhaseDetail(
            List<PhaseChip> phases,
            String title,
            String months,
            String path,
            String rolesTitle,
            List<Line> roles,
            String competenciesTitle,
            List<String> competencies) {
        public PhaseDetail {
            phases = List.copyOf(phases);
            roles = List.copyOf(roles);
            competencies = List.copyOf(competencies);
        }
    }

    public record PhaseChip(PartId phase, String text, boolean current) {}

    public static RoadmapView of(AppState state, Messages messages) {
        return new OutlineView(state, messages).view();
    }
}
