package org.sarika.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
  @ParameterizedTest
  @ValueSource(strings = {"lexicon_km.tsv", "lexicon_fr.tsv", "lexicon_zh.tsv"})
  void hasAWordAndItsEnglishOnEachLineAndNoWordTwice(String file) throws IOException {
    List<String[]> lines = lines(file);

    assertThat(lines)
        .allSatisfy(line -> {
          assertThat(line).as(String.join("|", line)).hasSize(2);
          assertThat(line[0]).isNotBlank().isEqualTo(line[0].strip());
          assertThat(line[1]).matches("(?:[\\p{L}\\d.'-]+(?: [\\p{L}\\d.&'-]+)*)?");
        });
    assertThat(lines.stream().map(line -> line[0].toLowerCase(Locale.ROOT)))
        .doesNotHaveDuplicates();
    assertThat(lines.stream().map(line -> line[1]).distinct()).hasSizeGreaterThan(400);
    assertThat(Lexicon.of(file)).hasSameSizeAs(lines);
  }

  @ParameterizedTest
  @ValueSource(strings = "simplified.tsv")
  void pairsSingleCharacters(String file) throws IOException {
    assertThat(lines(file))
        .allSatisfy(line -> {
          assertThat(line).hasSize(2);
          assertThat(line[0].codePoints()).hasSize(1);
          assertThat(line[1].codePoints()).hasSize(1);
        });
  }

  private static List<String[]> lines(String file) throws IOException {
    try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }
}
