package dev.milepost.lint;

import java.util.List;

/// One check of the plan with itself. Pure, and at peace with every plan there can be.
interface PlanCheck {

    /// What it finds, in the plan's order; empty where there is nothing to say.
    List<Finding> findings(Plan plan);
}
