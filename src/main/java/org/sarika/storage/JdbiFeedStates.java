package org.sarika.storage;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.sarika.curation.FeedState;
import org.sarika.curation.FeedStates;

/** The rows of {@code feeds} and {@code feed_items}. */
final class JdbiFeedStates implements FeedStates {
  private static final String SAVE =
      """
      MERGE INTO feeds
        (address, since, tried_at, succeeded_at, trouble, newest_at, next_at, etag, last_modified)
      KEY (address)
      VALUES (:feed, :since, :tried, :succeeded, :trouble, :newest, :next, :etag, :modified)
      """;
  private static final String ITEM =
      """
      MERGE INTO feed_items (feed, link, tries, done, at) KEY (feed, link)
      VALUES (:feed, :link, :tries, :done, :at)
      """;

  private final Reads reads;
  private final WriteQueue queue;

  JdbiFeedStates(Reads reads, WriteQueue queue) {
    this.reads = reads;
    this.queue = queue;
  }

  @Override
  public Optional<FeedState> find(URI feed) {
    return reads.read(
        "how a feed fares",
        handle ->
            handle
                .createQuery("SELECT * FROM feeds WHERE address = :feed")
                .bind("feed", feed.toString())
                .map((row, context) -> state(feed, row))
                .findOne());
  }

  private static FeedState state(URI feed, ResultSet row) throws SQLException {
    return new FeedState(
        feed,
        row.getObject("since", Instant.class),
        row.getObject("tried_at", Instant.class),
        row.getObject("succeeded_at", Instant.class),
        row.getString("trouble"),
        row.getObject("newest_at", Instant.class),
        row.getObject("next_at", Instant.class),
        row.getString("etag"),
        row.getString("last_modified"));
  }

  @Override
  public void save(FeedState state) {
    queue.write(
        "keeping how a feed fares",
        handle ->
            Change.Made.rows(
                handle
                    .createUpdate(SAVE)
                    .bind("feed", state.feed().toString())
                    .bind("since", state.since())
                    .bind("tried", state.tried())
                    .bind("succeeded", state.succeeded())
                    .bind("trouble", state.trouble())
                    .bind("newest", state.newest())
                    .bind("next", state.next())
                    .bind("etag", state.etag())
                    .bind("modified", state.lastModified())
                    .execute()));
  }

  @Override
  public Set<String> done(URI feed, Collection<String> links) {
    return reads.read(
        "a feed's items",
        handle ->
            Set.copyOf(
                handle
                    .createQuery(
                        """
                        SELECT link FROM feed_items
                        WHERE feed = :feed AND done AND ARRAY_CONTAINS(:links, link)
                        """)
                    .bind("feed", feed.toString())
                    .bindArray("links", String.class, links.toArray())
                    .mapTo(String.class)
                    .list()));
  }

  @Override
  public int tried(URI feed, String link, Instant at) {
    return queue.write(
        "counting a try of a feed's item",
        handle -> {
          int tries = tries(handle, feed, link) + 1;
          item(handle, feed, link, tries, false, at);
          return Change.Made.changed(tries);
        });
  }

  @Override
  public void finish(URI feed, String link, Instant at) {
    queue.write(
        "keeping that a feed's item was dealt with",
        handle -> {
          item(handle, feed, link, tries(handle, feed, link), true, at);
          return Change.Made.changed(link);
        });
  }

  private static int tries(Handle handle, URI feed, String link) {
    return handle
        .createQuery("SELECT tries FROM feed_items WHERE feed = :feed AND link = :link")
        .bind("feed", feed.toString())
        .bind("link", link)
        .mapTo(Integer.class)
        .findOne()
        .orElse(0);
  }

  private static void item(
      Handle handle, URI feed, String link, int tries, boolean done, Instant at) {
    handle
        .createUpdate(ITEM)
        .bind("feed", feed.toString())
        .bind("link", link)
        .bind("tries", tries)
        .bind("done", done)
        .bind("at", at)
        .execute();
  }

  @Override
  public void forget(URI feed, Collection<String> held, Instant before) {
    queue.write(
        "dropping a feed's old items",
        handle ->
            Change.Made.rows(
                handle
                    .createUpdate(
                        """
                        DELETE FROM feed_items
                        WHERE feed = :feed AND at < :before AND NOT ARRAY_CONTAINS(:held, link)
                        """)
                    .bind("feed", feed.toString())
                    .bind("before", before)
                    .bindArray("held", String.class, held.toArray())
                    .execute()));
  }
}
