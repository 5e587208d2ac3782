package org.sarika.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Looks into the tables behind the ports. */
final class Tables {
  private Tables() {}

  /** A connection of the test's own; in the process that has the database open, to the same one. */
  static Connection connect(Path folder) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:h2:async:%s;DB_CLOSE_ON_EXIT=FALSE;IFEXISTS=TRUE".formatted(folder.resolve("sarika")),
        "sa",
        "");
  }

  /** All rows of all tables as SQL. */
  static String dump(Path folder, H2Database open) throws SQLException {
    if (!open.check().ok()) {
      throw new IllegalStateException("only of an open database");
    }
    return String.join("\n", rows(folder, "SCRIPT NOPASSWORDS"));
  }

  /** The first column of what a query finds. */
  static List<String> rows(Path folder, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = connect(folder);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        rows.add(row.getString(1));
      }
    }
    return rows;
  }
}
