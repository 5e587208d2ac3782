package org.sarika.ingest.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.filter.Filters;

/**
 * Makes the date that an item shows the one that is read: Rome keeps a moment and forgets the zone,
 * so that an item of half past midnight in Phnom Penh would become one of the day before.
 */
final class LocalDates {
  private static final Set<String> NAMES =
      Set.of("pubDate", "published", "updated", "date", "issued", "modified", "created");

  private static final Pattern OFFSET =
      Pattern.compile(
          "(?<time>\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)?)(?<space>\\s*)"
              + "([+-]\\d{2}:?\\d{2}|[A-Z]{1,5})\\s*$");

  private LocalDates() {}

  /** Writes every date of the feed as if its clock showed UTC. */
  static void in(Document document) {
    List<Element> dates = new ArrayList<>();
    for (Element element : document.getRootElement().getDescendants(Filters.element())) {
      if (NAMES.contains(element.getName()) && element.getChildren().isEmpty()) {
        dates.add(element);
      }
    }
    dates.forEach(date -> date.setText(withoutZone(date.getTextTrim())));
  }

  static String withoutZone(String date) {
    Matcher found = OFFSET.matcher(date);
    if (!found.find()) {
      return date;
    }
    boolean iso = date.matches("\\d{4}-.*");
    return date.substring(0, found.end("time")) + (iso ? "Z" : " GMT");
  }
}
