package dev.milepost.store;

import static dev.milepost.store.Acts.ROADMAP;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.Money;
import dev.milepost.progress.Draft;
import dev.milepost.progress.Origin;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.ForecastMade;
import dev.milepost.progress.ProgressEvent.IncomeRecorded;
import dev.milepost.progress.ProgressStoreContract;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page that describes the database says what is there, and its questions have answers.
class DatabasePageTest {

    @TempDir
    Path folder;

    private static String page() throws Exception {
        return Files.readString(Path.of("src/docs/database.md"));
    }

    @Test
    void itNamesEveryColumnTableViewAndKind() throws Exception {
        String page = page();
        try (SqliteStore store = SqliteStore.open(folder)) {
            List<String> names = new ArrayList<>(ask(store, "SELECT name FROM pragma_table_info('event')"));
            names.addAll(ask(store, "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')"));
            for (EventKind kind : EventKind.values()) {
                names.add(kind.id());
            }
            assertTrue(names.size() > 50, "there is something to look for");
            for (String name : names) {
                assertTrue(page.contains("`" + name + "`"), () -> name + " is not on the page");
            }
            assertTrue(page.contains("schema version " + Migrations.LATEST), "the version");
        }
    }

    @Test
    void itsQuestionsHaveAnswers() throws Exception {
        String page = page();
        List<String> questions =
                page.lines().filter(line -> line.startsWith("SELECT")).toList();
        assertFalse(questions.isEmpty());
        try (SqliteStore store = SqliteStore.open(folder)) {
            List<ProgressEvent> events = new ArrayList<>(ProgressStoreContract.everyKind());
            events.add(Acts.ticked("done-at-last"));
            ProgressStoreContract.everyStatement().stream()
                    .filter(ForecastMade.class::isInstance)
                    .forEach(events::add);
            events.add(new IncomeRecorded(25, new Money(1_402_000, Currency.getInstance("USD")), Optional.empty()));
            store.append(Draft.change(ROADMAP, Acts.AT, Origin.WINDOW, 0, events));
            for (String question : questions) {
                assertFalse(assertDoesNotThrow(() -> ask(store, question)).isEmpty(), question);
            }
            assertEquals(ask(store, "SELECT count(*) FROM event"), ask(store, "SELECT count(*) FROM history"));
        }
    }

    private static List<String> ask(SqliteStore store, String question) throws SQLException {
        try (Statement statement = store.connection().createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            List<String> first = new ArrayList<>();
            while (rows.next()) {
                first.add(rows.getString(1));
            }
            return first;
        }
    }
}
