package dev.milepost.projection;

import java.util.ArrayList;
import java.util.List;

/// Who owns month 6 in "1-6, 6-12".
///
/// It is a choice of reading, and worth showing: read as the later step's, the shared months of the shipped
/// plan add $9.2k (low), $10.4k (mid) and $11.7k (high) of salary in 24 months.
public enum Boundary {
    /// The default: the one before. The next begins at `T = 6`, and acts from month 7.
    EARLIER,
    /// The one behind. It begins at `T = 5`, and acts from month 6.
    LATER;

    /// The time each of the spans is in force: 1-6, 6-12, 12-18, 18-24 begin at 0, 6, 12, 18 or, read the
    /// later way, at 0, 5, 11, 17. A span that nothing is left of has no length.
    ///
    /// @param spans by their first month, as in the plan
    public List<Segment> segments(List<MonthSpan> spans) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            MonthSpan span = spans.get(i);
            int start = span.first() - 1;
            int end = span.last();
            switch (this) {
                case EARLIER ->
                    start = i == 0 ? start : Math.max(start, spans.get(i - 1).last());
                case LATER ->
                    end = i + 1 == spans.size()
                            ? end
                            : Math.min(end, spans.get(i + 1).first() - 1);
            }
            segments.add(new Segment(start, Math.max(end - start, 0)));
        }
        return segments;
    }
}
