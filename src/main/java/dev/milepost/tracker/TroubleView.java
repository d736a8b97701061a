package dev.milepost.tracker;

import dev.milepost.progress.Damage;
import dev.milepost.text.Messages;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is said where the work cannot be opened, and the ways forward.
///
/// @param lines what is wrong, and what is left
/// @param choices the best first
public record TroubleView(String title, List<String> lines, List<Choice> choices) {

    public TroubleView {
        lines = List.copyOf(lines);
        choices = List.copyOf(choices);
    }

    /// A way forward.
    public enum Remedy {
        /// Make a new database of everything that can be read.
        RECOVER,
        /// Put the newest good backup in the database's place.
        PUT_BACK,
        /// Begin with an empty database.
        START_ANEW,
        /// Try to open the work again.
        RETRY,
        CLOSE
    }

    /// @param detail what it gives back, and what would be lost; perhaps empty
    public record Choice(Remedy remedy, String text, String detail) {}

    /// Something the person has to put right outside.
    public static TroubleView of(List<String> lines, Messages messages) {
        return new TroubleView(
                messages.text("trouble.title"),
                lines,
                List.of(
                        new Choice(Remedy.RETRY, messages.text("trouble.retry"), ""),
                        new Choice(Remedy.CLOSE, messages.text("trouble.close"), "")));
    }

    /// The database is damaged.
    public static TroubleView of(Damage damage, ZoneId zone, Messages messages) {
        List<String> lines = new ArrayList<>();
        boolean gone = damage.readable() == 0;
        if (gone) {
            lines.add(messages.text("trouble.unreadable", damage.file()));
        } else {
            lines.add(messages.text("trouble.damaged", damage.file()));
            lines.add(messages.text(
                    "trouble.readable",
                    count(damage.readable()),
                    count(damage.known()),
                    moment(damage.last(), zone, messages)));
        }
        lines.add(messages.text("trouble.set-aside"));
        List<Choice> choices = new ArrayList<>();
        if (damage.recoverable() > 0) {
            choices.add(new Choice(
                    Remedy.RECOVER,
                    messages.text("trouble.recover"),
                    messages.text(
                            "trouble.recover.detail",
                            damage.recoverable(),
                            moment(damage.through(), zone, messages),
                            damage.known() - damage.recoverable())));
        }
        damage.backup().ifPresent(backup -> choices.add(putBack(damage, backup, zone, messages)));
        if (gone) {
            choices.add(
                    new Choice(Remedy.START_ANEW, messages.text("trouble.anew"), messages.text("trouble.anew.detail")));
        }
        choices.add(new Choice(Remedy.CLOSE, messages.text("trouble.close"), messages.text("trouble.close.detail")));
        return new TroubleView(messages.text("trouble.damaged.title"), lines, choices);
    }

    private static Choice putBack(Damage damage, Damage.GoodBackup good, ZoneId zone, Messages messages) {
        return new Choice(
                Remedy.PUT_BACK,
                messages.text("trouble.put-back"),
                messages.text(
                        "trouble.put-back.detail",
                        moment(Optional.of(good.backup().at()), zone, messages),
                        good.entries(),
                        Math.max(0, damage.known() - good.entries())));
    }

    private static String moment(Optional<Instant> at, ZoneId zone, Messages messages) {
        DateTimeFormatter time = DateTimeFormatter.ofPattern("HH:mm", messages.locale());
        return at.map(instant -> instant.atZone(zone))
                .map(moment -> messages.text("dates.moment", messages.date(moment.toLocalDate()), time.format(moment)))
                .orElse("");
    }

    private static String count(long entries) {
        return String.valueOf(entries);
    }
}
