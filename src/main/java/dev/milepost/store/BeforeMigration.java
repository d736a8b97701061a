package dev.milepost.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/// What is to be done before a database of an older version is changed: a backup is made. What it throws stops the
/// migration before anything has changed.
@FunctionalInterface
public interface BeforeMigration {

    /// For databases of which there is another copy.
    BeforeMigration NOTHING = (_, _) -> {};

    /// @param connection to the database as it is; no transaction is open
    /// @param file the database
    void run(Connection connection, Path file) throws SQLException;
}
