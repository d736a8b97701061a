package dev.milepost.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// A room of the house: a package with all below it, and the rooms it may use. What its row does not name is forbidden.
record Room(int floor, String name, Predicate<Room> mayUse, String reason) {

    /// The house, from the ground up. A new room, and so a new screen, starts with its row here.
    static final List<Room> HOUSE = List.of(
            new Room(0, "money", floorsBelow(0), "amounts know nothing but arithmetic"),
            new Room(0, "diagnostic", floorsBelow(0), "a problem is told in one way, whoever finds it"),
            new Room(0, "spreadsheet", floorsBelow(0), "copied cells are read in one way, whatever they mean"),
            new Room(1, "text", floorsBelow(1), "the user is spoken to in one way, wherever the words come from"),
            new Room(1, "roadmap", floorsBelow(1), "the model is plain immutable data"),
            new Room(2, "progress", floorsBelow(2), "what happened is told in terms of the roadmap"),
            new Room(2, "lint", floorsBelow(2), "a check sees the plan, never what became of it"),
            new Room(2, "projection", rooms("money"), "numbers in, numbers out"),
            new Room(2, "forecast", floorsBelow(2).or(rooms("progress")), "a pace comes from the history alone"),
            new Room(
                    2,
                    "prospect",
                    floorsBelow(2).or(rooms("progress", "projection", "forecast")),
                    "work, forecast and income meet in one place, as pure functions"),
            new Room(3, "yaml", floorsBelow(3), "an adapter knows the core and no other adapter"),
            new Room(3, "markdown", floorsBelow(3), "an adapter knows the core and no other adapter"),
            new Room(3, "store", floorsBelow(3), "an adapter knows the core and no other adapter"),
            new Room(3, "report", floorsBelow(3), "an adapter knows the core and no other adapter"),
            new Room(4, "tracker", floorsBelow(3), "the state lives without files, databases and windows"),
            new Room(5, "cli", floorsBelow(5), "a command is thin, and may name the adapter it writes with"),
            new Room(5, "ui.kit", floorsBelow(3).or(rooms("tracker")), "what screens share knows none of them"),
            new Room(
                    5,
                    "ui.paper",
                    floorsBelow(3).or(rooms("tracker", "ui.kit")),
                    "how a picture becomes a file is the same for every picture"),
            screen("ui.welcome"),
            screen("ui.overview"),
            screen("ui.roadmap"),
            screen("ui.timeline"),
            screen("ui.milestones"),
            screen("ui.income"),
            screen("ui.journal"),
            screen("ui.data"),
            screen("ui.trouble"),
            new Room(5, "ui.shell", anyScreenMayUse().or(Room::isScreen), "the window holds the screens"),
            new Room(
                    5,
                    "ui.snapshot",
                    anyScreenMayUse().or(Room::isScreen).or(rooms("ui.shell")),
                    "a picture shows the window with its screens"),
            new Room(6, "launch", floorsBelow(6), "one place sees ports and adapters together"));

    /// The rooms that have no code yet. A test takes care that this list does not outlive its truth.
    static final Set<String> NOT_YET_BUILT = Set.of();

    private static final Set<String> PARTS_OF_THE_WINDOW_THAT_ARE_NO_SCREEN =
            Set.of("ui.kit", "ui.paper", "ui.shell", "ui.snapshot");

    /// The room of a class in the house below the package `root`, if its package is one.
    static Optional<Room> of(JavaClass type, String root) {
        return HOUSE.stream()
                .filter(room -> isWithin(type.getPackageName(), root + "." + room.name))
                .max(Comparator.comparingInt(room -> room.name.length()));
    }

    static boolean isWithin(String candidate, String parent) {
        return candidate.equals(parent) || candidate.startsWith(parent + ".");
    }

    boolean isScreen() {
        return name.startsWith("ui.") && !PARTS_OF_THE_WINDOW_THAT_ARE_NO_SCREEN.contains(name);
    }

    boolean mayUse(Room other) {
        return other.equals(this) || mayUse.test(other);
    }

    private static Room screen(String name) {
        return new Room(5, name, anyScreenMayUse(), "a screen can be understood, and removed, alone");
    }

    private static Predicate<Room> anyScreenMayUse() {
        return floorsBelow(3).or(rooms("tracker", "ui.kit", "ui.paper"));
    }

    private static Predicate<Room> floorsBelow(int floor) {
        return room -> room.floor < floor;
    }

    private static Predicate<Room> rooms(String... names) {
        return room -> Set.of(names).contains(room.name);
    }
}
