package dev.milepost.roadmap;

import java.util.List;

/// Alternatives of which the person chooses some; the items of the others do not count.
///
/// @param choose how many, from 1 to the number of tracks
public record Choice(int choose, List<Track> tracks) {

    public Choice {
        tracks = List.copyOf(tracks);
        if (choose < 1 || choose > tracks.size()) {
            throw new IllegalArgumentException("choose from 1 to " + tracks.size() + " tracks");
        }
    }

    /// "A" for the first track, "B" for the second, then "27" and so on behind "Z".
    public static String letter(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : Integer.toString(index + 1);
    }
}
