package dev.milepost.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The table `preference`.
final class Preferences {

    private final Connection connection;

    Preferences(Connection connection) {
        this.connection = connection;
    }

    Optional<String> of(String key) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT value FROM preference WHERE key = ?")) {
            select.setString(1, key);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    SortedMap<String, String> all() throws SQLException {
        SortedMap<String, String> all = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT key, value FROM preference")) {
            while (rows.next()) {
                all.put(rows.getString(1), rows.getString(2));
            }
        }
        return Collections.unmodifiableSortedMap(all);
    }

    int set(String key, String value) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement("""
            INSERT INTO preference (key, value) VALUES (?, ?)
            ON CONFLICT (key) DO UPDATE SET value = excluded.value
            """)) {
            upsert.setString(1, key);
            upsert.setString(2, value);
            return upsert.executeUpdate();
        }
    }
}
