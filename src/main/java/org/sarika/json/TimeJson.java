package org.sarika.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.sarika.answer.Answer;
import org.sarika.answer.Citation;
import org.sarika.answer.Freshness;
import org.sarika.knowledge.PublicationDate;
import org.sarika.time.Period;
import org.sarika.time.RelativeWords;
import org.sarika.time.TimeFilter;

/** What an answer has to say of time, as JSON; fields stand there only if there is something. */
final class TimeJson {
  private TimeJson() {}

  /** The filters with their days, null where they are open, and how old the newest article is. */
  static void write(JsonGenerator out, Answer answer) throws IOException {
    List<TimeFilter> filters = answer.question().time().filters();
    if (!filters.isEmpty()) {
      out.writeArrayFieldStart("filters");
      for (TimeFilter filter : filters) {
        out.writeStartObject();
        out.writeStringField("kind", "time");
        out.writeStringField("words", filter.words());
        day(out, "from", filter.period().from());
        day(out, "to", filter.period().to());
        out.writeEndObject();
      }
      out.writeEndArray();
    }
    Optional<PublicationDate> newest = Freshness.stale(answer);
    if (newest.isPresent()) {
      out.writeStringField("as_of_note", "newest of these articles: " + newest.get());
    }
  }

  private static void day(JsonGenerator out, String name, LocalDate day) throws IOException {
    boolean isOpen = day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX);
    JsonLine.text(out, name, isOpen ? "" : day.toString());
  }

  /** What the relative words of an excerpt mean. */
  static void dates(JsonGenerator out, Citation citation) throws IOException {
    List<RelativeWords.Explained> explained = citation.dates();
    if (explained.isEmpty()) {
      return;
    }
    out.writeArrayFieldStart("dates");
    for (RelativeWords.Explained one : explained) {
      out.writeStartObject();
      out.writeStringField("words", one.words());
      out.writeStringField("date", iso(one.period()));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** Year, month or day, or the first and last day with a slash between. */
  private static String iso(Period period) {
    LocalDate from = period.from();
    if (period.equals(Period.day(from))) {
      return from.toString();
    }
    if (period.equals(Period.month(YearMonth.from(from)))) {
      return YearMonth.from(from).toString();
    }
    return period.equals(Period.year(from.getYear()))
        ? Integer.toString(from.getYear())
        : from + "/" + period.to();
  }
}
