package org.sarika.platform.slack.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sarika.render.Line;
import org.sarika.render.LineCutter;
import org.sarika.render.Span;

/**
 * Deals groups of lines out to messages that Slack takes; each group becomes a block. A group stays
 * together if a message can hold it; otherwise it is cut at a sentence, each part of a quotation is
 * a quotation again, and a further message begins with the source again. Nothing is lost.
 */
final class Packer {
  private final int room;
  private final int mostBlocks;
  private final String continued;
  private final List<List<List<Line>>> messages = new ArrayList<>();
  private List<List<Line>> message = new ArrayList<>();
  private int used;

  /**
   * @param room characters of JSON in a message
   * @param mostBlocks in a message
   * @param continued what stands behind a source that is repeated
   */
  Packer(int room, int mostBlocks, String continued) {
    this.room = room;
    this.mostBlocks = mostBlocks;
    this.continued = continued;
  }

  /** The groups of each message, none empty. */
  List<List<List<Line>>> pack(List<List<Line>> groups) {
    for (List<Line> lines : groups) {
      List<Line> group = lines.stream().filter(line -> !line.isBlank()).toList();
      if (!group.isEmpty()) {
        add(group);
      }
    }
    flush();
    return List.copyOf(messages);
  }

  private void add(List<Line> group) {
    int cost = cost(group);
    if (cost <= room) {
      flushUnlessFits(cost);
      put(group, cost);
    } else {
      addInParts(group);
    }
  }

  private void addInParts(List<Line> group) {
    List<Line> head = head(group);
    List<Line> open = new ArrayList<>();
    boolean first = true;
    for (Line part : group.stream().flatMap(this::parts).toList()) {
      if (!open.isEmpty() && cost(open) + cost(List.of(part)) > room - room / 4) {
        putPart(open, first ? List.of() : head);
        open = new ArrayList<>();
        first = false;
      }
      open.add(part);
    }
    putPart(open, first ? List.of() : head);
  }

  private void putPart(List<Line> part, List<Line> head) {
    boolean begun = !message.isEmpty();
    flushUnlessFits(cost(part));
    boolean repeats = begun && message.isEmpty();
    List<Line> whole =
        repeats ? Stream.concat(head.stream(), part.stream()).toList() : List.copyOf(part);
    put(whole, cost(whole));
  }

  /** The source, to be repeated; none if it is longer than what it is for. */
  private List<Line> head(List<Line> group) {
    Line source = group.getFirst();
    List<Span> spans =
        Stream.concat(source.spans().stream(), Stream.of(Span.plain(" · " + continued))).toList();
    Line head = new Line(source.kind(), source.apart(), spans);
    boolean fits = source.kind() != Line.Kind.QUOTATION && cost(List.of(head)) <= room / 5;
    return fits && group.size() > 1 ? List.of(head) : List.of();
  }

  private Stream<Line> parts(Line line) {
    return new LineCutter(part -> cost(List.of(part)) <= room / 2).cut(line, room / 2).stream();
  }

  private void flushUnlessFits(int cost) {
    if (message.size() == mostBlocks || used + cost > room) {
      flush();
    }
  }

  private void put(List<Line> group, int cost) {
    message.add(group);
    used += cost;
  }

  private void flush() {
    if (!message.isEmpty()) {
      messages.add(List.copyOf(message));
      message = new ArrayList<>();
      used = 0;
    }
  }

  /** What a block takes, or the same lines as text if that is more, each with what parts two. */
  private static int cost(List<Line> lines) {
    int block = BlockKitJson.of(RichTextLines.of("b00", lines)).toString().length();
    return 2 + Math.max(block, MessageText.of(lines).length());
  }
}
