package org.sarika.answer.facts;

import java.util.List;
import java.util.regex.Pattern;
import org.sarika.knowledge.PublicationDate;
import org.sarika.time.Intervals;
import org.sarika.time.Mention;
import org.sarika.time.Period;

/** Finds the points in time of a sentence, and tells which of them name an event. */
public final class Moments {
  private static final Pattern OF = Pattern.compile("\\p{Ll} of $");
  private static final Pattern NOUN_BEHIND =
      Pattern.compile(
          "^ (?!to|and|in|on|at|the|until|with|by|for|from|after|but|when|was|were|is|as|or|of|some|more|about)\\p{Ll}{4,}");

  private Moments() {}

  /** In order; relative ones are read against the article's date. */
  public static List<Moment> in(String text, PublicationDate published) {
    return Intervals.in(text, published).stream()
        .map(mention ->
            new Moment(
                mention.period().from(),
                mention.period().to(),
                mention.start(),
                mention.end(),
                isName(mention, text)))
        .toList();
  }

  private static boolean isName(Mention mention, String text) {
    return OF.matcher(text.substring(0, mention.start())).find()
        || (isYears(mention) && NOUN_BEHIND.matcher(text.substring(mention.end())).find());
  }

  private static boolean isYears(Mention mention) {
    Period period = mention.period();
    return mention.form() == Mention.Form.DATED
        && period.equals(Period.years(period.from().getYear(), period.to().getYear()));
  }
}
