package org.sarika.storage;

import org.jdbi.v3.core.statement.SqlStatement;
import org.sarika.knowledge.Source;

/** The columns that say where words come from; {@code articles} and {@code citations} have them. */
final class SourceColumns {
  private SourceColumns() {}

  /** Binds all of a source but its id, which has a name of its own in each table. */
  static <S extends SqlStatement<S>> S bind(S statement, Source source) {
    return statement
        .bind("title", source.title())
        .bind("publisher", source.publisher().name())
        .bind("published", source.published().text())
        .bind("url", source.url().toString())
        .bind("language", source.language())
        .bind("form", source.form().name())
        .bind("viewpoint", source.viewpoint().name())
        .bind("reliability", source.reliability().name());
  }
}
