package org.sarika.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarika.knowledge.PublicationDate;

class RelativeWordsTest {
  /** 2018-07-31 was a Tuesday. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018-07-31|The ministry said on Monday that it was over.|Monday=2018-07-30..2018-07-30",
        "2018-07-31|Officials met on Tuesday.|Tuesday=2018-07-31..2018-07-31",
        "2018-07-31|He will visit on Friday.|Friday=2018-08-03..2018-08-03",
        "2018-07-31|He said on Friday that he will resign.|Friday=2018-07-27..2018-07-27",
        "2018-07-31|The court rules next Monday.|next Monday=2018-08-06..2018-08-06",
        "2018-07-31|It began last year.|last year=2017-01-01..2017-12-31",
        "2018-07-31|They left yesterday and this week.|yesterday=2018-07-30..2018-07-30; this week=2018-07-30..2018-08-05",
        "2018-07-31|Three months ago it rained.|Three months ago=2018-04-01..2018-04-30",
        "2018-07|It began last year.|last year=2017-01-01..2017-12-31",
        "2018-07|It began last month.|last month=2018-06-01..2018-06-30",
        "2018-07|He said so on Monday.|-",
        "2018|It began last month.|-",
        "2018|It began last year.|last year=2017-01-01..2017-12-31",
        "2018-07-31|It began on Monday, 30 July 2018.|-",
        "2018-07-31|It began on Monday, July 30.|-",
        "2018-07-31|The Sunday Times wrote on 30 July 2018.|-",
        "2018-07-31|It was in April 2017, he recently said.|-",
      })
  void explainsWordsFromTheArticlesDate(String published, String text, String expected) {
    String explained =
        RelativeWords.in(text, PublicationDate.parse(published)).stream()
            .map(one -> one.words() + "=" + one.period().from() + ".." + one.period().to())
            .collect(Collectors.joining("; "));

    assertThat(explained.isEmpty() ? "-" : explained).isEqualTo(expected);
  }

  @Test
  void explainsTheSameWordsOnce() {
    String text = "On Monday he came. On Monday he left.";

    assertThat(RelativeWords.in(text, PublicationDate.parse("2018-07-31"))).hasSize(1);
  }

  @Test
  void explainsNoMoreThanFour() {
    String text = "Monday, Tuesday, Wednesday, Thursday, Friday, last week, last month.";

    assertThat(RelativeWords.in(text, PublicationDate.parse("2018-07-31"))).hasSize(4);
  }
}
