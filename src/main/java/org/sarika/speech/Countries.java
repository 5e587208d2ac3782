package org.sarika.speech;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarika.knowledge.Names;

/** The words that stand for a country: its name, its adjective, its capital, its government. */
final class Countries {
  private static final String RESOURCE = "countries.txt";

  /** Words of the longest entry. */
  private static final int LONGEST = 4;

  /** Every word to its country's name, folded; whom one asks for by it. */
  private static final Map<String, String> ASKED;

  /** The same with its offices and seats, by which one does not ask for the country. */
  private static final Map<String, String> SPEAKING;

  static {
    Map<String, String> asked = new HashMap<>();
    Map<String, String> speaking = new HashMap<>();
    read(asked, speaking);
    ASKED = Map.copyOf(asked);
    SPEAKING = Map.copyOf(speaking);
  }

  private Countries() {}

  /** The country that a name, an adjective or a capital asks for, folded. */
  static Optional<String> askedFor(String word) {
    return Optional.ofNullable(ASKED.get(Names.fold(word)));
  }

  /** The country that is first named in some words, folded; offices and seats count. */
  static Optional<String> first(String words) {
    String[] folded = Names.fold(words).split(" ", -1);
    for (int i = 0; i < folded.length; i++) {
      for (int length = Math.min(LONGEST, folded.length - i); length > 0; length--) {
        String country = SPEAKING.get(String.join(" ", List.of(folded).subList(i, i + length)));
        if (country != null) {
          return Optional.of(country);
        }
      }
    }
    return Optional.empty();
  }

  static boolean isName(String word) {
    return SPEAKING.containsKey(Names.fold(word));
  }

  private static void read(Map<String, String> asked, Map<String, String> speaking) {
    try (InputStream in = Countries.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the resource '%s' is missing".formatted(RESOURCE));
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> add(line, asked, speaking));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(String line, Map<String, String> asked, Map<String, String> speaking) {
    String[] parts = line.split(";", -1);
    String country = Names.fold(parts[0].split(",", -1)[0]);
    for (String word : parts[0].split(",", -1)) {
      asked.put(Names.fold(word), country);
    }
    for (String word : line.split("[,;]", -1)) {
      speaking.put(Names.fold(word), country);
    }
  }
}
