package org.sarika.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarika.knowledge.Language;
import org.sarika.knowledge.PublicationDate;

class DatesTest {
  @ParameterizedTest
  @CsvSource({
    "2019-04-09, ENGLISH, 9 April 2019",
    "2019-04-09, FRENCH, 9 avril 2019",
    "2019-08-01, FRENCH, 1er août 2019",
    "2019-04-09, CHINESE, 2019年4月9日",
    "2019-04-09, KHMER, 9 មេសា 2019",
    "2019-04, ENGLISH, April 2019",
    "2019-04, FRENCH, avril 2019",
    "2019-04, CHINESE, 2019年4月",
    "2019, CHINESE, 2019年",
    "2019, KHMER, 2019",
  })
  void areNoMoreExactThanTheyAreKnown(String date, Language language, String written) {
    assertThat(Dates.write(PublicationDate.parse(date), language)).isEqualTo(written);
  }
}
