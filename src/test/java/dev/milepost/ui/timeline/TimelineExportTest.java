package dev.milepost.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.tracker.Notice;
import dev.milepost.tracker.TimelineView;
import dev.milepost.ui.Given;
import dev.milepost.ui.KeptScreen;
import dev.milepost.ui.kit.Look;
import dev.milepost.ui.paper.Kind;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.testfx.util.WaitForAsyncUtils;

/// A person keeps the timeline as a picture.
class TimelineExportTest {

    @RegisterExtension
    final KeptScreen kept = new KeptScreen();

    @TempDir
    private Path folder;

    private Roadmap open(Roadmap roadmap) throws TimeoutException {
        TimelineScreen _ = kept.open(
                roadmap,
                Look.sheet(TimelineScreen.class, "timeline.css"),
                1000,
                600,
                (acts, files) -> new TimelineScreen(acts, Given.MESSAGES, files),
                (screen, state) -> screen.render(TimelineView.of(state, Given.MESSAGES)));
        return roadmap;
    }

    /// @return what is said in the end
    private Notice export(String what, Kind kind, Path file) throws TimeoutException {
        return kept.keep(what + ", as " + kind.name() + "…", file);
    }

    private static String read(Path svg) throws IOException {
        return Files.readString(svg, StandardCharsets.UTF_8);
    }

    @Test
    void theWholePlanIsOnPaperWithEveryMilestone() throws IOException, TimeoutException {
        Roadmap roadmap = open(Given.shipped());
        Path file = folder.resolve("plan.svg");
        assertEquals(new Notice.Exported(file), export("The whole plan", Kind.SVG, file));
        String svg = read(file);
        for (Milestone milestone : roadmap.milestones()) {
            assertTrue(svg.contains(milestone.title()), milestone.title());
        }
        assertTrue(svg.contains("Logged income") || svg.contains("Salary progression"), "down to the last lane");
        assertTrue(svg.contains(roadmap.title()));
        assertTrue(svg.contains("as of 14 Jul 2026"));
        assertFalse(svg.contains("#1b2029"), "it is light although the window is dark");
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    @Test
    void whatIsInSightIsWhatTheWindowShows() throws IOException, TimeoutException {
        Roadmap roadmap = open(Given.shipped());
        Path file = folder.resolve("sight.svg");
        export("What is in sight", Kind.SVG, file);
        String svg = read(file);
        assertTrue(svg.contains(roadmap.phases().getFirst().title()));
        assertFalse(svg.contains("Salary progression"), "it is below the window's edge");
    }

    @Test
    void whatIsInSightIsWhereThePersonScrolledTo() throws IOException, TimeoutException {
        Roadmap roadmap = open(Given.shipped());
        kept.person()
                .interact(
                        () -> ((TimelineChart) kept.person().lookup("#timeline").query()).panBy(0, 10_000));
        WaitForAsyncUtils.waitForFxEvents();
        Path file = folder.resolve("sight.svg");
        export("What is in sight", Kind.SVG, file);
        String svg = read(file);
        assertTrue(svg.contains("Salary progression"), "the last lanes");
        assertFalse(svg.contains(">" + roadmap.phases().getFirst().title() + "<"), "the first ones are above");
    }

    @Test
    void aPdfHasTheMilestonesAsText() throws IOException, TimeoutException {
        Roadmap roadmap = open(Given.shipped());
        Path file = folder.resolve("plan.pdf");
        assertEquals(new Notice.Exported(file), export("The whole plan", Kind.PDF, file));
        try (PdfReader reader = new PdfReader(Files.readAllBytes(file))) {
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page));
            }
            for (Milestone milestone : roadmap.milestones()) {
                assertTrue(text.toString().contains(milestone.title()), milestone.title() + " in " + text);
            }
        }
    }

    @Test
    void aPngIsTwiceAsFineAsTheScreenAndLight() throws IOException, TimeoutException {
        Roadmap _ = open(Given.shipped());
        Path file = folder.resolve("sight.png");
        assertEquals(new Notice.Exported(file), export("What is in sight", Kind.PNG, file));
        BufferedImage image = ImageIO.read(file.toFile());
        assertTrue(image.getWidth() > 1900 && image.getHeight() > 1000, image.toString());
        assertEquals(0xFFFFFFFF, image.getRGB(4, 4));
        boolean drawn = IntStream.range(0, image.getHeight())
                .anyMatch(y -> image.getRGB(image.getWidth() / 2, y) != 0xFFFFFFFF);
        assertTrue(drawn);
    }

    @Test
    void aNameWithoutItsEndingGetsItButReplacesNothing() throws IOException, TimeoutException {
        Roadmap _ = open(Given.shipped());
        Path there = Files.writeString(folder.resolve("plan.svg"), "mine");
        assertEquals(new Notice.InTheWay("plan.svg"), export("The whole plan", Kind.SVG, folder.resolve("plan")));
        assertEquals("mine", Files.readString(there));
    }

    @Test
    void aNameThePersonChoseReplacesWhatWasThere() throws IOException, TimeoutException {
        Roadmap _ = open(Given.shipped());
        Path there = Files.writeString(folder.resolve("plan.svg"), "old");
        export("The whole plan", Kind.SVG, there);
        assertTrue(read(there).contains("<svg"));
    }

    @Test
    void aFolderOfThatNameStays() throws IOException, TimeoutException {
        Roadmap _ = open(Given.shipped());
        Path taken = Files.createDirectory(folder.resolve("plan.pdf"));
        assertEquals(new Notice.InTheWay("plan.pdf"), export("The whole plan", Kind.PDF, taken));
        assertTrue(Files.isDirectory(taken));
    }

    @Test
    void aFolderThatIsNotThereIsSaid() throws IOException, TimeoutException {
        Roadmap _ = open(Given.shipped());
        Path lost = folder.resolve("nowhere").resolve("plan.pdf");
        assertEquals(new Notice.Unwritable("plan.pdf"), export("The whole plan", Kind.PDF, lost));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    /// More rows than a picture of dots has room for; a PDF has pages, and SVG has no edge.
    @Test
    void twoThousandStagesGoIntoAPdfAndAnSvgButIntoNoPng() throws IOException, TimeoutException {
        Roadmap _ = open(Given.file(Stream.concat(
                        Stream.of("title: Large", "stages:"),
                        IntStream.range(0, 2000)
                                .mapToObj(i -> "  - {id: s" + i + ", title: Stage " + i + ", months: " + (1 + i % 110)
                                        + "-" + (5 + i % 110) + ", items: [{id: i" + i + ", text: x}]}"))
                .toArray(String[]::new)));
        Path pdf = folder.resolve("large.pdf");
        assertEquals(new Notice.Exported(pdf), export("The whole plan", Kind.PDF, pdf));
        try (PdfReader reader = new PdfReader(Files.readAllBytes(pdf))) {
            assertTrue(reader.getNumberOfPages() > 20, () -> reader.getNumberOfPages() + " pages");
            String last = new PdfTextExtractor(reader).getTextFromPage(reader.getNumberOfPages());
            assertTrue(last.contains("Stage 1999"), last);
        }
        Path png = folder.resolve("large.png");
        assertEquals(new Notice.TooLarge("PNG"), export("The whole plan", Kind.PNG, png));
        assertFalse(Files.exists(png));
        Path svg = folder.resolve("large.svg");
        assertEquals(new Notice.Exported(svg), export("The whole plan", Kind.SVG, svg));
        assertTrue(read(svg).contains("Stage 1999"));
    }
}
