package dev.milepost.ui.timeline;

import java.util.ArrayList;
import java.util.List;

/// Lanes on pages, none of them cut in two where that can be helped.
record Paging(List<Page> pages) {

    Paging {
        pages = List.copyOf(pages);
    }

    /// In pixels from the first lane's top.
    record Page(double top, double bottom) {}

    /// @param breaks where a page may end, downwards
    /// @param content how high everything is
    /// @param room how high a page is
    static Paging of(List<Double> breaks, double content, double room) {
        List<Page> pages = new ArrayList<>();
        double top = 0;
        while (content - top > room) {
            double from = top;
            double bottom = breaks.stream()
                    .filter(each -> each > from && each <= from + room)
                    .reduce((earlier, later) -> later)
                    .orElse(from + room);
            pages.add(new Page(top, bottom));
            top = bottom;
        }
        pages.add(new Page(top, content));
        return new Paging(pages);
    }
}
