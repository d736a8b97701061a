package dev.milepost.tracker;

/// A note as the person read it, and as the person wants it.
///
/// @param before what stood there when the writing began, perhaps empty
/// @param text what is to stand there, perhaps blank
public record NoteRevision(String before, String text) {

    /// What becomes of the note when `now` stands there.
    ///
    /// Where that is what the person read, it is replaced. Where another program has written something else
    /// meanwhile, nothing either of them wrote anew is lost: what one added below stays below what the other
    /// made of the rest, and else the person's text follows the other. A note that changed is not removed.
    public String onto(String now) {
        if (now.strip().equals(before.strip()) || now.isBlank()) {
            return text.strip();
        }
        if (text.isBlank() || isIn(now)) {
            return now;
        }
        String added = added(text);
        String addedThere = added(now);
        if (added.isEmpty() && !addedThere.isEmpty()) {
            return text.strip() + "\n\n" + addedThere;
        }
        return now.strip() + "\n\n" + (added.isEmpty() ? text.strip() : added);
    }

    /// Whether a note says what the person wrote anew. What the person only shortened is in it when the longer
    /// one is not.
    public boolean isIn(String note) {
        if (text.isBlank()) {
            return note.isBlank();
        }
        String own = added(text).isEmpty() ? text.strip() : added(text);
        boolean stillLonger = before.contains(own) && note.contains(before.strip());
        return note.contains(own) && !stillLonger;
    }

    /// Whether a note is another one than the person read, and than the person wants.
    boolean isAgainst(String note) {
        return !note.strip().equals(before.strip()) && !note.isBlank() && !isIn(note);
    }

    /// What a text has below what stood there before; empty where it does not begin with that.
    private String added(String longer) {
        String begin = before.strip();
        String whole = longer.strip();
        boolean goesOn = !begin.isEmpty()
                && whole.length() > begin.length()
                && whole.startsWith(begin)
                && Character.isWhitespace(whole.charAt(begin.length()));
        return goesOn ? whole.substring(begin.length()).strip() : "";
    }
}
