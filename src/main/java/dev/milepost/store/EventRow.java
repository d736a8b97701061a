package dev.milepost.store;

import dev.milepost.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What an event says, as the columns of its row: a kind uses some of them and leaves the others empty.
record EventRow(
        EventKind kind,
        @Nullable String subject,
        @Nullable String value,
        @Nullable LocalDate on,
        @Nullable Integer month,
        @Nullable Money amount) {

    static EventRow of(EventKind kind) {
        return new EventRow(kind, null, null, null, null, null);
    }

    EventRow about(@Nullable String id) {
        return new EventRow(kind, id, value, on, month, amount);
    }

    EventRow holding(String newValue) {
        return new EventRow(kind, subject, newValue, on, month, amount);
    }

    EventRow on(LocalDate day) {
        return new EventRow(kind, subject, value, day, month, amount);
    }

    EventRow in(int planMonth) {
        return new EventRow(kind, subject, value, on, planMonth, amount);
    }

    EventRow worth(@Nullable Money money) {
        return new EventRow(kind, subject, value, on, month, money);
    }
}
