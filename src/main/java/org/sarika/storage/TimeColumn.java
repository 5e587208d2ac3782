package org.sarika.storage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sarika.time.Period;
import org.sarika.time.TimeFilter;
import org.sarika.time.TimeScope;

/**
 * What a question wants of time, as the text of a column: a line with the order and what else
 * holds, then one for each filter with its days and words, parted by tabs. Empty for nothing.
 */
final class TimeColumn {
  private static final String NOW = "now";
  private static final String LIFTED = "lifted";

  private TimeColumn() {}

  static String write(TimeScope scope) {
    if (scope.equals(TimeScope.NONE)) {
      return "";
    }
    StringBuilder text = new StringBuilder(scope.order().name());
    text.append('\t').append(scope.isAboutNow() ? NOW : "");
    text.append('\t').append(scope.isLifted() ? LIFTED : "");
    for (TimeFilter filter : scope.filters()) {
      text.append('\n').append(filter.period().from());
      text.append('\t').append(filter.period().to());
      text.append('\t').append(filter.words().replaceAll("\\s+", " "));
    }
    return text.toString();
  }

  static TimeScope read(String text) {
    if (text.isEmpty()) {
      return TimeScope.NONE;
    }
    String[] lines = text.split("\n", -1);
    String[] head = lines[0].split("\t", -1);
    List<TimeFilter> filters = new ArrayList<>();
    for (int i = 1; i < lines.length; i++) {
      String[] parts = lines[i].split("\t", 3);
      filters.add(
          new TimeFilter(
              parts[2], new Period(LocalDate.parse(parts[0]), LocalDate.parse(parts[1]))));
    }
    return new TimeScope(
        filters, TimeScope.Order.valueOf(head[0]), head[1].equals(NOW), head[2].equals(LIFTED));
  }
}
