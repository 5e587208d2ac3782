package org.sarika.chat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sarika.chat.FilterProblem.Kind;
import org.sarika.knowledge.PublicationDate;
import org.sarika.knowledge.Viewpoint;
import org.sarika.retrieval.Filters;

/** The filters that a search takes. */
enum FilterName {
  FROM,
  TO,
  PUBLISHER,
  TOPIC,
  SPEAKER,
  VIEWPOINT;

  /** The filter of this name in any case. */
  static Optional<FilterName> find(String word) {
    return Arrays.stream(values()).filter(name -> name.word().equalsIgnoreCase(word)).findFirst();
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Why these values are none; empty if they are. */
  static Optional<FilterProblem> problemIn(Map<FilterName, String> values) {
    for (FilterName name : new FilterName[] {FROM, TO}) {
      String value = values.getOrDefault(name, "");
      if (!value.isEmpty() && date(value).isEmpty()) {
        return Optional.of(new FilterProblem(Kind.NO_DATE, name.word(), value));
      }
    }
    String viewpoint = values.getOrDefault(VIEWPOINT, "");
    if (!viewpoint.isEmpty() && Viewpoint.find(viewpoint).isEmpty()) {
      return Optional.of(new FilterProblem(Kind.NO_VIEWPOINT, VIEWPOINT.word(), viewpoint));
    }
    Filters filters = filters(values);
    return filters.from().isAfter(filters.to())
        ? Optional.of(new FilterProblem(Kind.ORDER, FROM.word(), values.getOrDefault(FROM, "")))
        : Optional.empty();
  }

  /** The filters that values without a problem mean. */
  static Filters filters(Map<FilterName, String> values) {
    Filters filters =
        new Filters(
            date(values.getOrDefault(FROM, "")).map(PublicationDate::first).orElse(LocalDate.MIN),
            date(values.getOrDefault(TO, "")).map(PublicationDate::last).orElse(LocalDate.MAX),
            values.getOrDefault(PUBLISHER, ""),
            values.getOrDefault(TOPIC, ""));
    return filters.by(
        values.getOrDefault(SPEAKER, ""),
        values.getOrDefault(VIEWPOINT, "").toLowerCase(Locale.ROOT));
  }

  private static Optional<PublicationDate> date(String value) {
    try {
      return Optional.of(PublicationDate.parse(withLatinDigits(value)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Khmer and other digits mean the same. */
  private static String withLatinDigits(String value) {
    StringBuilder latin = new StringBuilder();
    value
        .codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(latin::appendCodePoint);
    return latin.toString();
  }
}
