package org.sarika.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sarika.knowledge.PublicationDate;

/** The days that a sentence names, ranges as one: what happened between 2016 and 2018. */
public final class Intervals {
  private static final Pattern SINCE =
      Pattern.compile("\\bsince (?:[a-z]+ )?$", Pattern.CASE_INSENSITIVE);

  private Intervals() {}

  /**
   * Those of a text, in order; what lasts "since 2002" ends when it was told.
   *
   * @param published of its article; the last day that it may mean counts
   */
  public static List<Mention> in(String text, PublicationDate published) {
    List<Mention> found = new ArrayList<>();
    for (Mention mention : Mentions.inText(text, published.last())) {
      Optional<Mention> range =
          found.isEmpty() ? Optional.empty() : Ranges.joined(text, found.getLast(), mention);
      if (range.isPresent()) {
        found.removeLast();
      }
      found.add(range.orElse(mention));
    }
    return found.stream().map(one -> lasting(one, text, published.last())).toList();
  }

  private static Mention lasting(Mention mention, String text, LocalDate told) {
    Period period = mention.period();
    return period.to().isBefore(told) && SINCE.matcher(text.substring(0, mention.start())).find()
        ? mention.meaning(new Period(period.from(), told))
        : mention;
  }
}
