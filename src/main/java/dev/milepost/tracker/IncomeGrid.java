package dev.milepost.tracker;

import dev.milepost.money.AmountException;
import dev.milepost.money.AmountReader;
import dev.milepost.money.Money;
import dev.milepost.progress.IncomeKey;
import dev.milepost.projection.Income;
import dev.milepost.projection.Trajectory;
import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.OneOff;
import dev.milepost.roadmap.StreamId;
import dev.milepost.roadmap.StreamKind;
import dev.milepost.spreadsheet.CopiedCells;
import dev.milepost.text.Messages;
import dev.milepost.tracker.IncomeView.LogForm;
import dev.milepost.tracker.IncomeView.Source;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// What is logged: a row a month, a column a source, and what the month comes to in the last. Rows and columns count
/// from 0. Immutable; its words are made when they are asked for, because few of ten years' cells are ever seen at
/// once.
public final class IncomeGrid {

    private static final int CENTS_PER_UNIT = 100;

    /// "$1,200.50" is longer than "$1,200" by so much.
    private static final int CENTS_IN_WORDS = 3;

    private static final int MINUS = 1;

    /// What stands before an amount that waits to be confirmed.
    private static final int ARROW = 2;

    /// How many refusals are told in full.
    private static final int MOST_REFUSALS = 100;

    private final AppState state;
    private final Trajectory planned;
    private final Messages messages;
    private final Amounts amounts;
    private final LogForm form;
    private final Map<IncomeKey, Money> logged;
    private final LoggedMonths totals;
    private final IncomePasteReader pasting;
    private final List<Source> sources;
    private final int months;
    private final Optional<IncomePaste> paste;
    private final boolean reading;
    private final int longest;

    /// @param month counted from the start, in words
    /// @param date the same on the calendar; empty without a start date
    public record Row(String month, String date) {}

    /// @param editing what the cell can be changed from; empty where nothing is logged, or amounts are hidden
    public record Cell(String text, Kind kind, String editing) {}

    /// What a cell tells.
    public enum Kind {
        /// What the plan's middle gives, where nothing is logged.
        PLANNED,
        LOGGED,
        /// What waits to be confirmed.
        PASTED,
        /// What the month's logged amounts come to: not to be changed.
        TOTAL
    }

    /// What a text typed into a cell does.
    public sealed interface Typed {

        record Understood(Act act) implements Typed {}

        /// @param why in a sentence
        record Refused(String why) implements Typed {}
    }

    /// What a paste would change.
    ///
    /// @param title how many cells change
    /// @param detail what becomes of what is logged there
    /// @param refusals what is left out and why
    /// @param acceptance what to call taking the rest; empty where nothing would change
    public record Preview(String title, String detail, List<String> refusals, Optional<String> acceptance) {
        public Preview {
            refusals = List.copyOf(refusals);
        }
    }

    IncomeGrid(
            AppState state,
            LogForm form,
            IncomeSources names,
            Trajectory planned,
            IncomeLogging logging,
            Messages messages) {
        this.state = state;
        this.form = form;
        this.planned = planned;
        this.messages = messages;
        this.amounts = Amounts.of(state);
        this.logged = state.progress().income();
        this.totals = LoggedMonths.of(state);
        this.paste = logging.paste();
        this.reading = logging.reading().isPresent();
        List<Source> all = new ArrayList<>(form.sources());
        logged.keySet().stream()
                .flatMap(key -> key.stream().stream())
                .distinct()
                .filter(id -> form.sources().stream()
                        .noneMatch(source -> source.stream().equals(Optional.of(id))))
                .map(id -> new Source(Optional.of(id), names.name(id.value())))
                .forEach(all::add);
        this.sources = apart(all);
        int last = logged.keySet().stream()
                .mapToInt(IncomeKey::month)
                .filter(month -> month <= state.roadmap().months())
                .max()
                .orElse(0);
        this.months = Math.max(form.months().size(), last);
        this.pasting = new IncomePasteReader(
                sources,
                all.stream().map(this::title).toList(),
                months,
                state.roadmap().months(),
                state.calendar(),
                form.currency(),
                messages);
        this.longest = measured();
    }

    /// What the roadmap calls a source, the amounts in its name included.
    private String title(Source source) {
        return source.stream()
                .flatMap(id -> state.roadmap().stream(id)
                        .map(IncomeStream::title)
                        .or(() -> state.roadmap().income().oneOffs().stream()
                                .filter(once -> once.id().equals(id))
                                .map(OneOff::title)
                                .findFirst()))
                .orElse(source.text());
    }

