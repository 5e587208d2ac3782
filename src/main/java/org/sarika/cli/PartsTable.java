package org.sarika.cli;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.sarika.wiring.Part;

/** A line for each part: its name, how it fares, and why or what to do. */
final class PartsTable {
  private PartsTable() {}

  static String of(List<Part> parts, boolean colour) {
    int width = parts.stream().mapToInt(part -> part.name().length()).max().orElse(0);
    StringJoiner lines = new StringJoiner("\n");
    for (Part part : parts) {
      String gap = " ".repeat(width - part.name().length() + 2);
      lines.add((part.name() + gap + state(part.state(), colour) + part.detail()).stripTrailing());
    }
    return lines.toString();
  }

  private static String state(Part.State state, boolean colour) {
    String word = "%-8s".formatted(state.name().toLowerCase(Locale.ROOT));
    return colour ? "\u001b[%dm%s\u001b[39m".formatted(code(state), word) : word;
  }

  private static int code(Part.State state) {
    return switch (state) {
      case ON -> 32;
      case OFF -> 33;
      case BROKEN -> 31;
    };
  }
}
