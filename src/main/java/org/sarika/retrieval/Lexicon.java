package org.sarika.retrieval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Reads the lists of foreign words: {@code word<TAB>English}, one a line. The English may be empty,
 * for words that only hold a sentence together.
 */
final class Lexicon {
  private Lexicon() {}

  /**
   * The words of a file with their English, in its order.
   *
   * @param file beside this class
   */
  static Map<String, String> of(String file) {
    Map<String, String> words = new LinkedHashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Lexicon.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
      lines.lines().map(line -> line.split("\t", -1)).forEach(pair -> words.put(pair[0], pair[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
