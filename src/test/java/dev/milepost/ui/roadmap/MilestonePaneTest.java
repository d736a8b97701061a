package dev.milepost.ui.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.Money;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.progress.ProgressEvent.Withdrawn;
import dev.milepost.progress.Register;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.tracker.Act;
import dev.milepost.ui.Given;
import dev.milepost.ui.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MilestonePaneTest {

    private static final MilestoneId SENIOR = new MilestoneId("senior");
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final Roadmap PLAN = Given.file(
            "title: Short",
            "stages: [{title: Begin, months: 1-3, items: [{id: read, text: Read a book}]}]",
            "milestones: [{id: senior, kind: advancement, month: 6, title: Senior}]");

    @RegisterExtension
    final Window window = new Window();

    private TextField day() {
        return window.person().lookup("#reached-on").queryAs(DatePicker.class).getEditor();
    }

    private Money dollars(long units) {
        return Money.ofUnits(units, PLAN.currency());
    }

    @Test
    void aMilestoneIsReachedOnAPastDayWithItsPay() {
        var person = window.open(PLAN, Given.STARTED);
        person.clickOn("Senior");
        assertEquals("14 Jul 2026", day().getText(), "today is offered");
        window.act(() -> {
            day().requestFocus();
            day().selectAll();
        });
        person.write("2026-06-01", 0);
        person.clickOn("#reached-pay").write("120k", 0).clickOn("#reach");
        var reached = new MilestoneReached(SENIOR, JUNE, Optional.of(dollars(120_000)));
        assertEquals(List.of(reached), window.recorded());
        assertEquals("1 Jun 2026", day().getText());

        person.clickOn("#reach");
        assertEquals(1, window.recorded().size(), "nothing changed, nothing recorded");
        person.clickOn("Not reached after all");
        assertEquals(List.of(reached, new Withdrawn(new Register.OfMilestone(SENIOR))), window.recorded());
        assertFalse(person.lookup("#unreach").query().isVisible());
    }

    @Test
    void whatIsNoAmountOrTooLateSaysSoAndRecordsNothing() {
        var person = window.open(PLAN, Given.STARTED);
        person.clickOn("Senior").clickOn("#reached-pay").write("lots", 0).type(KeyCode.ENTER);
        assertTrue(window.texts("error").stream().anyMatch(said -> said.startsWith("That is not an amount.")));
        window.act(() -> {
            window.person().lookup("#reached-pay").queryAs(TextField.class).clear();
            day().requestFocus();
            day().selectAll();
        });
        person.write("2027-01-01", 0).clickOn("#reach");
        assertTrue(window.texts("error").contains("The day cannot be after 14 Jul 2026."));
        assertEquals(List.of(), window.recorded());
    }

    @Test
    void hiddenPayStaysWhenOnlyTheDayIsChanged() {
        var person = window.open(
                PLAN, Given.STARTED, new MilestoneReached(SENIOR, Given.TODAY, Optional.of(dollars(120_000))));
        window.act(() -> window.tracker().dispatch(new Act.SwitchPrivacy()));
        person.clickOn("Senior");
        assertEquals("", person.lookup("#reached-pay").queryAs(TextField.class).getText());
        window.act(() -> {
            day().requestFocus();
            day().selectAll();
        });
        person.write("2026-06-01", 0).clickOn("#reach");
        assertEquals(List.of(new MilestoneReached(SENIOR, JUNE, Optional.of(dollars(120_000)))), window.recorded());
    }

    @Test
    void theItemIsBackWhenItsRowIsClicked() {
        var person = window.open(PLAN, Given.STARTED);
        person.clickOn("Read a book").clickOn("#note").write("half", 0);
        person.clickOn("Senior");
        assertEquals(1, window.recorded().size(), "the note is recorded on the way");
        assertTrue(window.all("item-pane").findAny().isEmpty());
        person.clickOn("Read a book");
        assertTrue(window.texts("item-title").contains("Read a book"));
        assertTrue(window.all("milestone-pane").findAny().isEmpty());
    }

    @Test
    void nothingIsReachedInThePast() {
        var person = window.open(PLAN, Given.STARTED);
        person.clickOn("Senior");
        window.act(() -> window.tracker().dispatch(new Act.LookAtDay(JUNE)));
        for (String id : List.of("#reached-on", "#reached-pay", "#reach")) {
            assertTrue(person.lookup(id).query().isDisabled(), id);
        }
    }
}
