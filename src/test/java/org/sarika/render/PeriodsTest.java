package org.sarika.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarika.time.Period;

class PeriodsTest {
  private final Periods periods = new Periods(Texts.english());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2017-01-01|2019-12-31|2017 to 2019",
        "2017-01-01|2017-12-31|2017",
        "2019-04-01|2019-04-30|April 2019",
        "2021-05-01|2021-07-31|May 2021 to July 2021",
        "2018-07-30|2018-07-30|30 July 2018",
        "2018-07-30|2018-08-05|30 July 2018 to 5 August 2018",
      })
  void writesAPeriodAsExactAsItIs(LocalDate from, LocalDate to, String expected) {
    assertThat(periods.write(new Period(from, to))).isEqualTo(expected);
  }

  @Test
  void writesPeriodsThatAreOpen() {
    Period period = new Period(LocalDate.of(2023, 8, 22), LocalDate.of(2024, 1, 1));

    assertThat(periods.write(period.onwards())).isEqualTo("since 22 August 2023");
    assertThat(periods.write(Period.year(2019).onwards())).isEqualTo("since 2019");
    assertThat(periods.write(new Period(LocalDate.of(2019, 4, 1), LocalDate.MAX)))
        .isEqualTo("since April 2019");
    assertThat(periods.write(period.andBefore())).isEqualTo("until 1 January 2024");
    assertThat(periods.write(List.of(Period.year(2017), Period.year(2019))))
        .isEqualTo("2017; 2019");
  }
}
