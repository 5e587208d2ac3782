package org.sarika.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands together in a message: a line or paragraph of ours, or a quotation.
 *
 * @param kind what it is
 * @param apart whether an empty line parts it from what is before
 * @param spans its runs, in order
 */
public record Line(Kind kind, boolean apart, List<Span> spans) {
  /** Whose words and in which shape. */
  public enum Kind {
    /** Our own words. */
    OURS,
    /** Words of articles, curators and askers. */
    OTHERS,
    /** An excerpt. */
    QUOTATION
  }

  public Line {
    spans = spans.stream().filter(span -> !span.text().isEmpty()).toList();
  }

  /** Our own words. */
  public static Line ours(boolean apart, Span... spans) {
    return new Line(Kind.OURS, apart, List.of(spans));
  }

  /** The words of others. */
  public static Line others(boolean apart, Span... spans) {
    return new Line(Kind.OTHERS, apart, List.of(spans));
  }

  /** What a reader sees. */
  public String text() {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }

  /** Whether a reader sees nothing. */
  public boolean isBlank() {
    return text().isBlank();
  }

  /** The piece between two offsets of {@link #text()}. */
  public Line part(int start, int end) {
    List<Span> kept = new ArrayList<>();
    int at = 0;
    for (Span span : spans) {
      int from = Math.clamp(start - at, 0, span.text().length());
      int to = Math.clamp(end - at, from, span.text().length());
      kept.add(span.part(from, to));
      at += span.text().length();
    }
    return new Line(kind, apart && start == 0, kept);
  }
}
