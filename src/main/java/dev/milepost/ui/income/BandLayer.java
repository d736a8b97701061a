package dev.milepost.ui.income;

import dev.milepost.tracker.IncomeView.Band;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;

/// What the simulation expects: two areas, one within the other, and the middle. Fades while a newer one is on its way.
final class BandLayer extends Region {

    private final Staleness staleness = new Staleness(this);
    private final Path outer = path("band-outer");
    private final Path inner = path("band-inner");
    private final Path median = path("band-median");
    private final Path unchanged = path("band-unchanged");
    private final Group samples = new Group();

    BandLayer() {
        getStyleClass().add("band");
        setManaged(false);
        setMouseTransparent(true);
        samples.setManaged(false);
        getChildren().addAll(outer, inner, samples, unchanged, median);
    }

    void render(Optional<Band> band) {
        setVisible(band.isPresent());
        staleness.render(band.filter(Band::stale).isPresent());
        int paths = band.map(each -> each.samples().size()).orElse(0);
        if (samples.getChildren().size() != paths) {
            samples.getChildren()
                    .setAll(Stream.generate(() -> path("sample-path"))
                            .limit(paths)
                            .toList());
        }
        unchanged.setVisible(band.filter(each -> !each.unchanged().isEmpty()).isPresent());
    }

    void layOut(Band band, Lines lines) {
        for (int i = 0; i < band.samples().size(); i++) {
            ((Path) samples.getChildren().get(i))
                    .getElements()
                    .setAll(lines.through(band.samples().get(i), band.closed()));
        }
        outer.getElements().setAll(lines.between(band.p10(), band.p90(), band.closed()));
        inner.getElements().setAll(lines.between(band.p25(), band.p75(), band.closed()));
        median.getElements().setAll(lines.through(band.p50(), band.closed()));
        unchanged
                .getElements()
                .setAll(band.unchanged().isEmpty() ? List.of() : lines.through(band.unchanged(), band.closed()));
    }

    private static Path path(String style) {
        Path path = new Path();
        path.getStyleClass().add(style);
        path.setManaged(false);
        return path;
    }
}
