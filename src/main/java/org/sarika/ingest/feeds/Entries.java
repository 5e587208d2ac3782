package org.sarika.ingest.feeds;

import com.rometools.rome.feed.synd.SyndEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What Rome read of an item, in our words. */
final class Entries {
  private Entries() {}

  static FeedItem item(SyndEntry entry) {
    return new FeedItem(
        link(entry), plain(entry.getTitle()), day(entry).map(LocalDate::toString).orElse(""));
  }

  /** RSS may have the address in the guid alone. */
  private static String link(SyndEntry entry) {
    String link = plain(entry.getLink());
    String uri = plain(entry.getUri());
    return link.isEmpty() && uri.matches("https?://.*") ? uri : link;
  }

  /** When it was published, else changed. */
  static Optional<Instant> moment(SyndEntry entry) {
    return Optional.ofNullable(entry.getPublishedDate())
        .or(() -> Optional.ofNullable(entry.getUpdatedDate()))
        .map(Date::toInstant);
  }

  static Optional<LocalDate> day(SyndEntry entry) {
    return moment(entry).map(moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC));
  }

  /** One line without tags; empty for nothing. */
  static String plain(@Nullable String text) {
    return text == null ? "" : text.replaceAll("<[^<>]*>", "").replaceAll("\\s+", " ").strip();
  }
}
