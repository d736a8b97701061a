package dev.milepost.ui.income;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.Draft;
import dev.milepost.progress.InMemoryStore;
import dev.milepost.progress.Origin;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.IncomeView;
import dev.milepost.tracker.Notice;
import dev.milepost.tracker.Now;
import dev.milepost.tracker.Tracker;
import dev.milepost.ui.Given;
import dev.milepost.ui.Seen;
import dev.milepost.ui.kit.Look;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A person keeps the income as a picture and as figures; the operating system's dialog is one that answers at once.
class IncomeExportTest {

    private static final Clock CLOCK = Clock.fixed(Given.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final FxRobot person = new FxRobot();
    private Optional<Path> answer = Optional.empty();
    private Optional<IncomeScreen> screen = Optional.empty();

    private Tracker open() throws TimeoutException {
        Roadmap roadmap = Given.shipped();
        InMemoryStore store = new InMemoryStore();
        store.append(Draft.change(roadmap.id(), Instant.EPOCH, Origin.COMMAND, 0, List.of(Given.STARTED)));
        Tracker tracker = Tracker.open(
                roadmap,
                "roadmap.yaml",
                0,
                Given.keeping(store),
                Now.by(CLOCK),
                Origin.WINDOW,
                Runnable::run,
                Platform::runLater);
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(stage -> {
            Look.loadFonts();
            IncomeScreen income =
                    new IncomeScreen(tracker::dispatch, Given.MESSAGES, (beside, title, name, kind) -> answer);
            Look.apply(
                    tracker.state().outlook().theme(), income, List.of(Look.sheet(IncomeScreen.class, "income.css")));
            stage.setScene(new Scene(income, 1200, 800));
            tracker.listen(state -> income.render(IncomeView.of(state, Given.MESSAGES)));
            stage.show();
            screen = Optional.of(income);
        });
        WaitForAsyncUtils.waitForFxEvents();
        return tracker;
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    private Path export(Tracker tracker, String choice, String name) throws TimeoutException {
        Path file = folder.resolve(name);
        answer = Optional.of(file);
        person.clickOn("#export");
        person.clickOn(choice);
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> tracker.state().notice().isPresent());
        assertEquals(Optional.of(new Notice.Exported(file)), tracker.state().notice());
        return file;
    }

    @Test
    void theChartIsKeptWithItsTicksAndWhatItIsOf() throws IOException, TimeoutException {
        Tracker tracker = open();
        String svg = Files.readString(export(tracker, "The picture, as SVG…", "income.svg"));
        IncomeView.Chart chart =
                IncomeView.of(tracker.state(), Given.MESSAGES).chart().orElseThrow();
        chart.amounts().forEach(tick -> assertTrue(svg.contains(">" + tick.text() + "<"), tick.text()));
        assertTrue(svg.contains(tracker.state().roadmap().title()));
        assertTrue(svg.contains("Annual rate · "), "what the amounts are");
        assertTrue(svg.contains("stroke-dasharray"), "the plan's middle is dashed");
    }

    @Test
    void theChartIsKeptAsDots() throws IOException, TimeoutException {
        Tracker tracker = open();
        BufferedImage image = ImageIO.read(
                export(tracker, "The picture, as PNG…", "income.png").toFile());
        assertTrue(image.getWidth() > 2000 && image.getHeight() > 1000, image.toString());
    }

    @Test
    void theFiguresAreKeptAsATable() throws IOException, TimeoutException {
        Tracker tracker = open();
        String csv = Files.readString(export(tracker, "The figures, as CSV…", "income.csv"));
        assertTrue(csv.startsWith("month,date,basis,"), csv);
    }

    @Test
    void hiddenAmountsStayInTheProgram() throws TimeoutException {
        Tracker tracker = open();
        person.interact(() -> tracker.dispatch(new Act.SwitchPrivacy()));
        assertTrue(Seen.below(screen.orElseThrow())
                .filter(node -> "export".equals(node.getId()))
                .allMatch(node -> node.isDisabled()));
    }
}
