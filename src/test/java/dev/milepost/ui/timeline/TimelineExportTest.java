package dev.milepost.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.Draft;
import dev.milepost.progress.InMemoryStore;
import dev.milepost.progress.Origin;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.Notice;
import dev.milepost.tracker.Now;
import dev.milepost.tracker.Screen;
import dev.milepost.tracker.Theme;
import dev.milepost.tracker.TimelineView;
import dev.milepost.tracker.Tracker;
import dev.milepost.ui.Given;
import dev.milepost.ui.kit.Look;
import dev.milepost.ui.paper.Kind;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A person keeps the timeline as a picture; the operating system's dialog is one that answers at once.
class TimelineExportTest {

    private static final Clock CLOCK = Clock.fixed(Given.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final FxRobot person = new FxRobot();
    private Optional<Path> answer = Optional.empty();

    private Tracker open(Roadmap roadmap) throws TimeoutException {
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
            TimelineScreen screen =
                    new TimelineScreen(tracker::dispatch, Given.MESSAGES, (beside, title, name, kind) -> answer);
            Look.apply(Theme.DARK, screen, List.of(Look.sheet(TimelineScreen.class, "timeline.css")));
            stage.setScene(new Scene(screen, 1000, 600));
            tracker.dispatch(new Act.GoTo(Screen.TIMELINE));
            tracker.listen(state -> screen.render(TimelineView.of(state, Given.MESSAGES)));
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
        return tracker;
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    /// Presses the chip and chooses from its menu.
    ///
    /// @return what is said in the end
    private Notice export(Tracker tracker, String what, Kind kind, Path file) throws TimeoutException {
        answer = Optional.of(file);
        person.clickOn("#export");
        person.clickOn(what + ", as " + kind.name() + "…");
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> tracker.state().notice().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        return tracker.state().notice().orElseThrow();
    }

    private static String read(Path svg) throws IOException {
        return Files.readString(svg, StandardCharsets.UTF_8);
    }

    @Test
    void theWholePlanIsOnPaperWithEveryMilestone() throws IOException, TimeoutException {
        Tracker tracker = open(Given.shipped());
        Path file = folder.resolve("plan.svg");
        assertEquals(new Notice.Exported(file), export(tracker, "The whole plan", Kind.SVG, file));
        String svg = read(file);
        for (Milestone milestone : tracker.state().roadmap().milestones()) {
            assertTrue(svg.contains(milestone.title()), milestone.title());
        }
        assertTrue(svg.contains("Logged income") || svg.contains("Salary progression"), "down to the last lane");
        assertTrue(svg.contains(tracker.state().roadmap().title()));
        assertTrue(svg.contains("as of 14 Jul 2026"));
        assertFalse(svg.contains("#1b2029"), "it is light although the window is dark");
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    @Test
    void whatIsInSightIsWhatTheWindowShows() throws IOException, TimeoutException {
        Tracker tracker = open(Given.shipped());
        Path file = folder.resolve("sight.svg");
        export(tracker, "What is in sight", Kind.SVG, file);
        String svg = read(file);
        assertTrue(svg.contains(tracker.state().roadmap().phases().getFirst().title()));
        assertFalse(svg.contains("Salary progression"), "it is below the window's edge");
    }

    @Test
    void whatIsInSightIsWhereThePersonScrolledTo() throws IOException, TimeoutException {
        Tracker tracker = open(Given.shipped());
        person.interact(() -> ((TimelineChart) person.lookup("#timeline").query()).panBy(0, 10_000));
        WaitForAsyncUtils.waitForFxEvents();
        Path file = folder.resolve("sight.svg");
        export(tracker, "What is in sight", Kind.SVG, file);
        String svg = read(file);
        assertTrue(svg.contains("Salary progression"), "the last lanes");
        assertFalse(
                svg.contains(">" + tracker.state().roadmap().phases().getFirst().title() + "<"),
                "the first ones are above");
    }

    @Test
    void aPdfHasTheMilestonesAsText() throws IOException, TimeoutException {
        Tracker tracker = open(Given.shipped());
        Path file = folder.resolve("plan.pdf");
        assertEquals(new Notice.Exported(file), export(tracker, "The whole plan", Kind.PDF, file));
        try (PdfReader reader = new PdfReader(Files.readAllBytes(file))) {
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page));
            }
            for (Milestone milestone : tracker.state().roadmap().milestones()) {
                assertTrue(text.toString().contains(milestone.title()), milestone.title() + " in " + text);
            }
        }
    }

