package org.sarika.platform.telegram;

import java.util.ArrayList;
import java.util.List;
import org.sarika.render.Line;
import org.sarika.render.LineCutter;

/**
 * Deals lines out to messages that Telegram takes. A group of lines stays together if it fits into
 * one message, and a line if it does; otherwise it is cut at a sentence, and each part of a
 * quotation is a quotation again. Nothing is lost.
 */
final class LineSplitter {
  private final Html html;
  private final int longest;
  private final List<List<Line>> messages = new ArrayList<>();
  private List<Line> message = new ArrayList<>();
  private Cost used = Cost.NONE;

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
    Cost cost = html.cost(group);
    if (!html.fits(used.plus(cost))) {
      flush();
    }
    if (html.fits(used.plus(cost))) {
      put(group, cost);
      return;
    }
    for (Line line : group) {
      for (Line part : parts(line)) {
        addPart(part);
      }
    }
  }

  private void addPart(Line part) {
    Cost cost = html.cost(part);
    if (!html.fits(used.plus(cost))) {
      flush();
    }
    put(List.of(part), cost);
  }

  private void put(List<Line> lines, Cost cost) {
    message.addAll(lines);
    used = used.plus(cost);
  }

  /**
   * The line whole if it fits into a message; otherwise the first part fits behind what is there.
   */
  private List<Line> parts(Line line) {
    if (html.fits(Cost.NONE.plus(html.cost(line)))) {
      return List.of(line);
    }
    int room = longest - used.units() - Cost.NONE.plus(Cost.NONE).units();
    return new LineCutter(part -> html.fits(Cost.NONE.plus(html.cost(part))))
        .cut(line, room > longest / 4 ? room : longest / 2);
  }

  private void flush() {
    if (!message.isEmpty()) {
      messages.add(List.copyOf(message));
      message = new ArrayList<>();
      used = Cost.NONE;
    }
  }
}
