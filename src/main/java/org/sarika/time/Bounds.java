package org.sarika.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the dates of a question leave of all days. */
final class Bounds {
  private static final Pattern FROM =
      Pattern.compile("\\b(?:from|between) (?:the )?$", Pattern.CASE_INSENSITIVE);

  private static final Pattern INSIDE =
      Pattern.compile("\\d ?(?:[-–]|to|and|until|through) ?\\d", Pattern.CASE_INSENSITIVE);

  /** A day or month without its year restricts only behind one of these. */
  private static final Pattern BOUND =
      Pattern.compile(
          "\\b(?:in|on|since|by|during|until|till|from|between|before|after|of|early|mid|late)[ -](?:the )?$",
          Pattern.CASE_INSENSITIVE);

  private final String question;
  private final List<Mention> mentions;
  private final boolean hasYear;

  Bounds(String question, List<Mention> mentions) {
    this.question = question;
    this.mentions = mentions;
    this.hasYear = mentions.stream().anyMatch(one -> one.form() == Mention.Form.DATED);
  }

  List<Restriction> restrictions() {
    List<Restriction> found = new ArrayList<>();
    int at = 0;
    while (at < mentions.size()) {
      Mention one = mentions.get(at);
      Optional<Mention> range =
          at + 1 < mentions.size()
              ? Ranges.joined(question, one, mentions.get(at + 1))
              : Optional.empty();
      if (range.isPresent()) {
        found.add(closed(range.get()));
        at++;
      } else if (one.form() != Mention.Form.YEARLESS || isBound(one)) {
        found.add(single(one));
      }
      at++;
    }
    return found;
  }

  private boolean isBound(Mention yearless) {
    return !hasYear && BOUND.matcher(before(yearless)).find();
  }

  /** "from 8 to 12 April" begins and ends by itself. */
  private Restriction single(Mention mention) {
    boolean isRange = INSIDE.matcher(question.substring(mention.start(), mention.end())).find();
    return isRange && FROM.matcher(before(mention)).find()
        ? closed(mention)
        : Operators.around(question, mention.start(), mention.end(), mention.period());
  }

  private Restriction closed(Mention range) {
    Matcher preposition = FROM.matcher(before(range));
    int start = preposition.find() ? preposition.start() : range.start();
    return new Restriction(start, range.end(), range.period());
  }

  private String before(Mention mention) {
    return question.substring(0, mention.start());
  }
}
