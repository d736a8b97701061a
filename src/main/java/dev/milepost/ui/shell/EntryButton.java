package dev.milepost.ui.shell;

import dev.milepost.ui.kit.Styles;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/// A screen in the sidebar. To assistive technology it is a tab that is selected or not.
final class EntryButton extends Button {

    private final boolean current;

    EntryButton(Node line, boolean current) {
        super("", line);
        this.current = current;
        getStyleClass().setAll("entry");
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleRole(AccessibleRole.TAB_ITEM);
        pseudoClassStateChanged(Styles.CURRENT, current);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(@Nullable AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? (Object) current
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
