package dev.milepost.store;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The columns of the table `event`, the checksum aside, in the order `V2.sql` declares them.
///
/// The order is part of every checksum ever written: new columns go to the end.
enum Column {
    SEQUENCE(0, Type.NUMBER),
    ACT(1, Type.NUMBER),
    UNIT(2, Type.NUMBER),
    ROADMAP(3, Type.TEXT),
    RECORDED_AT(4, Type.TEXT),
    ORIGIN(5, Type.TEXT),
    PURPOSE(6, Type.TEXT),
    OF_FIRST(7, Type.NUMBER),
    OF_LAST(8, Type.NUMBER),
    REPLACES(9, Type.NUMBER),
    KIND(10, Type.TEXT),
    VERSION(11, Type.NUMBER),
    SUBJECT_KIND(12, Type.TEXT),
    SUBJECT(13, Type.TEXT),
    NAME(14, Type.TEXT),
    VALUE(15, Type.TEXT),
    EFFECTIVE_ON(16, Type.TEXT),
    UNTIL_ON(17, Type.TEXT),
    MONTH(18, Type.NUMBER),
    ORDINAL(19, Type.NUMBER),
    COUNT(20, Type.NUMBER),
    AMOUNT_CENTS(21, Type.NUMBER),
    CURRENCY(22, Type.TEXT),
    FIGURE(23, Type.TEXT),
    TEXT(24, Type.TEXT),
    CAPTION(25, Type.TEXT),
    LINK(26, Type.TEXT),
    PATH(27, Type.TEXT),
    SHA256(28, Type.TEXT),
    BYTES(29, Type.NUMBER);

    /// What a column holds, where it holds anything.
    enum Type {
        /// A `long`.
        NUMBER,
        TEXT
    }

    static final List<Column> ALL = List.of(values());

    /// The names of all columns, for a statement.
    static final String NAMES = ALL.stream().map(Column::id).collect(Collectors.joining(", "));

    /// The columns that most rows leave empty.
    private static final Set<Column> RARE = EnumSet.of(OF_FIRST, OF_LAST, NAME, UNTIL_ON, MONTH);

    static {
        RARE.addAll(EnumSet.range(ORDINAL, BYTES));
    }

    /// The columns that most rows have: reading is much faster without asking for every empty one.
    static final List<Column> USUAL =
            ALL.stream().filter(column -> !RARE.contains(column)).toList();

    /// An expression that is 1 for a row that has nothing but [#USUAL] columns.
    static final String IS_USUAL =
            RARE.stream().map(Column::id).collect(Collectors.joining(", ", "coalesce(", ") IS NULL"));

    private final int index;
    private final Type type;

    /// @param index the column's place in the table, from 0
    Column(int index, Type type) {
        this.index = index;
        this.type = type;
    }

    /// The place in the table, from 0: part of every checksum.
    int index() {
        return index;
    }

    Type type() {
        return type;
    }

    /// The name in the table.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The place among the parameters and results of a statement that names all columns.
    int place() {
        return index + 1;
    }
}
