package org.sarika.time;

import java.util.ArrayList;
import java.util.List;
import org.sarika.knowledge.PublicationDate;

/** What "Monday" and "last year" mean in an article, from its own date. */
public final class RelativeWords {
  /** More would hide the excerpt. */
  private static final int MOST = 4;

  /** No digest or article says "a year" of more; what is longer is too vague to explain. */
  private static final int LONGEST_DAYS = 3_660;

  private RelativeWords() {}

  /**
   * Words and the days that they mean.
   *
   * @param words as they stand in the text
   */
  public record Explained(String words, Period period) {}

  /** Those of a text, each once, in order; none where the article's date is too vague to tell. */
  public static List<Explained> in(String text, PublicationDate published) {
    List<Explained> found = new ArrayList<>();
    for (Mention mention : Mentions.inText(text, published.last())) {
      Explained one =
          new Explained(text.substring(mention.start(), mention.end()), mention.period());
      if (mention.form() == Mention.Form.RELATIVE
          && isTold(text, mention, published)
          && found.size() < MOST
          && !found.contains(one)) {
        found.add(one);
      }
    }
    return List.copyOf(found);
  }

  /** Whether every day that the article's date may mean gives the same. */
  private static boolean isTold(String text, Mention mention, PublicationDate published) {
    Period period = mention.period();
    boolean isShort = period.from().plusDays(LONGEST_DAYS).isAfter(period.to());
    return isShort
        && (published.first().equals(published.last())
            || Mentions.inText(text, published.first()).stream()
                .anyMatch(
                    other -> other.start() == mention.start() && other.period().equals(period)));
  }
}
