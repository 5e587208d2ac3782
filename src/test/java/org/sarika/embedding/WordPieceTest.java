package org.sarika.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The ids were looked up by hand in the model's tokenizer.json. */
class WordPieceTest {
  private static final WordPiece TOKENIZER = WordPiece.load();
  private static final int NO_LIMIT = 512;

  static Stream<Arguments> sentences() {
    return Stream.of(
        sentence("The river rose.", 1996, 2314, 3123, 1012),
        sentence("Caf\u00e9 r\u00e9sum\u00e9", 7668, 13746),
        sentence("Cafe\u0301 RESUME", 7668, 13746),
        sentence("S\u1ed0K DARA", 2061, 2243, 18243, 2050),
        sentence("\u91d1\u8fb9 port", 1964, 100, 3417),
        sentence("we won \ud83c\udf89 today", 2057, 2180, 100, 2651),
        sentence("x".repeat(200) + " end", 100, 2203),
        sentence(
            "It's a U.S.-led drill (2019), $3.5m!",
            2009,
            1005,
            1055,
            1037,
            1057,
            1012,
            1055,
            1012,
            1011,
            2419,
            12913,
            1006,
            10476,
            1007,
            1010,
            1002,
            1017,
            1012,
            1019,
            2213,
            999),
        sentence("unaffable embeddings", 14477, 20961, 3468, 7861, 8270, 4667, 2015),
        sentence("a\0b\u200bc\ufffdd", 5925, 2094),
        sentence("\u1782\u17b6\u178f\u17cb", 100),
        sentence("tab\tnew\nline\u00a0nbsp\u3000wide", 21628, 2047, 2240, 1050, 5910, 2361, 2898),
        sentence("\u201cquoted\u201d \u2014 dash\u2026", 1523, 9339, 1524, 1517, 11454, 1529),
        sentence("\u00df \u0130 \ufb01", 1096, 1045, 1984),
        sentence(""),
        sentence(" \n "));
  }

  private static Arguments sentence(String text, long... ids) {
    return Arguments.of(text, ids);
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void givesTheIdsBetweenTheMarks(String text, long[] expected) {
    long[] ids = TOKENIZER.encode(text, NO_LIMIT);

    assertThat(ids).startsWith(101).endsWith(102).hasSize(expected.length + 2);
    assertThat(java.util.Arrays.copyOfRange(ids, 1, ids.length - 1)).containsExactly(expected);
  }

  @Test
  void leavesOutWhatLiesBeyondTheLimit() {
    assertThat(TOKENIZER.encode("river ".repeat(600), 512)).hasSize(512).endsWith(2314, 102);
    assertThat(TOKENIZER.encode("unaffable embeddings", 5))
        .containsExactly(101, 14477, 20961, 3468, 102);
  }

  @Test
  void hasTheVocabularyOfTheModel() throws IOException {
    String json = read("/bge-small-en-v1.5-q-tokenizer.json");
    List<String> lines = read("/bert-vocabulary-en.txt").lines().toList();

    Map<String, Integer> some =
        Map.of(
            "[UNK]", 100, "[CLS]", 101, "[SEP]", 102, "river", 2314, "##ffa", 20961, "\u91d1",
            1964);

    assertThat(lines).hasSize(30_522);
    some.forEach((token, id) -> {
      assertThat(lines.get(id)).isEqualTo(token);
      assertThat(json)
          .containsPattern(
              "\"" + java.util.regex.Pattern.quote(token) + "\"\\s*:\\s*" + id + "\\b");
    });
    assertThat(Set.copyOf(lines)).hasSize(30_522);
  }

  private static String read(String resource) throws IOException {
    try (InputStream in = WordPiece.class.getResourceAsStream(resource)) {
      assertThat(in).as(resource).isNotNull();
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
