package dev.milepost.tracker;

import dev.milepost.progress.ItemState;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The milestones: when each is planned, when it will be, what it pays and what it still needs.
///
/// @param empty what to say where there is no card
/// @param detail of the selected card; empty where there is none
public record MilestonesView(List<Choice> choices, List<Card> cards, String empty, Optional<Detail> detail) {

    public MilestonesView {
        choices = List.copyOf(choices);
        cards = List.copyOf(cards);
    }

    /// "Advancement 4".
    public record Choice(MilestonesFilter filter, String text, boolean current) {}

    /// @param line what stands below the title: kind, month, what it pays, what is left
    /// @param figures always of the same four names
    /// @param reached "Reached 12 Jun 2026"; empty for what is not
    /// @param said what assistive technology reads of it
    public record Card(
            MilestoneId milestone,
            MilestoneStatus.Standing standing,
            String title,
            String line,
            Axis axis,
            List<Figure> figures,
            String reached,
            boolean readOnly,
            String said) {
        public Card {
            figures = List.copyOf(figures);
        }
    }

    public enum Tone {
        PLAIN,
        GAIN,
        COST
    }

    public record Figure(String name, String value, Tone tone) {}

    /// A milestone on the months of the plan, all of them counted from its start.
    ///
    /// @param months where the axis ends
    /// @param plan the end of the milestone's month
    /// @param label "M12"
    /// @param forecast empty for what is reached, and before the first answer of the simulation
    public record Axis(double months, double plan, String label, Optional<Span> forecast, OptionalDouble reached) {}

    /// From the 10th to the 90th percentile; each may be infinite.
    public record Span(double from, double middle, double to) {}

    /// @param forecast when it will be, in sentences
    /// @param evidence what the forecast rests on
    /// @param needs what is open, what is in progress first; none for what is reached
    /// @param needsTitle "What it still needs"
    /// @param worth what stands below the needs: what their figures mean; may be empty
    /// @param gatesTitle "Gates of your own · 1 of 3 met"
    /// @param gates conditions of the person's own, met or not
    /// @param certificates among the items it needs
    /// @param proof how many items have evidence; may be empty
    /// @param held how long it has been held, or the level before it; may be empty
    /// @param reach where the person says that it is reached
    public record Detail(
            MilestoneId milestone,
            String kind,
            String title,
            List<String> forecast,
            String evidence,
            String needsTitle,
            List<Need> needs,
            String worth,
            String gatesTitle,
            List<Gate> gates,
            List<Need> certificates,
            String proof,
            String held,
            MilestoneDetail reach) {
        public Detail {
            forecast = List.copyOf(forecast);
            needs = List.copyOf(needs);
            gates = List.copyOf(gates);
            certificates = List.copyOf(certificates);
        }
    }

    /// An item.
    ///
    /// @param facts in a line below it; may be empty
    /// @param aside what it is worth; may be empty
    public record Need(ItemId item, ItemState state, String text, String facts, String aside) {}

    /// A condition of the person's own.
    ///
    /// @param met "met 12 Jun 2026"; empty while it is open
    /// @param hasHidden whether an amount in it is hidden, so that it is not to be written anew over the whole text
    public record Gate(int number, String text, String met, boolean hasHidden) {
        public boolean isMet() {
            return !met.isEmpty();
        }
    }

    public static MilestonesView of(AppState state, Messages messages) {
        return new MilestonesFigures(state, messages).view();
    }
}
