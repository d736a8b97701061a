package dev.milepost.progress;

import dev.milepost.money.Money;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionValue;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MetricId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.StreamId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Something the person did, in the past tense. Events are facts: they are appended, never changed or removed.
///
/// Each speaks of one [Register] and replaces what was said of it before. They name things by id and stay
/// valid when the roadmap no longer has them. Their days lie in the years 0 to 9999; how large and how long
/// the rest can be is said in [Bounds], and what is beyond is refused with [OutOfBounds].
public sealed interface ProgressEvent {

    /// What it speaks of.
    Register register();

    /// @param on the day it counts for, which may lie before the day it was recorded
    record ItemStateSet(ItemId item, ItemState state, LocalDate on) implements ProgressEvent {
        public ItemStateSet {
            requireFourDigitYear(on);
        }

        @Override
        public Register register() {
            return new Register.OfItemState(item);
        }
    }

    /// The day the plan's month 1 begins.
    record StartDateSet(LocalDate start) implements ProgressEvent {
        public StartDateSet {
            requireFourDigitYear(start);
        }

        @Override
        public Register register() {
            return new Register.OfStartDate();
        }
    }

    /// @param section the part that offers the tracks
    record TrackChosen(PartId section, PartId track) implements ProgressEvent {
        @Override
        public Register register() {
            return new Register.OfTrack(section);
        }
    }

    /// @param pay a year from then on, where the person says it
    record MilestoneReached(MilestoneId milestone, LocalDate on, Optional<Money> pay) implements ProgressEvent {
        public MilestoneReached {
            requireFourDigitYear(on);
            pay.ifPresent(Bounds::requirePay);
        }

        @Override
        public Register register() {
            return new Register.OfMilestone(milestone);
        }
    }

    /// The salary a year before the plan's first step.
    ///
    /// @param salary not negative
    record SalaryStated(Money salary) implements ProgressEvent {
        public SalaryStated {
            Bounds.requirePay(salary);
        }

        @Override
        public Register register() {
            return new Register.OfSalary();
        }
    }

    /// What a month really paid; replaces what was recorded for the same month and stream.
    ///
    /// @param month of the plan, from 1
    /// @param amount for that month, not a year; may be negative
    /// @param stream empty for the whole month's income
    record IncomeRecorded(int month, Money amount, Optional<StreamId> stream) implements ProgressEvent {
        public IncomeRecorded {
            requireMonth(month);
            Bounds.requireAmount(amount);
        }

        @Override
        public Register register() {
            return new Register.OfIncome(new IncomeKey(month, stream));
        }
    }

    /// The whole note about something.
    ///
    /// @param text Markdown, not blank
    record NoteWritten(Subject about, String text) implements ProgressEvent {
        public NoteWritten {
            if (text.isBlank()) {
                throw new IllegalArgumentException("an empty note is withdrawn, not written");
            }
            Bounds.requireNote(text);
        }

        @Override
        public Register register() {
            return new Register.OfNote(about);
        }
    }

    /// @param number counts the subject's pieces of evidence, from 1
    /// @param caption what it shows, perhaps empty
    /// @param on the day it is from
    record EvidenceAdded(Subject about, int number, Evidence evidence, String caption, LocalDate on)
            implements ProgressEvent {
        public EvidenceAdded {
            requireFourDigitYear(on);
            if (number < 1) {
                throw new IllegalArgumentException("evidence counts from 1");
            }
            Bounds.requireText(caption);
        }

        @Override
        public Register register() {
            return new Register.OfEvidence(about, number);
        }
    }

    /// How often something that is counted happened on one day: talks given, posts written.
    ///
    /// @param count from 1 to [Bounds#LARGEST_COUNT]; a day on which nothing happened has no event, or a
    ///     withdrawn one
    record CountRecorded(ItemId item, LocalDate on, int count) implements ProgressEvent {
        public CountRecorded {
            requireFourDigitYear(on);
            Bounds.requireCount(count);
        }

        @Override
        public Register register() {
            return new Register.OfCount(item, on);
        }
    }

    /// A due date of the person's own, beside the plan's.
    record DueDateSet(ItemId item, LocalDate due) implements ProgressEvent {
        public DueDateSet {
            requireFourDigitYear(due);
        }

        @Override
        public Register register() {
            return new Register.OfDueDate(item);
        }
    }

    /// A reading of a metric; one a day.
    ///
    /// @param value exact, in the metric's unit
    /// @param note what there is to say about it, perhaps empty
    record MetricRead(MetricId metric, LocalDate on, BigDecimal value, String note) implements ProgressEvent {
        public MetricRead {
            requireFourDigitYear(on);
            Bounds.requirePlain(value);
            Bounds.requireText(note);
        }

        @Override
        public Register register() {
            return new Register.OfReading(metric, on);
        }
    }

    /// A time without work on the roadmap: leave, illness, a busy month.
    ///
    /// @param from the first day
    /// @param until the last day; empty while it lasts
    /// @param reason perhaps empty
    record PauseTaken(LocalDate from, Optional<LocalDate> until, String reason) implements ProgressEvent {
        public PauseTaken {
            requireFourDigitYear(from);
            until.ifPresent(ProgressEvent::requireFourDigitYear);
            if (until.filter(from::isAfter).isPresent()) {
                throw new IllegalArgumentException("a pause ends on or after the day it begins");
            }
            Bounds.requireText(reason);
        }

