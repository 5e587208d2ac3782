package org.sarika.speech;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.Names;
import org.sarika.knowledge.Sentence;
import org.sarika.knowledge.SentenceSplitter;

/**
 * Tells who says a sentence of an article: some 0.1 ms of processor time, more in a long article.
 * Safe for use by many threads.
 */
public final class SpeechReader {
  private final Supplier<Names> names;

  /**
   * Reads with the curator's names.
   *
   * @param names asked for at each sentence since they may change
   */
  public SpeechReader(Supplier<Names> names) {
    this.names = names;
  }

  /**
   * Who says the sentence at a place. The article's own news outlet is nobody: the citation shows
   * it anyway.
   */
  public Speech of(Article article, Sentence place) {
    KnownNames known = new KnownNames(names.get());
    List<Line> lines = new ArrayList<>();
    int target = -1;
    for (int number = 1; number <= place.paragraph(); number++) {
      List<Sentence> sentences = SentenceSplitter.split(number, article.paragraph(number));
      List<Line> paragraph =
          Line.of(number, sentences.stream().map(one -> one.in(article)).toList());
      for (int i = 0; i < sentences.size(); i++) {
        if (number == place.paragraph() && target < 0 && sentences.get(i).end() > place.start()) {
          target = lines.size() + i;
        }
      }
      lines.addAll(paragraph);
    }
    return target < 0
        ? Speech.NONE
        : new Reading(known, outlet(article, known), article.published().last(), lines)
            .speech(target);
  }

  /** Bodies that write of themselves are who speaks; a news outlet is not. */
  private static Outlet outlet(Article article, KnownNames known) {
    return switch (article.viewpoint()) {
      case WIRE, INDEPENDENT, PRO_GOVERNMENT, OPPOSITION, CHINESE_STATE ->
          new Outlet(article.publisher().name(), known);
      case US_GOVERNMENT, CAMBODIA_GOVERNMENT, THINK_TANK, COURT_OR_LAW -> Outlet.NONE;
    };
  }

  /** Who says one of the sentences of a paragraph that came out on a day, by its index. */
  public Speech of(List<String> paragraph, int index, LocalDate published) {
    List<Line> lines = Line.of(1, paragraph);
    return new Reading(new KnownNames(names.get()), Outlet.NONE, published, lines).speech(index);
  }
}
