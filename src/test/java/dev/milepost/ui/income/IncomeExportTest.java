package dev.milepost.ui.income;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.prospect.Overrides;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionValue;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.IncomeView;
import dev.milepost.tracker.Notice;
import dev.milepost.ui.Given;
import dev.milepost.ui.KeptScreen;
import dev.milepost.ui.Seen;
import dev.milepost.ui.kit.Look;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A person keeps the income as a picture and as figures.
class IncomeExportTest {

    @RegisterExtension
    final KeptScreen kept = new KeptScreen();

    @TempDir
    private Path folder;

    private IncomeScreen open() throws TimeoutException {
        return kept.open(
                Given.shipped(),
                Look.sheet(IncomeScreen.class, "income.css"),
                1200,
                800,
                (acts, files) -> new IncomeScreen(acts, Given.MESSAGES, files),
                (screen, state) -> screen.render(IncomeView.of(state, Given.MESSAGES)));
    }

    private Path export(String choice, String name) throws TimeoutException {
        Path file = folder.resolve(name);
        assertEquals(new Notice.Exported(file), kept.keep(choice, file));
        return file;
    }

    @Test
    void theChartIsKeptWithItsTicksAndWhatItIsOf() throws IOException, TimeoutException {
        IncomeScreen _ = open();
        String svg = Files.readString(export("The picture, as SVG…", "income.svg"));
        IncomeView.Chart chart =
                IncomeView.of(kept.tracker().state(), Given.MESSAGES).chart().orElseThrow();
        chart.amounts().forEach(tick -> assertTrue(svg.contains(">" + tick.text() + "<"), tick.text()));
        assertTrue(svg.contains(kept.tracker().state().roadmap().title()));
        assertTrue(svg.contains("Annual rate · "), "what the amounts are");
        assertTrue(svg.contains("stroke-dasharray"), "the plan's middle is dashed");
    }

    @Test
    void theChartIsKeptAsDots() throws IOException, TimeoutException {
        IncomeScreen _ = open();
        BufferedImage image =
                ImageIO.read(export("The picture, as PNG…", "income.png").toFile());
        assertTrue(image.getWidth() > 2000 && image.getHeight() > 1000, image.toString());
    }

    @Test
    void theFiguresAreKeptAsATable() throws IOException, TimeoutException {
        IncomeScreen _ = open();
        String csv = Files.readString(export("The figures, as CSV…", "income.csv"));
        assertTrue(csv.startsWith("month,date,basis,"), csv);
    }

    @Test
    void whatIsOnlyTriedOutIsProposedUnderAnotherName() throws TimeoutException {
        IncomeScreen _ = open();
        for (int round = 0; round < 2; round++) {
            for (String choice : List.of("The picture, as SVG…", "The figures, as CSV…")) {
                kept.ask(choice);
            }
            kept.person()
                    .interact(() -> kept.tracker()
                            .dispatch(new Act.TryOut(Overrides.NONE.with(
                                    AssumptionKey.of(AssumptionKind.PACE),
                                    new AssumptionValue.Figure(new BigDecimal("1.5"))))));
        }
        assertEquals(List.of("income.svg", "income.csv", "income-what-if.svg", "income-what-if.csv"), kept.proposed());
    }

    @Test
    void hiddenAmountsStayInTheProgram() throws TimeoutException {
        IncomeScreen screen = open();
        kept.person().interact(() -> kept.tracker().dispatch(new Act.SwitchPrivacy()));
        assertTrue(
                Seen.below(screen).filter(node -> "export".equals(node.getId())).allMatch(node -> node.isDisabled()));
    }
}
