package org.sarika.render;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.sarika.knowledge.PublicationDate;
import org.sarika.time.Period;

/** Writes periods as readers say them: 2017, April 2019, since 22 August 2023. */
public final class Periods {
  private final Texts texts;

  public Periods(Texts texts) {
    this.texts = texts;
  }

  /** Several, any of which is meant. */
  public String write(List<Period> periods) {
    return periods.stream().map(this::write).collect(Collectors.joining(texts.get("time.or")));
  }

  /** One. */
  public String write(Period period) {
    boolean begins = !period.from().equals(LocalDate.MIN);
    boolean ends = !period.to().equals(LocalDate.MAX);
    if (begins && ends) {
      return closed(period);
    }
    if (begins) {
      return texts.fill("time.since", first(period.from()));
    }
    return ends ? texts.fill("time.until", Dates.write(period.to(), texts.language())) : "";
  }

  private String closed(Period period) {
    if (period.equals(Period.day(period.from()))) {
      return Dates.write(period.from(), texts.language());
    }
    YearMonth first = YearMonth.from(period.from());
    YearMonth last = YearMonth.from(period.to());
    if (period.equals(Period.years(first.getYear(), last.getYear()))) {
      String from = year(first);
      return first.getYear() == last.getYear()
          ? from
          : texts.fill("time.from-to", from, year(last));
    }
    if (period.equals(Period.month(first).through(Period.month(last)))) {
      return first.equals(last)
          ? month(first)
          : texts.fill("time.from-to", month(first), month(last));
    }
    return texts.fill(
        "time.from-to",
        Dates.write(period.from(), texts.language()),
        Dates.write(period.to(), texts.language()));
  }

  /** A first of January begins a year, the first of another month that month. */
  private String first(LocalDate day) {
    if (day.getDayOfYear() == 1) {
      return year(YearMonth.from(day));
    }
    return day.getDayOfMonth() == 1
        ? month(YearMonth.from(day))
        : Dates.write(day, texts.language());
  }

  private String year(YearMonth month) {
    return Dates.write(PublicationDate.parse(Integer.toString(month.getYear())), texts.language());
  }

  private String month(YearMonth month) {
    return Dates.write(PublicationDate.parse(month.toString()), texts.language());
  }
}
