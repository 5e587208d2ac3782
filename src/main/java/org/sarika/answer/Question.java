package org.sarika.answer;

import java.time.LocalDate;
import org.sarika.knowledge.Language;
import org.sarika.retrieval.Filters;
import org.sarika.retrieval.QuestionLanguage;

/**
 * What is asked.
 *
 * @param text as the asker wrote it
 * @param standalone the same, understandable without what was said before
 * @param asOf the asker's today
 * @param filters which articles may answer
 */
public record Question(String text, String standalone, LocalDate asOf, Filters filters) {
  /** A question that stands alone and may be answered from every article. */
  public static Question of(String text, LocalDate asOf) {
    return new Question(text, text, asOf, Filters.NONE);
  }

  /** The language that it was written in. */
  public Language language() {
    return QuestionLanguage.of(text);
  }
}
