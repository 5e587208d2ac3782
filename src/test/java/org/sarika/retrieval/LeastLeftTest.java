package org.sarika.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeastLeftTest {
  private static final Set<String> PHRASES = Set.of("a", "ab", "abc", "bcd", "cd", "e", "efg");

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "abc, [abc]",
    "abcdd, [ab] [cd] d",
    "abcd, [ab] [cd]",
    "abcde, [ab] [cd] [e]",
    "efgabcd, [efg] [ab] [cd]",
    "xyz, x y z",
    "xaz, x a z",
    "xabcz, x [abc] z",
    "axyza, [a] x y z [a]",
    "xa, x [a]",
  })
  void leavesLeastInFewestStretches(String text, String split) {
    LeastLeft pieces =
        new LeastLeft(
            text.length(), 3, (start, end) -> PHRASES.contains(text.substring(start, end)));

    String shown =
        pieces.pieces().stream()
            .map(piece -> {
              String part = text.substring(piece.start(), piece.end());
              return piece.known() ? "[" + part + "]" : part;
            })
            .collect(Collectors.joining(" "));

    assertThat(shown).isEqualTo(split);
  }
}
