package dev.milepost.ui.paper;

import dev.milepost.tracker.Act;
import dev.milepost.tracker.FileContent;
import dev.milepost.tracker.Notice;
import dev.milepost.tracker.Target;
import dev.milepost.tracker.Theme;
import dev.milepost.ui.kit.Look;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Transform;

/// A picture under its title, laid out on a sheet of its own that no window shows, so that nothing flickers.
///
/// It is always light, whatever the window is: what is kept gets printed, or pasted on white. Laying out and tracing
/// are for the UI thread; the [FileContent] that comes of it is made on the thread that writes it. For one picture.
public final class Sheet {

    /// How many pixels of a PNG file there are for one on the screen, where there is room.
    private static final int FINE = 2;

    /// In pixels. A picture takes four bytes for each while it is written, and other programs open it no more gladly.
    private static final double MOST_PIXELS = 32e6;

    /// In pixels: so much is drawn at a time, however small a graphics card's textures are.
    private static final int BAND = 512;

    /// In pixels: room enough to learn what the title and the margins take.
    private static final double AMPLE = 800;

    private final String title;
    private final double frameWidth;
    private final double frameHeight;
    private final VBox root = new VBox();
    private final List<Drawing> pages = new ArrayList<>();

    /// Lays the content out once, to learn what stands around it.
    ///
    /// @param detail what is worth knowing beside the title
    /// @param stylesheets of the content
    public Sheet(String title, String detail, Region content, List<String> stylesheets) {
        this.title = title;
        root.getStyleClass().add("sheet");
        root.getChildren().addAll(Words.of(title, Styles.TITLE), Words.of(detail, Styles.MUTED), content);
        VBox.setVgrow(content, Priority.ALWAYS);
        // A scene would give its root a size of its own; here nobody but the sheet does.
        root.setManaged(false);
        Look.dress(Theme.LIGHT, new Scene(new Group(root)), stylesheets);
        size(AMPLE, AMPLE);
        frameWidth = AMPLE - content.getWidth();
        frameHeight = AMPLE - content.getHeight();
    }

    /// Lays the sheet out around its content. May be called again with another size.
    ///
    /// @param width of the content in pixels, `height` likewise
    /// @return itself
    public Sheet around(double width, double height) {
        size(width + frameWidth, height + frameHeight);
        return this;
    }

    private void size(double width, double height) {
        root.resize(width, height);
        // Scroll bars and lists settle with the second pass, as they do on the screen with the second pulse.
        for (int pass = 0; pass < 3; pass++) {
            root.applyCss();
            root.layout();
        }
    }

    /// How high the content may be, in pixels, for the sheet to fill a page that is printed as wide as it is.
    public double room() {
        return Math.floor(root.getWidth() * Pdf.PROPORTION) - frameHeight;
    }

    /// Keeps what the sheet shows now as a page of its own.
    public void turn() {
        pages.add(Tracing.of(root));
    }

    /// What writes the picture, or says that it is too large for its kind.
    public Act keep(Target target, Kind kind) {
        return content(kind)
                .<Act>map(picture -> new Act.ExportPicture(target, picture))
                .orElseGet(() -> new Act.Tell(new Notice.TooLarge(kind.name())));
    }

    private Optional<FileContent> content(Kind kind) {
        return switch (kind) {
            case PDF -> Optional.of(pdf());
            case PNG -> png();
            case SVG -> Optional.of(svg());
            case CSV -> throw new IllegalArgumentException("figures are no picture");
        };
    }

    private FileContent svg() {
        Drawing drawing = Tracing.of(root);
        return () -> Svg.of(drawing, title);
    }

    /// The pages that were turned, or what the sheet shows if none was.
    private FileContent pdf() {
        List<Drawing> all = pages.isEmpty() ? List.of(Tracing.of(root)) : List.copyOf(pages);
        return () -> Pdf.of(all, title);
    }

    /// Empty where it would be too many pixels.
    private Optional<FileContent> png() {
        double pixels = root.getWidth() * root.getHeight();
        int scale = pixels * FINE * FINE <= MOST_PIXELS ? FINE : 1;
        if (pixels > MOST_PIXELS) {
            return Optional.empty();
        }
        Raster raster = raster(scale);
        return Optional.of(raster::png);
    }

    private Raster raster(int scale) {
        int width = (int) Math.ceil(root.getWidth() * scale);
        int height = (int) Math.ceil(root.getHeight() * scale);
        List<Image> bands = new ArrayList<>();
        SnapshotParameters wanted = new SnapshotParameters();
        wanted.setTransform(Transform.scale(scale, scale));
        for (int top = 0; top < height; top += BAND) {
            int high = Math.min(BAND, height - top);
            wanted.setViewport(new Rectangle2D(0, top, width, high));
            bands.add(root.snapshot(wanted, new WritableImage(width, high)));
        }
        return new Raster(width, height, bands);
    }
}
