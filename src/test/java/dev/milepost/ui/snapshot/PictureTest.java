package dev.milepost.ui.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.ItemState;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.ItemStateSet;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.tracker.AppState;
import dev.milepost.tracker.Outlook;
import dev.milepost.tracker.Screen;
import dev.milepost.tracker.Theme;
import dev.milepost.ui.Given;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class PictureTest {

    private static final int WIDTH = 1024;
    private static final int HEIGHT = 700;

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static BufferedImage draw(AppState state) throws IOException {
        byte[] png =
                WaitForAsyncUtils.waitForAsyncFx(20_000, () -> Picture.draw(state, Given.MESSAGES, WIDTH, HEIGHT, 100));
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static AppState state(Roadmap roadmap, Screen screen, Theme theme, ProgressEvent... events) {
        return Given.state(roadmap, Given.TODAY, Outlook.FIRST.in(theme).on(screen), events);
    }

    private static Roadmap absurd() {
        String long1 = "A title that goes on and on and tells far more than a title should "
                .repeat(12)
                .strip();
        return Given.file(
                "title: " + long1,
                "phases: [{title: " + long1 + ", months: 1-12, path: [" + long1 + ", " + long1 + "], roles: [{title: "
                        + long1 + ", pay: \"$1-$999,999,999\"}]}]",
                "stages:",
                "  - title: " + long1,
                "    months: 1-1",
                "    items: [Item " + long1 + ", " + "x".repeat(900) + "]",
                "    sections: [{title: Section " + long1 + ", tracks: [{title: One " + long1
                        + ", items: [a]}, {title: Two " + long1 + ", items: [b]}]}]",
                "milestones: [{kind: advancement, month: 1, title: " + long1 + "}]",
                "income:",
                "  salary: [{months: 1-12, pay: $1k-$900M}]",
                "  streams: [{kind: content, title: " + long1 + ", pay: $1-$5M}]",
                "  targets: [{scenario: " + long1 + ", month: 12, income: $900M}]");
    }

    private static ProgressEvent[] everything(Roadmap roadmap) {
        return Stream.concat(
                        Stream.of(Given.STARTED),
                        Stream.concat(
                                roadmap.items().map(item -> new ItemStateSet(item.id(), ItemState.DONE, Given.TODAY)),
                                roadmap.milestones().stream()
                                        .map(milestone ->
                                                new MilestoneReached(milestone.id(), Given.TODAY, Optional.empty()))))
                .toArray(ProgressEvent[]::new);
    }

    static List<Named<AppState>> states() {
        Roadmap empty = Given.file("title: Empty");
        Roadmap shipped = Given.shipped();
        Roadmap absurd = absurd();
        return Arrays.stream(Screen.values())
                .flatMap(screen -> Stream.of(
                        Named.of("empty, " + screen, state(empty, screen, Theme.LIGHT)),
                        Named.of("shipped, dark, " + screen, state(shipped, screen, Theme.DARK, Given.STARTED)),
                        Named.of("absurd, " + screen, state(absurd, screen, Theme.LIGHT, Given.STARTED)),
                        Named.of("all done, " + screen, state(shipped, screen, Theme.LIGHT, everything(shipped)))))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("states")
    void everyScreenIsDrawn(AppState state) throws IOException {
        BufferedImage picture = draw(state);
        assertEquals(List.of(WIDTH, HEIGHT), List.of(picture.getWidth(), picture.getHeight()));
        // Below the bar at the top and right of the sidebar, where the screen itself stands.
        int[] page = picture.getRGB(216, 54, WIDTH - 216, HEIGHT - 84, null, 0, WIDTH - 216);
        long colours = Arrays.stream(page).distinct().count();
        assertTrue(colours > 10, "blank, of " + colours + " colours");
    }

    @Test
    void themesLookDifferentAndTheSameStateLooksTheSame() throws IOException {
        AppState light = state(Given.shipped(), Screen.INCOME, Theme.LIGHT, Given.STARTED);
        AppState dark = state(Given.shipped(), Screen.INCOME, Theme.DARK, Given.STARTED);
        assertTrue(brightness(draw(light)) > 200, "light");
        assertTrue(brightness(draw(dark)) < 60, "dark");
        assertTrue(Arrays.equals(pixels(draw(light)), pixels(draw(light))));
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
    }

    private static double brightness(BufferedImage picture) {
        return Arrays.stream(pixels(picture))
                .map(pixel -> pixel >> 8 & 0xff)
                .average()
                .orElseThrow();
    }

    @Test
    void atTwiceTheScaleThePictureIsAsLargeAndHoldsAWindowHalfAsLarge() throws IOException {
        AppState state = state(Given.shipped(), Screen.INCOME, Theme.LIGHT, Given.STARTED);
        byte[] png =
                WaitForAsyncUtils.waitForAsyncFx(20_000, () -> Picture.draw(state, Given.MESSAGES, 3840, 2160, 200));
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(List.of(3840, 2160), List.of(picture.getWidth(), picture.getHeight()));
        // The sidebar ends after 216 points, which are 432 pixels.
        int bar = picture.getRGB(420, 1200);
        assertEquals(bar, picture.getRGB(20, 1200));
        assertFalse(bar == picture.getRGB(440, 1200));
    }

    @Test
    void whoWasNotAskedYetSeesTheQuestions() throws IOException {
        AppState asked = state(Given.shipped(), Screen.ROADMAP, Theme.LIGHT);
        AppState open = new AppState(
                asked.roadmap(),
                asked.fileName(),
                0,
                asked.journal(),
                asked.seen(),
                asked.present(),
                asked.zone(),
                false,
                asked.saving(),
                asked.outlook(),
                asked.vantage(),
                asked.notice(),
                asked.safekeeping(),
                asked.foreseen());
        assertFalse(Arrays.equals(pixels(draw(asked)), pixels(draw(open))));
    }
}
