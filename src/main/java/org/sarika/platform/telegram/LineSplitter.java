package org.sarika.platform.telegram;

import java.util.ArrayList;
import java.util.List;
import org.sarika.render.TextSplitter;

/**
 * Deals lines out to messages that Telegram takes. A group of lines stays together if it fits into
 * one message, and a line if it does; otherwise it is cut at a sentence, and each part of a
 * quotation is a quotation again. Nothing is lost.
 */
final class LineSplitter {
  /** Smaller parts are not made, whatever they cost. */
  private static final int LEAST = 32;

  private final Html html;
  private final int longest;
  private final List<List<Line>> messages = new ArrayList<>();
  private List<Line> message = new ArrayList<>();

  /**
   * @param longest text in a message, in UTF-16 units
   */
  LineSplitter(Html html, int longest) {
    this.html = html;
    this.longest = longest;
  }

  /** The lines of each message, none empty. */
  List<List<Line>> split(List<List<Line>> groups) {
    groups.forEach(this::add);
    flush();
    return List.copyOf(messages);
  }

  private void add(List<Line> lines) {
    List<Line> group = lines.stream().filter(line -> !line.isBlank()).toList();
    if (html.fits(joined(message, group))) {
      message.addAll(group);
      return;
    }
    flush();
    if (html.fits(group)) {
      message.addAll(group);
      return;
    }
    for (Line line : group) {
      parts(line, longest - PlainWords.seen(message).length()).forEach(this::addPart);
    }
  }

  private void addPart(Line part) {
    if (!html.fits(joined(message, List.of(part)))) {
      flush();
    }
    message.add(part);
  }

  /** The line whole if it fits into a message; otherwise the first part fits behind what is there. */
  private List<Line> parts(Line line, int room) {
    if (html.fits(List.of(line))) {
      return List.of(line);
    }
    int first = room > longest / 4 ? room - 2 : longest;
    List<Line> parts = new ArrayList<>();
    cut(line, first, parts);
    return parts;
  }

  private void cut(Line line, int limit, List<Line> parts) {
    int start = 0;
    String text = line.text();
    for (String words : new TextSplitter(limit).split(List.of(new TextSplitter.Piece(text, false)))) {
      Line part = line.part(start, start + words.length());
      start += words.length();
      if (html.fits(List.of(part)) || limit <= LEAST) {
        parts.add(part);
      } else {
        cut(part, Math.max(LEAST, limit / 2), parts);
      }
    }
    parts.removeIf(Line::isBlank);
  }

  private void flush() {
    if (!message.isEmpty()) {
      messages.add(List.copyOf(message));
      message = new ArrayList<>();
    }
  }

  private static List<Line> joined(List<Line> before, List<Line> after) {
    List<Line> all = new ArrayList<>(before);
    all.addAll(after);
    return all;
  }
}