        @Override
        public Register register() {
            return new Register.OfPause(from);
        }
    }

    /// A finding of the plan checks that the person knows of and does not want to see again.
    record FindingDismissed(FindingId finding) implements ProgressEvent {
        @Override
        public Register register() {
            return new Register.OfFinding(finding);
        }
    }

    /// The dates of one thing, kept under the name of a baseline to compare later dates with.
    ///
    /// @param baseline its name, not blank
    /// @param begin of a milestone the same as `end`
    record BaselineKept(String baseline, Subject about, LocalDate begin, LocalDate end) implements ProgressEvent {
        public BaselineKept {
            requireFourDigitYear(begin);
            requireFourDigitYear(end);
            if (baseline.isBlank() || end.isBefore(begin)) {
                throw new IllegalArgumentException("a baseline has a name and ends after it begins");
            }
            Bounds.requireText(baseline);
        }

        @Override
        public Register register() {
            return new Register.OfBaseline(baseline, about);
        }
    }

    /// A condition of the person's own that a milestone has beside the plan's work: "Manager knows the goal".
    ///
    /// @param number counts the milestone's gates, from 1
    /// @param text not blank, at most [Bounds#LONGEST_GATE] characters on one line
    /// @param met the day it was met; empty while it is open
    record GateSet(MilestoneId milestone, int number, String text, Optional<LocalDate> met) implements ProgressEvent {
        public GateSet {
            met.ifPresent(ProgressEvent::requireFourDigitYear);
            if (number < 1) {
                throw new IllegalArgumentException("gates count from 1");
            }
            Bounds.requireGate(text);
        }

        @Override
        public Register register() {
            return new Register.OfGate(milestone, number);
        }
    }

    /// What the person takes for granted from now on, whatever the plan or the program takes.
    ///
    /// @param value one that fits the key's kind
    record AssumptionMade(AssumptionKey key, AssumptionValue value) implements ProgressEvent {
        public AssumptionMade {
            Bounds.requireAssumption(key, value);
        }

        @Override
        public Register register() {
            return new Register.OfAssumption(key);
        }
    }

    /// Assumptions to be tried out together, kept under a name. What is not among them is as it is.
    ///
    /// @param name not blank, at most [Bounds#LONGEST_NAME] characters on one line
    /// @param assumptions at most [Bounds#MOST_ASSUMPTIONS]; perhaps none, which is the plan as it is
    record ScenarioSaved(String name, SortedMap<AssumptionKey, AssumptionValue> assumptions) implements ProgressEvent {
        public ScenarioSaved {
            Bounds.requireName(name);
            assumptions = Collections.unmodifiableSortedMap(new TreeMap<>(assumptions));
            Bounds.requireScenario(assumptions);
        }

        @Override
        public Register register() {
            return new Register.OfScenario(name);
        }
    }

    /// What was forecast in one month of the plan, to be compared later with what really came. The program keeps it
    /// by itself: an act that says nothing else is passed over by undo and redo.
    ///
    /// @param month of the plan it was made in, from 1
    /// @param on the day it was made
    /// @param engine the version of the calculation, as the program names it
    /// @param seed of its random numbers
    /// @param inputsSha256 of everything it was computed from: 64 hexadecimal digits, in lower case
    /// @param points by what they measure, then by month; none twice, at most [Bounds#MOST_POINTS], one currency
    record ForecastMade(
            int month, LocalDate on, String engine, long seed, String inputsSha256, List<ForecastPoint> points)
            implements ProgressEvent {

        private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

        public ForecastMade {
            requireMonth(month);
            requireFourDigitYear(on);
            Bounds.requireName(engine);
            if (!SHA256.matcher(inputsSha256).matches()) {
                throw new IllegalArgumentException("a SHA-256 has 64 hexadecimal digits");
            }
            Bounds.requirePoints(points.size());
            points = points.stream().sorted(ForecastPoint.ORDER).toList();
            requireOneOfEach(points);
        }

        private static void requireOneOfEach(List<ForecastPoint> points) {
            for (int i = 1; i < points.size(); i++) {
                if (ForecastPoint.ORDER.compare(points.get(i - 1), points.get(i)) == 0) {
                    throw new IllegalArgumentException("a forecast says one thing of a month");
                }
            }
            if (points.stream()
                            .map(ForecastPoint::currency)
                            .collect(Collectors.toSet())
                            .size()
                    > 1) {
                throw new IllegalArgumentException("a forecast has one currency");
            }
        }

        @Override
        public Register register() {
            return new Register.OfForecast(month);
        }
    }

    /// What was said of a register holds no more: as if it had never been said.
    record Withdrawn(Register register) implements ProgressEvent {}

    /// Files keep days as `2026-03-14`, which sorts and compares as text.
    private static void requireFourDigitYear(LocalDate day) {
        if (day.getYear() < 0 || day.getYear() > 9999) {
            throw new IllegalArgumentException("years run from 0 to 9999");
        }
    }

    private static void requireMonth(int month) {
        if (month < 1) {
            throw new IllegalArgumentException("months of the plan count from 1");
        }
    }
}
