package org.sarika.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.jdbi.v3.core.Handle;
import org.sarika.chat.Relation;

/** Whose a turn is, in pseudonyms. */
final class Owner {
  private final byte[] room;
  private final byte[] person;

  Owner(byte[] room, byte[] person) {
    this.room = room;
    this.person = person;
  }

  /** Of a stored turn; empty if there is none, nobody if it was forgotten. */
  static Optional<Owner> of(Handle handle, String turn) {
    return handle
        .createQuery("SELECT conversation, asker FROM turns WHERE id = :id")
        .bind("id", turn)
        .map((row, context) -> of(row))
        .findOne();
  }

  private static Owner of(ResultSet row) throws SQLException {
    return new Owner(bytes(row.getBytes("conversation")), bytes(row.getBytes("asker")));
  }

  private static byte[] bytes(byte @Nullable [] absent) {
    return absent == null ? new byte[0] : absent;
  }

  byte[] room() {
    return room;
  }

  byte[] person() {
    return person;
  }

  /** What another has to do with a turn of this one's. */
  Relation relation(Owner other) {
    return room.length == 0
        ? Relation.STRANGER
        : Relation.of(Arrays.equals(room, other.room), Arrays.equals(person, other.person));
  }
}
