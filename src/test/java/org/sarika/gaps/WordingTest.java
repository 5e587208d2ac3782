package org.sarika.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Did dara.sok@mail.example write it? | Did … write it?",
        "Who is @dara_sok? | Who is …?",
        "Whose number is +855 12 345 678 then? | Whose number is … then?",
        "Whose number is 012 345 678? | Whose number is …?",
        "Is https://a.example/x?y=1 true? | Is … true?",
        "What happened 2019-2021, in 14 of 10000000 cases? | What happened 2019-2021, in 14 of 10000000 cases?",
        "Who came on 2019-04-09 at 10:30? | Who came on 2019-04-09 at 10:30?"
      })
  void masksWhatLeadsToAPersonAndKeepsFigures(String asked, String kept) {
    assertThat(Wording.of(asked)).isEqualTo(kept);
    assertThat(Wording.of(kept)).isEqualTo(kept);
  }

  @Test
  void isOneLineAndNoLongerThanUseful() {
    String kept = Wording.of(" When\n\tdid\u0000it " + "happen😀".repeat(200));

    assertThat(kept).startsWith("When did it happen").endsWith("…");
    assertThat(kept.length()).isLessThanOrEqualTo(Wording.LONGEST);
    assertThat(Wording.of(kept)).isEqualTo(kept);
    assertThat(kept.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)).isTrue();
  }
}
