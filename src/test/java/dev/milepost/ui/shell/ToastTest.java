package dev.milepost.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.milepost.progress.Span;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.Notice;
import dev.milepost.tracker.ShellView;
import dev.milepost.ui.Given;
import dev.milepost.ui.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation.Status;
import javafx.animation.PauseTransition;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// How long a toast stays.
class ToastTest {

    private static final ShellView.Toast TICKED = said(new Notice.Recorded(new Span(1, 1)));
    private static final ShellView.Toast OTHER = said(new Notice.Recorded(new Span(2, 2)));

    private final List<Act> acts = new ArrayList<>();
    private final FxRobot person = new Person();
    private final Button elsewhere = new Button("elsewhere");
    private final PauseTransition clock = new PauseTransition(Duration.hours(1));
    private final Toast toast = new Toast(acts::add, Given.MESSAGES, elsewhere::requestFocus, clock);

    private static ShellView.Toast said(Notice notice) {
        return new ShellView.Toast(notice, "Done", Optional.of(new ShellView.Action("Undo", new Act.Undo())));
    }

    @BeforeEach
    void open() throws Exception {
        Stage _ = FxToolkit.registerPrimaryStage();
        Stage _ = FxToolkit.setupStage(stage -> {
            stage.setScene(new Scene(new VBox(elsewhere, toast), 400, 200));
            stage.show();
            elsewhere.requestFocus();
        });
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    private void render(ShellView.Toast said) {
        person.interact(() -> toast.render(Optional.of(said)));
    }

    @Test
    void afterItsTimeItAsksToBeClosed() {
        render(TICKED);
        assertEquals(Status.RUNNING, clock.getStatus());
        person.interact(() -> clock.getOnFinished().handle(new ActionEvent()));
        assertEquals(List.of(new Act.CloseNotice(TICKED.notice())), acts);
    }

    @Test
    void anotherOneHasTheWholeTimeAgain() {
        render(TICKED);
        person.interact(() -> clock.jumpTo(Duration.minutes(59)));
        render(TICKED);
        assertEquals(true, clock.getCurrentTime().greaterThanOrEqualTo(Duration.minutes(59)), "the same one goes on");
        render(OTHER);
        assertEquals(true, clock.getCurrentTime().lessThan(Duration.minutes(59)));
    }

    @Test
    void itStaysWhileTheKeyboardIsOnIt() {
        render(TICKED);
        person.interact(toast::takeFocus);
        assertEquals(Status.STOPPED, clock.getStatus());
        person.interact(elsewhere::requestFocus);
        assertEquals(Status.RUNNING, clock.getStatus());
    }

    @Test
    void itStaysWhileTheMouseIsOverIt() {
        render(TICKED);
        person.moveTo(toast);
        assertEquals(Status.STOPPED, clock.getStatus());
        person.moveTo(elsewhere);
        assertEquals(Status.RUNNING, clock.getStatus());
    }

    @Test
    void oneThatIsGoneHasNoTime() {
        render(TICKED);
        person.interact(() -> toast.render(Optional.empty()));
        assertEquals(Status.STOPPED, clock.getStatus());
        assertEquals(false, toast.isVisible());
    }
}
