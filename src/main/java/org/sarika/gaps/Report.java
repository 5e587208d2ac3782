package org.sarika.gaps;

import java.time.Instant;
import org.sarika.knowledge.Names;
import org.sarika.retrieval.QuestionLanguage;

/**
 * That somebody's question was not answered, or not well.
 *
 * @param question understandable alone; addresses, numbers and names of accounts masked, at most
 *     {@link Wording#LONGEST} UTF-16 units
 * @param language as a tag such as {@code km}
 * @param confidence how sure the answer was, 0 to 1
 * @param asker who asked; kept as a hash only
 * @param at when
 */
public record Report(
    String question,
    String language,
    double confidence,
    Asker asker,
    Why why,
    Complaint complaint,
    Instant at) {

  /** Nothing was found. */
  public static Report refused(String question, double confidence, Asker asker, Instant at) {
    return of(question, confidence, asker, Why.REFUSED, Complaint.NONE, at);
  }

  /** What somebody asked, made fit to be kept. */
  public static Report of(
      String question, double confidence, Asker asker, Why why, Complaint complaint, Instant at) {
    String plain = Wording.of(question);
    return new Report(
        plain, QuestionLanguage.of(plain).tag(), confidence, asker, why, complaint, at);
  }

  /** Equal for questions that differ in case, accents' form and punctuation only. */
  public String key() {
    return key(question);
  }

  /** The same of a question's own words. */
  public static String key(String question) {
    return Names.fold(Wording.of(question));
  }
}
