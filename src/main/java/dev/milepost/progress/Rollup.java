package dev.milepost.progress;

import dev.milepost.roadmap.Choice;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.Part;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.Stage;
import dev.milepost.roadmap.Track;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The counts of every heading of a roadmap. All counts on every screen come from here, so levels add up: a heading's
/// count is that of its own items plus those of the headings under it.
///
/// Items of tracks that are not chosen do not count, nor do projects. As long as nothing is chosen, the tracks with the
/// most done stand in (at equal progress the first), so that the total is the size of the work from the first day.
public final class Rollup {

    private final Map<PartId, Count> counts = new HashMap<>();
    private final Set<PartId> countedTracks = new LinkedHashSet<>();
    private final Set<ItemId> countedItems = new HashSet<>();
    private final Progress progress;
    private final Count total;

    private Rollup(Roadmap roadmap, Progress progress) {
        this.progress = progress;
        Count sum = Count.NONE;
        for (Stage stage : roadmap.stages()) {
            sum = sum.plus(count(stage, true));
        }
        this.total = sum;
    }

    public static Rollup of(Roadmap roadmap, Progress progress) {
        return new Rollup(roadmap, progress);
    }

    /// The whole roadmap.
    public Count total() {
        return total;
    }

    /// A stage, section or track. Tracks that do not count have a count of their own, which is in no heading above.
    public Count of(PartId part) {
        return counts.getOrDefault(part, Count.NONE);
    }

    /// Whether a track's items count in every heading above it, and so in the total.
    public boolean isCounted(PartId track) {
        return countedTracks.contains(track);
    }

    /// The items that count, in no particular order.
    public Set<ItemId> countedItems() {
        return Collections.unmodifiableSet(countedItems);
    }

    private Count count(Part part, boolean counted) {
        Count sum = Count.NONE;
        for (Item item : part.items()) {
            if (item.kind().counts()) {
                sum = sum.plus(Count.of(progress.state(item.id())));
                if (counted) {
                    countedItems.add(item.id());
                }
            }
        }
        for (Part section : part.sections()) {
            sum = sum.plus(count(section, counted));
        }
        if (part.choice().isPresent()) {
            sum = sum.plus(countTracks(part.id(), part.choice().get(), counted));
        }
        counts.put(part.id(), sum);
        return sum;
    }

    private Count countTracks(PartId section, Choice choice, boolean counted) {
        List<Track> standing = standing(section, choice);
        Count sum = Count.NONE;
        for (Track track : choice.tracks()) {
            boolean chosen = standing.contains(track);
            Count own = count(track, counted && chosen);
            if (chosen) {
                sum = sum.plus(own);
            }
            if (counted && chosen) {
                countedTracks.add(track.id());
            }
        }
        return sum;
    }

    /// The tracks that count: the chosen one first, then those with the most done, as many as are to be chosen.
    private List<Track> standing(PartId section, Choice choice) {
        var chosen = progress.chosenTrack(section);
        return choice.tracks().stream()
                .sorted(Comparator.comparing((Track track) -> !chosen.equals(Optional.of(track.id())))
                        .thenComparing(Comparator.comparingLong(this::doneIn).reversed()))
                .limit(choice.choose())
                .toList();
    }

    private long doneIn(Track track) {
        return track.allItems()
                .filter(item -> item.kind().counts() && progress.state(item.id()) == ItemState.DONE)
                .count();
    }
}
