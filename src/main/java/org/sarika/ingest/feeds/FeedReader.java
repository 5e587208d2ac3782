package org.sarika.ingest.feeds;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.JDOMParseException;

/** Reads RSS and Atom. Safe for many threads. */
public final class FeedReader {
  /** Items read of one feed; more are history, which a curator imports as files. */
  static final int MOST_ITEMS = 200;

  /** Bytes of a page in which its first element is looked for. */
  private static final int HEAD = 4096;

  /** Possessive: a page may be written so that looking for the element would never end. */
  private static final Pattern ROOT =
      Pattern.compile(
          "(?s)(?>\\s++|<\\?.*?\\?>|<!--.*?-->)*+"
              + "(?:<!DOCTYPE\\s+|<)(?:rss|feed|RDF|\\w+:RDF)[\\s>].*");

  private final Clock clock;

  /**
   * @param clock says which dates lie in the future
   */
  public FeedReader(Clock clock) {
    this.clock = clock;
  }

  /**
   * Whether bytes are probably a feed.
   *
   * @param mediaType as the server said it; empty if it did not
   * @param head at least the first 4,096 bytes, if there are as many
   */
  public static boolean isFeed(String mediaType, byte[] head) {
    String type = mediaType.toLowerCase(Locale.ROOT);
    if (type.startsWith("application/rss+xml") || type.startsWith("application/atom+xml")) {
      return true;
    }
    String text =
        new String(head, 0, Math.min(HEAD, head.length), StandardCharsets.ISO_8859_1)
            // A byte order mark, and every second byte of UTF-16.
            .replaceAll("^[\u00ef\u00bb\u00bf\u00fe\u00ff]+|\\x00", "");
    return ROOT.matcher(text).matches();
  }

  /**
   * Reads a feed.
   *
   * @throws FeedException if it is none, or is broken
   */
  public Feed read(byte[] bytes) throws FeedException {
    try {
      Document document = FeedXml.parse(bytes);
      LocalDates.in(document);
      return feed(new SyndFeedInput().build(document));
    } catch (JDOMParseException e) {
      throw new FeedException(Sentences.broken(e), e);
    } catch (IOException
        | JDOMException
        | com.rometools.rome.io.FeedException
        | IllegalArgumentException
        | StackOverflowError e) {
      throw new FeedException(Sentences.NO_FEED, e);
    }
  }

  private Feed feed(SyndFeed read) {
    // A day more: somewhere it is tomorrow already.
    LocalDate latest = LocalDate.now(clock).plusDays(1);
    List<FeedItem> items = new ArrayList<>();
    List<RefusedItem> refused = new ArrayList<>();
    for (SyndEntry entry : newestFirst(read)) {
      FeedItem item = Entries.item(entry);
      Optional<String> reason = reason(item, latest);
      reason.ifPresentOrElse(
          why -> refused.add(new RefusedItem(item.link(), item.title(), why)),
          () -> items.add(item));
    }
    return new Feed(
        Entries.plain(read.getTitle()), first(items), first(refused), remarks(items, refused));
  }

  /** Stable: items of the same moment, and those without one, stay in the feed's order. */
  private static List<SyndEntry> newestFirst(SyndFeed read) {
    Comparator<SyndEntry> oldestFirst =
        Comparator.comparing(entry -> Entries.moment(entry).orElse(Instant.MIN));
    return read.getEntries().stream().sorted(oldestFirst.reversed()).toList();
  }

  private static Optional<String> reason(FeedItem item, LocalDate latest) {
    if (item.link().isEmpty()) {
      return Optional.of(Sentences.NO_LINK);
    }
    boolean future =
        !item.published().isEmpty() && LocalDate.parse(item.published()).isAfter(latest);
    return future ? Optional.of(Sentences.future(item.published())) : Optional.empty();
  }

  private static List<String> remarks(List<FeedItem> items, List<RefusedItem> refused) {
    List<String> remarks = new ArrayList<>();
    if (items.size() > MOST_ITEMS) {
      remarks.add(Sentences.tooMany(items.size() + refused.size(), MOST_ITEMS));
    }
    if (refused.size() > MOST_ITEMS) {
      remarks.add(Sentences.moreRefused(refused.size() - MOST_ITEMS));
    }
    return remarks;
  }

  private static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(MOST_ITEMS, all.size()));
  }
}
