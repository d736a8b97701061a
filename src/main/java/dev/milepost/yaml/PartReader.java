package dev.milepost.yaml;

import dev.milepost.diagnostic.Code;
import dev.milepost.roadmap.Choice;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.MonthRange;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.Section;
import dev.milepost.roadmap.Stage;
import dev.milepost.roadmap.Track;
import java.util.List;
import java.util.Optional;

/// Reads stages, sections and tracks, with what stands in them.
final class PartReader {

    static final List<String> STAGE_KEYS =
            List.of("id", "title", "months", "focus", "items", "sections", "tracks", "choose");
    static final List<String> SECTION_KEYS = List.of("id", "title", "items", "sections", "tracks", "choose");
    static final List<String> TRACK_KEYS = List.of("id", "title", "items", "sections");

    /// Format 1 has progress say which track was chosen, and can say only one.
    private static final int MOST_CHOSEN = 1;

    private final Context context;
    private final ItemReader items;

    PartReader(Context context) {
        this.context = context;
        this.items = new ItemReader(context.ids());
    }

    Optional<Stage> stage(Value value) {
        return value.fields(STAGE_KEYS).flatMap(fields -> {
            Optional<String> title = fields.requiredText("title");
            Optional<MonthRange> months = fields.required("months", context.months()::range);
            Optional<String> focus = fields.text("focus");
            List<Item> items = items(fields);
            List<Section> sections = sections(fields);
            Optional<Choice> choice = choice(fields);
            return id(value)
                    .filter(id -> title.isPresent() && months.isPresent())
                    .map(id -> new Stage(id, title.get(), months.get(), focus, items, sections, choice));
        });
    }

    private Optional<Section> section(Value value) {
        return value.fields(SECTION_KEYS).flatMap(fields -> {
            Optional<String> title = fields.requiredText("title");
            List<Item> items = items(fields);
            List<Section> sections = sections(fields);
            Optional<Choice> choice = choice(fields);
            return id(value).flatMap(id -> title.map(name -> new Section(id, name, items, sections, choice)));
        });
    }

    private Optional<Track> track(Value value) {
        return value.fields(TRACK_KEYS).flatMap(fields -> {
            Optional<String> title = fields.requiredText("title");
            List<Item> items = items(fields);
            List<Section> sections = sections(fields);
            return id(value).flatMap(id -> title.map(name -> new Track(id, name, items, sections)));
        });
    }

    private List<Item> items(Fields part) {
        return part.list("items", items::read);
    }

    private List<Section> sections(Fields part) {
        return part.list("sections", this::section);
    }

    private Optional<Choice> choice(Fields part) {
        List<Track> tracks = part.list("tracks", this::track);
        if (part.has("choose") && !part.has("tracks")) {
            part.owner().report(Code.MISSING_KEY, "tracks");
        }
        if (tracks.isEmpty()) {
            return Optional.empty();
        }
        int choose = part.value("choose")
                .flatMap(value -> Numbers.read(value, 1, MOST_CHOSEN))
                .orElse(1);
        return Optional.of(new Choice(choose, tracks));
    }

    private Optional<PartId> id(Value value) {
        return context.ids().id(value).map(PartId::new);
    }
}