    /// Sources with the same name are numbered.
    private List<Source> apart(List<Source> all) {
        List<String> names = all.stream().map(Source::text).toList();
        return IntStream.range(0, all.size())
                .mapToObj(i -> Collections.frequency(names, names.get(i)) == 1
                        ? all.get(i)
                        : new Source(
                                all.get(i).stream(),
                                messages.text(
                                        "income.grid.numbered",
                                        names.get(i),
                                        Collections.frequency(names.subList(0, i + 1), names.get(i)))))
                .toList();
    }

    public int rows() {
        return months;
    }

    /// The last one has the totals.
    public int columns() {
        return sources.size() + 1;
    }

    /// The row to begin with: the last month that is over.
    public int firstRow() {
        return form.month() - 1;
    }

    public Row row(int row) {
        String month = messages.text("format.month", Integer.toString(row + 1));
        return new Row(
                month,
                state.calendar()
                        .map(calendar -> messages.monthAndYear(YearMonth.from(calendar.firstDay(row + 1))))
                        .orElse(""));
    }

    public String column(int column) {
        return column == sources.size()
                ? messages.text("income.grid.total")
                : sources.get(column).text();
    }

    /// How many characters the longest amount may have.
    public int longest() {
        return longest;
    }

    private int measured() {
        Map<Integer, Long> sums = new HashMap<>();
        logged.forEach((key, money) -> sums.merge(key.month(), Math.abs(money.cents()), Math::addExact));
        LongStream all = LongStream.concat(
                LongStream.concat(
                        sums.values().stream().mapToLong(Long::longValue),
                        planned.months().stream()
                                .limit(months)
                                .mapToLong(month -> month.cash().total().cents())),
                paste.stream()
                        .flatMap(each -> each.amounts().values().stream())
                        .mapToLong(money -> Math.abs(money.cents())));
        long largest = all.max().orElse(0);
        List<Money> earned = Stream.concat(
                        logged.values().stream(), paste.stream().flatMap(each -> each.amounts().values().stream()))
                .toList();
        boolean cents = earned.stream().anyMatch(money -> money.cents() % CENTS_PER_UNIT != 0);
        boolean losses = earned.stream().anyMatch(Money::isNegative);
        Money whole = Money.ofUnits(largest / CENTS_PER_UNIT, form.currency());
        return amounts.writeInFull(whole).length()
                + (losses ? MINUS : 0)
                + (cents ? CENTS_IN_WORDS : 0)
                + (paste.isPresent() ? ARROW : 0);
    }

    /// What there is to know about months without dates.
    public String note() {
        return messages.text(state.calendar().isPresent() ? "income.grid.note" : "income.grid.no-calendar");
    }

    public Cell cell(int row, int column) {
        if (column == sources.size()) {
            return new Cell(totals.total(row + 1).map(amounts::writeInFull).orElse(""), Kind.TOTAL, "");
        }
        IncomeKey key = key(row, column);
        Optional<Money> said = Optional.ofNullable(logged.get(key));
        Optional<Money> waiting =
                paste.map(each -> each.amounts().get(key)).filter(money -> !said.equals(Optional.of(money)));
        if (waiting.isPresent()) {
            return new Cell(
                    messages.text("income.grid.pasted", amounts.writeInFull(waiting.get())),
                    Kind.PASTED,
                    said.map(amounts::forEditing).orElse(""));
        }
        return said.map(money -> new Cell(amounts.writeInFull(money), Kind.LOGGED, amounts.forEditing(money)))
                .orElseGet(() -> new Cell(plan(key).map(amounts::writeInFull).orElse(""), Kind.PLANNED, ""));
    }

    /// A cell with where it stands, for assistive technology.
    public String spoken(int row, int column) {
        Row month = row(row);
        Cell cell = cell(row, column);
        String kind = switch (cell.kind()) {
            case PLANNED -> messages.text("income.grid.spoken.planned", cell.text());
            case LOGGED -> messages.text("income.grid.spoken.logged", cell.text());
            case PASTED -> messages.text("income.grid.spoken.pasted", cell.text());
            case TOTAL -> cell.text();
        };
        return messages.text(
                "income.grid.spoken", month.date().isEmpty() ? month.month() : month.date(), column(column), kind);
    }

