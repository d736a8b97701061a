package dev.milepost.ui.kit;

import javafx.css.PseudoClass;

/// The style classes and pseudo-classes of the kit's stylesheet.
public final class Styles {

    public static final String BADGE = "badge";
    public static final String BAR = "bar";
    public static final String CARD = "card";
    public static final String CARD_TITLE = "card-title";
    public static final String CHIP = "chip";
    public static final String CODE = "code";
    public static final String COMPACT = "compact";
    public static final String ICON = "icon";
    public static final String ICON_BUTTON = "icon-button";
    public static final String LINK = "link";
    public static final String MUTED = "muted";
    public static final String OVERLINE = "overline";
    public static final String PLAIN = "plain";
    public static final String PRIMARY = "primary";
    public static final String QUIET = "quiet";
    public static final String SMALL = "small";
    public static final String STATE_BOX = "state-box";
    public static final String STRONG = "strong";
    public static final String TITLE = "title";

    /// The one of several that is shown or chosen.
    public static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    public static final PseudoClass COMPLETE = PseudoClass.getPseudoClass("complete");
    public static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    public static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private Styles() {}
}
