package dev.milepost.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.tracker.Act;
import dev.milepost.tracker.Screen;
import dev.milepost.ui.Given;
import dev.milepost.ui.Seen;
import dev.milepost.ui.Window;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Everything that can be used has a name, and a way to it without the mouse.
class AccessibilityTest {

    @RegisterExtension
    final Window window = new Window();

    private void openOn(Screen screen) {
        window.open();
        window.act(() -> window.tracker().dispatch(new Act.GoTo(screen)));
    }

    private List<Node> shown() {
        return Seen.below(window.root()).filter(node -> !node.isDisabled()).toList();
    }

    private static boolean hasName(Node node) {
        @Nullable String text = node instanceof Labeled labeled ? labeled.getText() : null;
        return isSaid(node.getAccessibleText()) || isSaid(text);
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    /// Parts that controls are made of have their names from the control.
    private static boolean isInside(Node node) {
        return (node.getParent() instanceof Control && !(node instanceof TextInputControl))
                || node instanceof ScrollBar;
    }

    private void checkNames() {
        for (Node node : shown()) {
            boolean used = node.isFocusTraversable()
                    || node instanceof ButtonBase
                    || node instanceof TextInputControl
                    || (node instanceof ListCell<?> cell && !cell.isEmpty());
            assertTrue(!used || isInside(node) || hasName(node), () -> "no name: " + node);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everythingOnAScreenHasAName(Screen screen) {
        openOn(screen);
        checkNames();
    }

    @Test
    void everythingBesideASelectedItemHasAName() {
        window.open().clickOn("Multi-master HA clusters");
        checkNames();
    }

    @Test
    void whatJustHappenedHasNamesAndIsReachedByTab() {
        window.open().clickOn(window.box("Multi-master HA clusters"));
        checkNames();
        Set<Node> reached = tabThrough();
        assertTrue(reached.contains(Seen.find(Seen.one(window.root(), "toast"), "link", "Undo")), reached.toString());
    }

    @Test
    void theJournalAndBackupsHaveNames() {
        window.open().clickOn(window.box("Multi-master HA clusters"));
        window.act(() -> window.tracker().dispatch(new Act.GoTo(Screen.JOURNAL)));
        assertTrue(window.all("act-line").count() > 1);
        checkNames();
        window.act(() -> window.tracker().dispatch(new Act.GoTo(Screen.DATA)));
        window.act(() -> window.tracker().dispatch(new Act.MakeBackup()));
        window.person().clickOn("Restore…");
        assertEquals(1, window.all("question").count());
        checkNames();
    }

    @Test
    void theFirstQuestionsHaveNames() {
        window.open(Given.shipped());
        checkNames();
    }

    @Test
    void whatSearchFindsHasNames() {
        window.open().push(KeyCode.SHORTCUT, KeyCode.K).write("cluster", 0);
        assertTrue(window.all("hit").count() > 2);
        checkNames();
    }

    /// Only boxes and headings in the outline answer to clicks without being reached by Tab: its keys do the same.
    @ParameterizedTest
    @EnumSource
    void whateverAnswersToAClickIsReachedByTab(Screen screen) {
        openOn(screen);
        Set<Node> reached = tabThrough();
        for (Node node : shown()) {
            boolean clickable = (node instanceof ButtonBase button && button.getOnAction() != null)
                    || node.getOnMouseClicked() != null
                    || node instanceof TextInputControl;
            if (clickable && !isInOutline(node)) {
                Set<Node> around = new HashSet<>();
                for (Node each = node; each != null; each = each.getParent()) {
                    around.add(each);
                }
                around.retainAll(reached);
                assertTrue(!around.isEmpty(), () -> "not reached by Tab: " + node);
            }
        }
    }

    private static boolean isInOutline(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if ("outline".equals(each.getId())) {
                return !(node instanceof ButtonBase);
            }
        }
        return false;
    }

    private Set<Node> tabThrough() {
        Set<Node> reached = new LinkedHashSet<>();
        while (reached.add(window.focused())) {
            window.person().type(KeyCode.TAB);
            assertTrue(reached.size() < 80, () -> "no end: " + reached);
        }
        return reached;
    }

    @Test
    void rowsSayWhereTheyStand() {
        window.open(Given.shipped(), Given.STARTED, Given.done("ha-clusters"));
        assertEquals(
                "Multi-master HA clusters, Done, 14 Jul",
                window.row("Multi-master HA clusters").getAccessibleText());
        assertEquals(
                "Production Kubernetes Mastery, 1/23",
                window.row("Production Kubernetes Mastery").getAccessibleText());
    }

    @Test
    void aTrackIsChosenWithTheKeyboard() {
        window.open(
                Given.file(
                        "title: Tracks",
                        "stages:",
                        "  - title: Stage",
                        "    months: 1-3",
                        "    tracks: [{id: a, title: One, items: [x]}, {id: b, title: Two, items: [y]}]"),
                Given.STARTED);
        Set<Node> reached = tabThrough();
        assertTrue(reached.contains(window.chip("B · Two")), reached.toString());
    }

    @Test
    void aChipAndAScreenSayWhetherTheyAreTheCurrentOne() {
        window.open();
        for (String style : List.of("chip", "entry")) {
            Set<Object> said = new HashSet<>();
            window.all(style).forEach(node -> {
                Object selected = node.queryAccessibleAttribute(AccessibleAttribute.SELECTED);
                assertEquals(Seen.is(node, "current"), selected, node::toString);
                said.add(selected);
            });
            assertEquals(Set.of(true, false), said);
        }
    }

    @Test
    void whatHasNothingMoreToSayEndsThere() {
        window.open(Given.shipped(), Given.STARTED);
        assertTrue(window.all("row-cell")
                .map(Node::getAccessibleText)
                .noneMatch(text -> text != null && (text.isBlank() || text.endsWith(", ") || text.contains(", ,"))));
    }
}
