package dev.milepost.ui.trouble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.Backup;
import dev.milepost.progress.Damage;
import dev.milepost.tracker.Theme;
import dev.milepost.tracker.TroubleView;
import dev.milepost.tracker.TroubleView.Remedy;
import dev.milepost.ui.Given;
import dev.milepost.ui.Person;
import dev.milepost.ui.kit.Look;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class TroublePaneTest {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 480;

    private static final Instant NOON = Instant.parse("2026-07-14T12:00:00Z");
    private static final Path FILE = Path.of("/home/ada/.local/share/milepost/milepost.db");

    private static final TroubleView DAMAGED = TroubleView.of(
            new Damage(
                    FILE,
                    1200,
                    1100,
                    Optional.of(NOON),
                    Optional.of(new Damage.GoodBackup(
                            new Backup(FILE, NOON, Optional.of(Backup.Reason.DAILY), 90_000), 1000, Optional.of(NOON))),
                    1150,
                    Optional.of(NOON)),
            ZoneOffset.UTC,
            Given.MESSAGES);

    private final List<Remedy> chosen = new ArrayList<>();
    private final FxRobot person = new Person();

    private Stage open(TroubleView view) throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(shown -> {
            Look.loadFonts();
            shown.setScene(new Scene(new TroublePane(view, Theme.LIGHT, chosen::add), WIDTH, HEIGHT));
            shown.show();
        });
        Person.settle();
        return stage;
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    private List<String> buttons() {
        return person.lookup(".button").queryAllAs(Button.class).stream()
                .map(Button::getText)
                .toList();
    }

    @Test
    void itSaysWhatIsWrongAndWhatCanBeDone() throws TimeoutException {
        open(DAMAGED);

        List<String> texts = person.lookup(node -> node instanceof Text).queryAllAs(Text.class).stream()
                .map(Text::getText)
                .toList();
        assertTrue(texts.contains(DAMAGED.title()), texts::toString);
        assertTrue(texts.containsAll(DAMAGED.lines()), texts::toString);
        assertEquals(DAMAGED.choices().stream().map(TroubleView.Choice::text).toList(), buttons());
    }

    @Test
    void everythingIsInTheWindow() throws TimeoutException {
        Stage stage = open(DAMAGED);

        for (Button button : person.lookup(".button").queryAllAs(Button.class)) {
            Bounds bounds = button.localToScene(button.getBoundsInLocal());
            assertTrue(bounds.getMinX() >= 0 && bounds.getMaxX() <= WIDTH, bounds::toString);
            assertTrue(bounds.getMinY() >= 0 && bounds.getMaxY() <= HEIGHT, bounds::toString);
        }
        assertTrue(stage.isShowing());
    }

    @Test
    void enterTakesTheBestWay() throws TimeoutException {
        open(DAMAGED);
        person.type(KeyCode.ENTER);
        assertEquals(List.of(Remedy.RECOVER), chosen);
    }

    @Test
    void escapeCloses() throws TimeoutException {
        open(DAMAGED);
        person.type(KeyCode.ESCAPE);
        assertEquals(List.of(Remedy.CLOSE), chosen);
    }

    @Test
    void aWayIsTakenOnce() throws TimeoutException {
        open(TroubleView.of(List.of("The database is locked."), Given.MESSAGES));
        person.type(KeyCode.ENTER).type(KeyCode.ENTER).type(KeyCode.ESCAPE);
        assertEquals(List.of(Remedy.RETRY), chosen);
    }

    @Test
    void aClickTakesTheWayItIsOn() throws TimeoutException {
        open(DAMAGED);
        person.clickOn(Given.MESSAGES.text("trouble.put-back"));
        assertEquals(List.of(Remedy.PUT_BACK), chosen);
    }
}
