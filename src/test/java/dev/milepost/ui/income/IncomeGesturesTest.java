package dev.milepost.ui.income;

import static dev.milepost.ui.Seen.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.AssumptionMade;
import dev.milepost.prospect.ProjectionFigures.Prices;
import dev.milepost.prospect.ProjectionFigures.TaxSide;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionValue;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.HandMadeFutures;
import dev.milepost.tracker.IncomeOutlook;
import dev.milepost.tracker.IncomePane;
import dev.milepost.tracker.Lookout;
import dev.milepost.tracker.Measure;
import dev.milepost.tracker.Screen;
import dev.milepost.ui.Given;
import dev.milepost.ui.Seen;
import dev.milepost.ui.Window;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// What is pressed and pointed at in the income picture, by what is then told and drawn.
class IncomeGesturesTest {

    @RegisterExtension
    final Window window = new Window();

    private FxRobot openIncome(ProgressEvent... said) {
        var person = window.open(
                Given.shipped(),
                Stream.concat(Stream.of(Given.STARTED), Stream.of(said)).toArray(ProgressEvent[]::new));
        window.act(() -> {
            window.tracker().lookAhead(Lookout.atOnce(HandMadeFutures::of));
            window.tracker().dispatch(new Act.GoTo(Screen.INCOME));
        });
        return person;
    }

    private IncomeOutlook outlook() {
        return window.state().outlook().income();
    }

    private Node chart() {
        return window.person().lookup("#income-chart").query();
    }

    /// The middle of a month of the chart's, on the screen.
    private Point2D month(int number) {
        List<Node> lines = window.all("amount-line").toList();
        var axis = lines.getFirst().localToScreen(lines.getFirst().getLayoutBounds());
        var top = lines.getLast().localToScreen(lines.getLast().getLayoutBounds());
        double width = axis.getWidth() / window.state().roadmap().months();
        return new Point2D(axis.getMinX() + (number - 0.5) * width, (axis.getMinY() + top.getMinY()) / 2);
    }

    private boolean isSheetOpen() {
        return window.all("month-sheet").findAny().isPresent();
    }

    private String path(String style) {
        return ((Path) window.all(style).findFirst().orElseThrow())
                .getElements()
                .toString();
    }

    @Test
    void aClickOnAMonthOpensItsSheetAndEscapeClosesIt() {
        var person = openIncome();
        assertFalse(isSheetOpen());
        person.clickOn(month(20));
        assertEquals(Optional.of(20), outlook().month());
        assertTrue(isSheetOpen());
        List<String> sheet = window.texts("month-sheet");
        assertTrue(sheet.contains("Month 20 · Aug 2027, a year"), sheet.toString());
        assertTrue(sheet.contains("Total"), sheet.toString());
        assertTrue(sheet.stream().anyMatch(text -> text.contains(", planned month 18, forecast ")), sheet.toString());

        person.clickOn(month(3));
        assertEquals(Optional.of(3), outlook().month());
        assertNotEquals(sheet, window.texts("month-sheet"), "another month, another sheet");
        person.type(KeyCode.ESCAPE, KeyCode.ESCAPE);
        assertEquals(Optional.empty(), outlook().month());
        assertFalse(isSheetOpen());
        assertEquals(List.of(), window.recorded(), "looking records nothing");
    }

    @Test
    void enterOpensTheMonthTheArrowsPointAt() {
        var person = openIncome();
        window.act(() -> chart().requestFocus());
        person.type(KeyCode.ENTER);
        assertFalse(isSheetOpen(), "nothing is pointed at");
        person.type(KeyCode.END, KeyCode.LEFT, KeyCode.ENTER);
        assertEquals(Optional.of(23), outlook().month());
        assertTrue(isSheetOpen());
        person.clickOn("Close the sheet");
        assertFalse(isSheetOpen());
    }

    @Test
    void pointingShowsTheFiguresOfTheMonthUnderThePointer() {
        var person = openIncome();
        person.moveTo(month(8));
        Label note = (Label) window.all("crosshair-note").findFirst().orElseThrow();
        assertTrue(note.getText().startsWith("Month 8 · Aug 2026: $"), note.getText());
        double line =
                Seen.place(window.all("crosshair").findFirst().orElseThrow()).getMinX();
        assertEquals(chart().getScene().getRoot().screenToLocal(month(8)).getX(), line, 2);
        person.moveTo("#terms");
        assertEquals(0, window.all("crosshair").count());
    }

