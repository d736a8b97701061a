package dev.milepost.progress;

import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MetricId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.PartId;
import java.time.LocalDate;

/// One thing the journal can say something about. The last event about a register is what holds; before the first, and
/// after it was withdrawn, nothing does.
public sealed interface Register {

    record OfItemState(ItemId item) implements Register {}

    record OfStartDate() implements Register {}

    record OfTrack(PartId section) implements Register {}

    record OfMilestone(MilestoneId milestone) implements Register {}

    /// @param number counts a milestone's gates from 1
    record OfGate(MilestoneId milestone, int number) implements Register {}

    record OfSalary() implements Register {}

    record OfIncome(IncomeKey key) implements Register {}

    record OfNote(Subject about) implements Register {}

    /// @param number counts a subject's pieces of evidence from 1
    record OfEvidence(Subject about, int number) implements Register {}

    record OfCount(ItemId item, LocalDate on) implements Register {}

    record OfDueDate(ItemId item) implements Register {}

    record OfReading(MetricId metric, LocalDate on) implements Register {}

    record OfPause(LocalDate from) implements Register {}

    record OfFinding(FindingId finding) implements Register {}

    /// @param baseline the name of the baseline
    record OfBaseline(String baseline, Subject about) implements Register {}

    record OfAssumption(AssumptionKey key) implements Register {}

    /// @param name of the scenario
    record OfScenario(String name) implements Register {}

    /// @param month of the plan the forecast was made in, from 1
    record OfForecast(int month) implements Register {}
}
