package dev.milepost.tracker;

import dev.milepost.money.AmountException;
import dev.milepost.money.AmountReader;
import dev.milepost.money.Money;
import dev.milepost.progress.IncomeKey;
import dev.milepost.progress.PlanCalendar;
import dev.milepost.roadmap.StreamId;
import dev.milepost.spreadsheet.CopiedCells;
import dev.milepost.text.Messages;
import dev.milepost.tracker.IncomeView.Source;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Finds out where copied cells go and what they say. A first row of sources and a first column of months decide where
/// each cell belongs; what has neither goes to the selected cell and on from there. What is not understood is told by
/// the row and column it was copied from, and the rest is taken.
///
/// @param sources the columns of the grid
/// @param titles what they are called in the roadmap, where several may be called the same
/// @param months how many months can be logged, from the first
/// @param planned how many the plan has
record IncomePasteReader(
        List<Source> sources,
        List<String> titles,
        int months,
        int planned,
        Optional<PlanCalendar> calendar,
        Currency currency,
        Messages messages) {

    /// More cells than any grid has, and few enough to be read at once.
    private static final int MOST_CELLS = 100_000;

    private static final int LONGEST_NAME = 40;

    IncomePasteReader {
        sources = List.copyOf(sources);
        titles = List.copyOf(titles);
    }

    /// @param at where the selected cells are
    IncomePaste read(String text, CellRange at) {
        if (text.length() > CopiedCells.LONGEST_TEXT) {
            return tooLarge();
        }
        return CopiedCells.read(text)
                .map(CopiedCells::rows)
                .map(rows -> rows.stream().mapToInt(List::size).sum() > MOST_CELLS
                        ? tooLarge()
                        : new Reading(rows, at).paste())
                .orElseGet(() -> nothing(messages.text("income.paste.unreadable")));
    }

    private IncomePaste tooLarge() {
        return nothing(messages.text("income.paste.too-large", MOST_CELLS));
    }

    private static IncomePaste nothing(String why) {
        return new IncomePaste(new TreeMap<>(), List.of(why));
    }

    /// Where a row or column of the copied cells goes, or why it goes nowhere.
    private sealed interface Place<T> {

        record At<T>(T place) implements Place<T> {}

        record Nowhere<T>(String why) implements Place<T> {}
    }

    /// One block of cells.
    private final class Reading {

        private final SpreadsheetAmount amount = new SpreadsheetAmount(new AmountReader(currency));
        private final Map<String, List<Integer>> named = new HashMap<>();
        private final List<List<String>> rows;
        private final CellRange at;
        private final boolean hasSources;
        private final boolean hasMonths;
        private final SortedMap<IncomeKey, Money> amounts = new TreeMap<>();
        private final List<String> refusals = new ArrayList<>();

        Reading(List<List<String>> rows, CellRange at) {
            this.rows = rows;
            this.at = at;
            for (int i = 0; i < sources.size(); i++) {
                name(sources.get(i).text(), i);
                name(titles.get(i), i);
                int column = i;
                sources.get(i).stream().map(StreamId::value).ifPresent(id -> name(id, column));
            }
            hasSources = namesSources();
            hasMonths = namesMonths();
        }

        private void name(String title, int column) {
            List<Integer> columns = named.computeIfAbsent(normal(title), key -> new ArrayList<>());
            if (!columns.contains(column)) {
                columns.add(column);
            }
        }

        /// A row of sources names one of the grid's, or at least no amounts above a column of months.
        private boolean namesSources() {
            if (rows.isEmpty()) {
                return false;
            }
            List<String> first = rows.getFirst();
            if (first.stream().anyMatch(cell -> named.containsKey(normal(cell)))) {
                return true;
            }
            List<String> titled = first.stream()
                    .skip(1)
                    .filter(cell -> !SpreadsheetAmount.isBlank(cell))
                    .toList();
            return !titled.isEmpty()
                    && titled.stream().allMatch(amount::isWord)
                    && MonthText.named(first.getFirst()).isEmpty()
                    && hasMonthBelow(1);
        }

        private boolean namesMonths() {
            if (hasSources) {
                String corner = normal(rows.getFirst().getFirst());
                return !named.containsKey(corner)
                        && (hasMonthBelow(1)
                                || firstBelow(1).flatMap(MonthText::number).isPresent());
            }
            return hasMonthBelow(0);
        }

        /// Whether any cell of the first column is a month: one that is not may be a slip, and must not send the
        /// others, and all their amounts, to the wrong places.
        private boolean hasMonthBelow(int row) {
            return rows.stream()
                    .skip(row)
                    .map(List::getFirst)
                    .anyMatch(cell -> MonthText.named(cell).isPresent());
        }

        /// The first cell of the first column that says something.
        private Optional<String> firstBelow(int row) {
            return rows.stream()
                    .skip(row)
                    .map(List::getFirst)
                    .filter(cell -> !SpreadsheetAmount.isBlank(cell))
                    .findFirst();
        }

        IncomePaste paste() {
            boolean fills = rows.size() == 1 && rows.getFirst().size() == 1 && !hasSources && !at.isOneCell();
            return fills ? filled(rows.getFirst().getFirst()) : placed();
        }

        /// One cell goes to all that are selected.
        private IncomePaste filled(String cell) {
            for (int row = at.top(); row <= at.bottom(); row++) {
                for (int column = at.left(); column <= Math.min(at.right(), sources.size() - 1); column++) {
                    if (refusals.isEmpty()) {
                        put(cell, 0, 0, new IncomeKey(row + 1, sources.get(column).stream()));
                    }
                }
            }
            return new IncomePaste(amounts, refusals);
        }

        private IncomePaste placed() {
            int widest = rows.stream().mapToInt(List::size).max().orElse(0);
            List<Place<Source>> columns = new ArrayList<>();
            for (int column = 0; column < widest; column++) {
                columns.add(source(column));
            }
            refuseColumns(columns);
            for (int row = hasSources ? 1 : 0; row < rows.size(); row++) {
                if (says(row)) {
                    place(row, columns);
                }
            }
            return new IncomePaste(amounts, refusals);
        }

        private void place(int row, List<Place<Source>> columns) {
            switch (month(row)) {
                case Place.Nowhere<Integer>(var why) ->
                    refusals.add(
                            hasMonths
                                    ? messages.text(
                                            "income.paste.row",
                                            row + 1,
                                            shortened(rows.get(row).getFirst()),
                                            why)
                                    : messages.text("income.paste.row-at", row + 1, why));
                case Place.At<Integer>(var month) -> {
                    for (int column = hasMonths ? 1 : 0; column < rows.get(row).size(); column++) {
                        if (columns.get(column) instanceof Place.At<Source>(var source)) {
                            put(rows.get(row).get(column), row, column, new IncomeKey(month, source.stream()));
                        }
                    }
                }
            }
        }

        private void refuseColumns(List<Place<Source>> columns) {
            for (int i = hasMonths ? 1 : 0; i < columns.size(); i++) {
                int column = i;
                boolean says = rows.stream()
                        .skip(hasSources ? 1 : 0)
                        .anyMatch(row -> column < row.size() && !SpreadsheetAmount.isBlank(row.get(column)));
                if (says && columns.get(column) instanceof Place.Nowhere<Source>(var why)) {
                    String title = hasSources && column < rows.getFirst().size()
                            ? shortened(rows.getFirst().get(column))
                            : "";
                    refusals.add(
                            title.isEmpty()
                                    ? messages.text("income.paste.column-at", column + 1, why)
                                    : messages.text("income.paste.column", column + 1, title, why));
                }
            }
        }

        /// Whether a row has anything to place.
        private boolean says(int row) {
            return rows.get(row).stream().skip(hasMonths ? 1 : 0).anyMatch(cell -> !SpreadsheetAmount.isBlank(cell));
        }

        private void put(String cell, int row, int column, IncomeKey key) {
            try {
                Optional<Money> read = amount.read(cell);
                if (read.isPresent() && amounts.putIfAbsent(key, read.get()) != null) {
                    refuse(row, column, messages.text("income.paste.twice"));
                }
            } catch (AmountException unreadable) {
                refuse(row, column, why(cell, unreadable));
            }
        }

        private void refuse(int row, int column, String why) {
            refusals.add(messages.text("income.paste.cell", row + 1, column + 1, why));
        }

        private String why(String cell, AmountException unreadable) {
            return SpreadsheetAmount.isPercentage(cell)
                    ? messages.text("income.paste.percentage")
                    : new AmountWords(messages).whyHidden(unreadable);
        }

        private Place<Source> source(int column) {
            if (!hasSources) {
                int place = at.left() + column - (hasMonths ? 1 : 0);
                return place >= 0 && place < sources.size()
                        ? new Place.At<>(sources.get(place))
                        : new Place.Nowhere<>(messages.text("income.paste.no-source-there"));
            }
            List<String> first = rows.getFirst();
            String title = column < first.size() ? normal(first.get(column)) : "";
            List<Integer> meant = named.getOrDefault(title, List.of());
            return switch (meant.size()) {
                case 0 ->
                    new Place.Nowhere<>(messages.text(
                            title.isEmpty() ? "income.paste.no-source-above" : "income.paste.unknown-source"));
                case 1 -> new Place.At<>(sources.get(meant.getFirst()));
                default -> new Place.Nowhere<>(messages.text("income.paste.same-name"));
            };
        }

        private Place<Integer> month(int row) {
            if (!hasMonths) {
                int place = at.top() + row - (hasSources ? 1 : 0) + 1;
                return place(place);
            }
            String cell = rows.get(row).getFirst();
            Optional<MonthText> text = MonthText.named(cell).or(() -> MonthText.number(cell));
            return text.map(this::month).orElseGet(() -> new Place.Nowhere<>(messages.text("income.paste.no-month")));
        }

        private Place<Integer> month(MonthText text) {
            return switch (text) {
                case MonthText.Numbered(var month) -> place(month);
                case MonthText.WithDayOrYear() -> new Place.Nowhere<>(messages.text("income.paste.day-or-year"));
                case MonthText.Dated(var month) ->
                    calendar.map(known ->
                                    place((int) ChronoUnit.MONTHS.between(YearMonth.from(known.start()), month) + 1))
                            .orElseGet(() -> new Place.Nowhere<>(messages.text("income.paste.no-calendar")));
            };
        }

        private Place<Integer> place(int month) {
            if (month < 1) {
                return new Place.Nowhere<>(messages.text("income.paste.before-start"));
            }
            if (month > planned) {
                return new Place.Nowhere<>(messages.text("income.paste.beyond-plan", Integer.toString(planned)));
            }
            return month > months
                    ? new Place.Nowhere<>(messages.text("income.paste.not-begun"))
                    : new Place.At<>(month);
        }
    }

    private static String normal(String title) {
        return SpreadsheetAmount.plain(title).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String text) {
        String plain = SpreadsheetAmount.plain(text);
        return plain.length() <= LONGEST_NAME
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, plain.codePointCount(0, LONGEST_NAME) - 1)) + "…";
    }
}