    /// What a text in a cell means: an amount is recorded, a blank takes back what was logged.
    public Typed typed(int row, int column, String text) {
        IncomeKey key = key(row, column);
        if (SpreadsheetAmount.isBlank(text)) {
            return new Typed.Understood(new Act.RemoveIncome(key));
        }
        try {
            return new SpreadsheetAmount(new AmountReader(form.currency()))
                    .read(text)
                    .<Typed>map(earned -> new Typed.Understood(new Act.RecordIncome(key.month(), earned, key.stream())))
                    .orElseGet(() -> new Typed.Refused(messages.text("amount.not-an-amount")));
        } catch (AmountException unreadable) {
            return new Typed.Refused(new AmountWords(messages).whyHidden(unreadable));
        }
    }

    public boolean isWritable(int column) {
        return column < sources.size();
    }

    /// Takes back everything logged in a range, as one act.
    public Act cleared(CellRange range) {
        List<Act.Change> changes = new ArrayList<>();
        for (int row = range.top(); row <= range.bottom(); row++) {
            for (int column = range.left(); column <= Math.min(range.right(), sources.size() - 1); column++) {
                changes.add(new Act.RemoveIncome(key(row, column)));
            }
        }
        return new Act.Together(changes);
    }

    /// What is logged in a range, for a spreadsheet: plain numbers, nothing where nothing is logged. Empty while
    /// amounts are hidden.
    public Optional<String> copied(CellRange range) {
        return switch (amounts.privacy()) {
            case MASKED -> Optional.empty();
            case OPEN ->
                Optional.of(new CopiedCells(IntStream.rangeClosed(range.top(), range.bottom())
                                .mapToObj(row -> IntStream.rangeClosed(range.left(), range.right())
                                        .mapToObj(column -> number(row, column))
                                        .toList())
                                .toList())
                        .write());
        };
    }

    private String number(int row, int column) {
        Optional<Money> amount =
                isWritable(column) ? Optional.ofNullable(logged.get(key(row, column))) : totals.total(row + 1);
        return amount.map(money -> money.units().toPlainString()).orElse("");
    }

    /// What copied cells would change, from the selected ones on; many are read before that is known.
    public Act pasted(String text, CellRange at) {
        PasteReading copied = new PasteReading(pasting, text, at);
        return copied.isShort() ? new Act.PreviewPaste(copied.paste()) : new Act.ReadPaste(copied);
    }

    /// What waits to be confirmed, or to be read.
    public Optional<Preview> preview() {
        if (reading) {
            return Optional.of(new Preview(messages.text("income.paste.reading"), "", List.of(), Optional.empty()));
        }
        return paste.map(each -> {
            List<IncomeKey> changed = each.amounts().entrySet().stream()
                    .filter(entry -> !entry.getValue().equals(logged.get(entry.getKey())))
                    .map(entry -> entry.getKey())
                    .toList();
            long replaced = changed.stream().filter(logged::containsKey).count();
            int same = each.amounts().size() - changed.size();
            List<String> refusals = new ArrayList<>(each.refusals().stream()
                    .limit(MOST_REFUSALS)
                    .map(amounts::within)
                    .toList());
            if (each.refusals().size() > MOST_REFUSALS) {
                refusals.add(messages.text("income.paste.more", each.refusals().size() - MOST_REFUSALS));
            }
            return new Preview(
                    messages.text("income.paste.title", changed.size()),
                    messages.text(
                            "income.paste.detail",
                            changed.size() - replaced,
                            replaced,
                            same,
                            each.refusals().size()),
                    refusals,
                    changed.isEmpty()
                            ? Optional.empty()
                            : Optional.of(messages.text("income.paste.accept", changed.size())));
        });
    }

    private IncomeKey key(int row, int column) {
        return new IncomeKey(row + 1, sources.get(column).stream());
    }

    /// What the plan's middle gives, to the unit; nothing where the month is logged as a whole, so that no part of it
    /// is expected any more.
    private Optional<Money> plan(IncomeKey key) {
        boolean whole = logged.containsKey(new IncomeKey(key.month(), Optional.empty()));
        if (whole || key.month() > planned.months().size()) {
            return Optional.empty();
        }
        Income income = planned.month(key.month()).cash();
        Money amount = key.stream()
                .map(id -> isSalary(id) ? income.salary() : income.stream(id.value()))
                .orElseGet(income::total);
        return Optional.of(amount)
                .filter(money -> money.cents() != 0)
                .map(money -> Money.ofUnits(Math.round(money.cents() / (double) CENTS_PER_UNIT), money.currency()));
    }

    /// The employment is the salary where salary steps stand for it.
    private boolean isSalary(StreamId id) {
        return !state.roadmap().income().salary().isEmpty()
                && state.roadmap().stream(id)
                        .filter(stream -> stream.kind() == StreamKind.EMPLOYMENT)
                        .isPresent();
    }
}
