package org.sarika.embedding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * BERT's uncased WordPiece tokenizer (Wu et al. 2016, <a
 * href="https://arxiv.org/abs/1609.08144">arXiv 1609.08144</a>): greedy longest match against a
 * vocabulary, after lower-casing, removing accents and parting punctuation and Chinese characters.
 */
final class WordPiece {
  private static final int LONGEST_WORD = 100;
  private static final String VOCABULARY = "/bert-vocabulary-en.txt";

  private final Map<String, Integer> vocabulary;
  private final int start;
  private final int end;
  private final int unknown;

  private WordPiece(Map<String, Integer> vocabulary) {
    this.vocabulary = vocabulary;
    this.start = id("[CLS]");
    this.end = id("[SEP]");
    this.unknown = id("[UNK]");
  }

  /** Reads the vocabulary that ships with the model. */
  static WordPiece load() {
    Map<String, Integer> vocabulary = new HashMap<>(64_000);
    try (InputStream in = WordPiece.class.getResourceAsStream(VOCABULARY)) {
      if (in == null) {
        throw new ModelException("vocabulary '%s' is not in the jar".formatted(VOCABULARY));
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        vocabulary.put(line, vocabulary.size());
      }
    } catch (IOException e) {
      throw new ModelException("vocabulary '%s' cannot be read".formatted(VOCABULARY), e);
    }
    return new WordPiece(vocabulary);
  }

  private int id(String token) {
    Integer id = vocabulary.get(token);
    if (id == null) {
      throw new ModelException("vocabulary lacks '%s'".formatted(token));
    }
    return id;
  }

  /**
   * The ids of a text between the start and end marks.
   *
   * @param limit most ids, marks included; the rest of the text is left out
   */
  long[] encode(String text, int limit) {
    Ids ids = new Ids(Math.min(limit, 64));
    ids.add(start);
    for (String word : words(text)) {
      if (ids.size >= limit - 1) {
        break;
      }
      addPieces(word, ids);
    }
    ids.size = Math.min(ids.size, limit - 1);
    ids.add(end);
    return Arrays.copyOf(ids.values, ids.size);
  }

  private void addPieces(String word, Ids ids) {
    int length = word.codePointCount(0, word.length());
    int before = ids.size;
    if (length > LONGEST_WORD) {
      ids.add(unknown);
      return;
    }
    int from = 0;
    while (from < word.length()) {
      int to = word.length();
      Integer piece = null;
      while (to > from) {
        String candidate = word.substring(from, to);
        piece = vocabulary.get(from == 0 ? candidate : "##" + candidate);
        if (piece != null) {
          break;
        }
        to = word.offsetByCodePoints(to, -1);
      }
      if (piece == null) {
        ids.size = before;
        ids.add(unknown);
        return;
      }
      ids.add(piece);
      from = to;
    }
  }

  private static List<String> words(String text) {
    StringBuilder spaced = new StringBuilder(text.length() + 32);
    String plain = withoutAccents(text);
    for (int at = 0; at < plain.length(); ) {
      int c = plain.codePointAt(at);
      at += Character.charCount(c);
      if (isSpace(c)) {
        spaced.append(' ');
      } else if (isPunctuation(c) || isChinese(c)) {
        spaced.append(' ').appendCodePoint(c).append(' ');
      } else if (c != 0 && c != 0xfffd && !isControl(c)) {
        spaced.appendCodePoint(c);
      }
    }
    return Arrays.stream(spaced.toString().split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  private static String withoutAccents(String text) {
    String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean isSpace(int c) {
    return c == ' '
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || Character.getType(c) == Character.SPACE_SEPARATOR
        || Character.getType(c) == Character.LINE_SEPARATOR
        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
  }

  private static boolean isControl(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  private static boolean isPunctuation(int c) {
    if ((c >= 33 && c <= 47)
        || (c >= 58 && c <= 64)
        || (c >= 91 && c <= 96)
        || (c >= 123 && c <= 126)) {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isChinese(int c) {
    return (c >= 0x4e00 && c <= 0x9fff)
        || (c >= 0x3400 && c <= 0x4dbf)
        || (c >= 0x20000 && c <= 0x2a6df)
        || (c >= 0x2a700 && c <= 0x2b73f)
        || (c >= 0x2b740 && c <= 0x2b81f)
        || (c >= 0x2b820 && c <= 0x2ceaf)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0x2f800 && c <= 0x2fa1f);
  }

  /** A growing list of ids. */
  private static final class Ids {
    private long[] values;
    private int size;

    Ids(int capacity) {
      values = new long[capacity];
    }

    void add(long id) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = id;
    }
  }
}