    @Test
    void amountsAreToldInTodaysMoneyAndBack() {
        var person = openIncome(new AssumptionMade(
                AssumptionKey.of(AssumptionKind.INFLATION),
                AssumptionValue.parse(AssumptionKind.INFLATION, "4").orElseThrow()));
        String nominal = path("plan-mid");
        List<String> table = window.texts("figure-table");
        assertTrue(is(window.chip("As paid"), "current"));
        person.clickOn(window.chip("Today’s money"));
        assertEquals(Prices.TODAY, outlook().prices());
        assertFalse(is(window.chip("As paid"), "current"));
        assertTrue(is(window.chip("Today’s money"), "current"));
        assertNotEquals(nominal, path("plan-mid"));
        assertNotEquals(table, window.texts("figure-table"));
        person.clickOn(window.chip("As paid"));
        assertEquals(Prices.NOMINAL, outlook().prices());
        assertEquals(nominal, path("plan-mid"));
    }

    @Test
    void amountsAreToldAfterTaxWhereATaxIsKnown() {
        var person = window.open();
        // Nobody looks ahead: futures made by hand know of no tax.
        window.act(() -> window.tracker().dispatch(new Act.GoTo(Screen.INCOME)));
        assertTrue(is(window.chip("Before tax"), "current"));
        person.clickOn(window.chip("After tax: say yours…"));
        assertEquals(IncomePane.ASSUMPTIONS, outlook().pane());
        assertEquals(1, window.all("assumed-form").filter(Node::isVisible).count());
        assertTrue(String.valueOf(window.focused().getAccessibleText()).startsWith("tax on "));
        Node field = window.focused();
        assertTrue(
                field.localToScene(field.getBoundsInLocal()).getMaxY()
                        < field.getScene().getHeight(),
                "it is in sight");
        window.act(() -> window.tracker()
                .dispatch(new Act.MakeAssumption(
                        AssumptionKey.of(AssumptionKind.TAX, "wage"),
                        AssumptionValue.parse(AssumptionKind.TAX, "30").orElseThrow())));
        String before = path("plan-mid");
        person.clickOn(window.chip("After tax"));
        assertEquals(TaxSide.AFTER_TAX, outlook().tax());
        assertTrue(is(window.chip("After tax"), "current"));
        assertNotEquals(before, path("plan-mid"));
        person.clickOn(window.chip("Before tax"));
        assertEquals(before, path("plan-mid"));
        person.clickOn(window.chip("After tax")).clickOn(month(20));
        assertTrue(window.texts("month-sheet").contains("Total after tax"));
    }

    @Test
    void incomeIsStackedByStreamWithALegend() {
        var person = openIncome();
        assertEquals(0, window.all("layer").count());
        person.clickOn(window.chip("By stream"));
        assertEquals(Measure.BY_STREAM, outlook().measure());
        assertTrue(window.all("layer").count() > 2);
        assertEquals(
                window.all("layer").count() + 2, window.all("legend-entry").count(), "and the milestones and today");
        assertTrue(window.texts("legend").contains("Primary Employment"));
        assertEquals(0, window.all("plan-mid").count(), "the layers stand for it");
        person.clickOn(window.chip("Annual rate"));
        assertEquals(0, window.all("layer").count());
        assertEquals(1, window.all("plan-mid").count());
    }

    @Test
    void samplePathsAreDrawnOnDemand() {
        var person = openIncome();
        assertEquals(0, window.all("sample-path").count());
        person.clickOn(window.chip("Sample paths"));
        assertEquals(IncomeOutlook.Samples.SHOWN, outlook().samples());
        assertTrue(is(window.chip("Sample paths"), "current"));
        assertTrue(window.all("sample-path").count() > 1);
        person.clickOn(window.chip("Sample paths"));
        assertEquals(0, window.all("sample-path").count());
    }
}
