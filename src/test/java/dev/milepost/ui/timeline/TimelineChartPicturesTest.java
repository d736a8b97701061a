package dev.milepost.ui.timeline;

import dev.milepost.tracker.Act;
import dev.milepost.tracker.Outlook;
import dev.milepost.tracker.Theme;
import dev.milepost.tracker.TimelineSight;
import dev.milepost.tracker.TimelineView;
import dev.milepost.tracker.TimelineView.Mark;
import dev.milepost.tracker.TimelineView.MarkLane;
import dev.milepost.ui.Given;
import dev.milepost.ui.Golden;
import dev.milepost.ui.Pictured;
import dev.milepost.ui.kit.Look;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class TimelineChartPicturesTest {

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static TimelineView view(TimelineSight sight) {
        return TimelineView.of(Pictured.state(Outlook.FIRST.seeing(sight)), Given.MESSAGES);
    }

    private static BufferedImage draw(TimelineView view, Theme theme) {
        return Golden.draw(
                () -> {
                    TimelineChart chart = new TimelineChart(act -> {}, zoom -> {});
                    chart.render(view);
                    return chart;
                },
                theme,
                Look.sheet(TimelineScreen.class, "timeline.css"),
                560,
                440);
    }

    @Test
    void thePlanAndItsForecastLookAsTheyDid() throws IOException {
        Golden.check("timeline-fit-light", draw(view(TimelineSight.FIRST), Theme.LIGHT));
    }

    @Test
    void aBaselineLiesUnderThePlan() throws IOException {
        TimelineSight beside = TimelineSight.FIRST.beside(Optional.of(Pictured.BASELINE));
        Golden.check("timeline-baseline-light", draw(view(beside), Theme.LIGHT));
    }

    @Test
    void aMilestoneHasTheChainThatLeadsToIt() throws IOException {
        TimelineSight selecting = view(TimelineSight.FIRST).lanes().stream()
                .flatMap(lane -> lane instanceof MarkLane(var marks) ? marks.stream() : Stream.of())
                .filter(mark -> mark.text().equals("Staff engineer"))
                .map(Mark::select)
                .map(act -> ((Act.ArrangeTimeline) act).sight())
                .findFirst()
                .orElseThrow();
        Golden.check("timeline-chain-dark", draw(view(selecting), Theme.DARK));
    }
}
