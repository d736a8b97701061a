package dev.milepost.tracker;

import dev.milepost.progress.ItemState;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.ItemKind;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.PartId;
import dev.milepost.text.Messages;
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

    /// @param note what stands at the end of the line: the day it was done, or that it is overdue
    /// @param late whether the note is a warning
    public record ItemRow(
            ItemId item, String text, ItemState state, ItemKind kind, String tag, String note, boolean late, int depth)
            implements Row {}

    public record MilestoneGroupRow(String title, String count) implements Row {}

    public record MilestoneRow(
            MilestoneId milestone, String text, String month, boolean reached, String note, boolean late)
            implements Row {}

    /// @param path the headings above: "Production Kubernetes › Security Hardening"
    /// @param facts labelled lines, the plan's dates first
    public record ItemDetail(
            ItemId item, String path, String title, ItemState state, List<Line> facts, List<String> links) {
        public ItemDetail {
            facts = List.copyOf(facts);
            links = List.copyOf(links);
        }
    }

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
