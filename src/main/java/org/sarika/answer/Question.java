package org.sarika.answer;

import java.time.LocalDate;
import org.sarika.knowledge.Language;
import org.sarika.retrieval.Filters;
import org.sarika.retrieval.QuestionLanguage;
import org.sarika.time.TimeScope;

/**
 * What is asked.
 *
 * @param text as the asker wrote it
 * @param standalone the same, understandable without what was said before
 * @param asOf the asker's today
 * @param filters which articles may answer
 * @param time what it wants of time, once that was read; {@link TimeScope#LIFTED} if the asker
 *     wants no restriction
 */
public record Question(
    String text, String standalone, LocalDate asOf, Filters filters, TimeScope time) {
  /** One whose time was not read yet. */
  public Question(String text, String standalone, LocalDate asOf, Filters filters) {
    this(text, standalone, asOf, filters, TimeScope.NONE);
  }

  /** A question that stands alone and may be answered from every article. */
  public static Question of(String text, LocalDate asOf) {
    return new Question(text, text, asOf, Filters.NONE);
  }

  /** The same with what it wants of time. */
  public Question with(TimeScope scope) {
    return scope.equals(time) ? this : new Question(text, standalone, asOf, filters, scope);
  }

  /** The language that it was written in. */
  public Language language() {
    return QuestionLanguage.of(text);
  }
}
