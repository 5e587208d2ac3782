package org.sarika.storage;

import java.sql.Types;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/** How our values reach the database, and that they stay out of messages. */
final class SqlTypes {
  private SqlTypes() {}

  static Jdbi register(Jdbi jdbi) {
    jdbi.registerArrayType(String.class, "varchar");
    jdbi.registerArgument(new Instants());
    // By default an exception quotes all that was bound: readers' words.
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    return jdbi;
  }

  /** To the nanosecond and in UTC; JDBI would make a timestamp of the machine's time zone. */
  private static final class Instants extends AbstractArgumentFactory<Instant> {
    Instants() {
      super(Types.TIMESTAMP_WITH_TIMEZONE);
    }

    @Override
    protected Argument build(Instant value, ConfigRegistry config) {
      return (position, statement, context) -> statement.setObject(position, value);
    }
  }
}
