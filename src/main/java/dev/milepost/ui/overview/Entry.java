package dev.milepost.ui.overview;

import dev.milepost.tracker.Act;
import dev.milepost.tracker.MilestoneStatus;
import dev.milepost.tracker.OverviewView.MilestoneLine;
import dev.milepost.tracker.OverviewView.NextLine;
import dev.milepost.ui.kit.StateBox;

/// What one line of a list on the overview shows.
sealed interface Entry {

    String title();

    String detail();

    /// At the right end, perhaps empty.
    String aside();

    boolean isLate();

    Act act();

    void mark(StateBox box);

    record Next(NextLine line) implements Entry {
        @Override
        public String title() {
            return line.text();
        }

        @Override
        public String detail() {
            return line.path();
        }

        @Override
        public String aside() {
            return line.why();
        }

        @Override
        public boolean isLate() {
            return line.late();
        }

        @Override
        public Act act() {
            return line.act();
        }

        @Override
        public void mark(StateBox box) {
            box.render(line.state());
        }
    }

    record OfMilestone(MilestoneLine line) implements Entry {
        @Override
        public String title() {
            return line.title();
        }

        @Override
        public String detail() {
            return line.when();
        }

        @Override
        public String aside() {
            return line.odds();
        }

        @Override
        public boolean isLate() {
            return false;
        }

        @Override
        public Act act() {
            return line.act();
        }

        @Override
        public void mark(StateBox box) {
            box.renderMilestone(
                    line.standing() == MilestoneStatus.Standing.REACHED,
                    line.standing() == MilestoneStatus.Standing.OVERDUE);
        }
    }
}