    @Test
    void aPngIsTwiceAsFineAsTheScreenAndLight() throws IOException, TimeoutException {
        Tracker tracker = open(Given.shipped());
        Path file = folder.resolve("sight.png");
        assertEquals(new Notice.Exported(file), export(tracker, "What is in sight", Kind.PNG, file));
        BufferedImage image = ImageIO.read(file.toFile());
        assertTrue(image.getWidth() > 1900 && image.getHeight() > 1000, image.toString());
        assertEquals(0xFFFFFFFF, image.getRGB(4, 4));
        boolean drawn = IntStream.range(0, image.getHeight())
                .anyMatch(y -> image.getRGB(image.getWidth() / 2, y) != 0xFFFFFFFF);
        assertTrue(drawn);
    }

    @Test
    void aNameWithoutItsEndingGetsItButReplacesNothing() throws IOException, TimeoutException {
        Tracker tracker = open(Given.shipped());
        Path there = Files.writeString(folder.resolve("plan.svg"), "mine");
        assertEquals(
                new Notice.InTheWay("plan.svg"), export(tracker, "The whole plan", Kind.SVG, folder.resolve("plan")));
        assertEquals("mine", Files.readString(there));
    }

    @Test
    void aNameThePersonChoseReplacesWhatWasThere() throws IOException, TimeoutException {
        Tracker tracker = open(Given.shipped());
        Path there = Files.writeString(folder.resolve("plan.svg"), "old");
        export(tracker, "The whole plan", Kind.SVG, there);
        assertTrue(read(there).contains("<svg"));
    }

    @Test
    void aFolderOfThatNameStays() throws IOException, TimeoutException {
        Tracker tracker = open(Given.shipped());
        Path taken = Files.createDirectory(folder.resolve("plan.pdf"));
        assertEquals(new Notice.InTheWay("plan.pdf"), export(tracker, "The whole plan", Kind.PDF, taken));
        assertTrue(Files.isDirectory(taken));
    }

    @Test
    void aFolderThatIsNotThereIsSaid() throws IOException, TimeoutException {
        Tracker tracker = open(Given.shipped());
        Path lost = folder.resolve("nowhere").resolve("plan.pdf");
        assertEquals(new Notice.Unwritable("plan.pdf"), export(tracker, "The whole plan", Kind.PDF, lost));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    /// More rows than a picture of dots has room for; a PDF has pages, and SVG has no edge.
    @Test
    void twoThousandStagesGoIntoAPdfAndAnSvgButIntoNoPng() throws IOException, TimeoutException {
        Tracker tracker = open(Given.file(Stream.concat(
                        Stream.of("title: Large", "stages:"),
                        IntStream.range(0, 2000)
                                .mapToObj(i -> "  - {id: s" + i + ", title: Stage " + i + ", months: " + (1 + i % 110)
                                        + "-" + (5 + i % 110) + ", items: [{id: i" + i + ", text: x}]}"))
                .toArray(String[]::new)));
        Path pdf = folder.resolve("large.pdf");
        assertEquals(new Notice.Exported(pdf), export(tracker, "The whole plan", Kind.PDF, pdf));
        try (PdfReader reader = new PdfReader(Files.readAllBytes(pdf))) {
            assertTrue(reader.getNumberOfPages() > 20, () -> reader.getNumberOfPages() + " pages");
            String last = new PdfTextExtractor(reader).getTextFromPage(reader.getNumberOfPages());
            assertTrue(last.contains("Stage 1999"), last);
        }
        Path png = folder.resolve("large.png");
        assertEquals(new Notice.TooLarge("PNG"), exportNext(tracker, Kind.PNG, png));
        assertFalse(Files.exists(png));
        Path svg = folder.resolve("large.svg");
        assertEquals(new Notice.Exported(svg), exportNext(tracker, Kind.SVG, svg));
        assertTrue(read(svg).contains("Stage 1999"));
    }

    /// As [#export], where something was said before.
    private Notice exportNext(Tracker tracker, Kind kind, Path file) throws TimeoutException {
        Notice before = tracker.state().notice().orElseThrow();
        answer = Optional.of(file);
        person.clickOn("#export");
        person.clickOn("The whole plan, as " + kind.name() + "…");
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> !tracker.state().notice().equals(Optional.of(before)));
        WaitForAsyncUtils.waitForFxEvents();
        return tracker.state().notice().orElseThrow();
    }
}
