package org.sarika.answer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.sarika.retrieval.Hit;
import org.sarika.retrieval.Ranking;
import org.sarika.retrieval.SentenceHit;

/**
 * What tells an answerable question from one whose answer is not in the store. Signals of words and
 * signals of meaning err differently, so both are weighed.
 *
 * @param coverage share of the question's words in the best passage
 * @param detail share of the words that its title lacks in its best sentence
 * @param lexical BM25 of the best passage for the question's words
 * @param lead how far the best article's BM25 is ahead of the next article's
 * @param sentence cosine of the best passage's best sentence
 * @param centre cosine of the best passage's mean sentence
 * @param peak how far the best passage's cosine is above the average passage found
 * @param centrePeak the same of the mean sentences
 */
public record Signals(
    double coverage,
    double detail,
    double lexical,
    double lead,
    double sentence,
    double centre,
    double peak,
    double centrePeak) {
  /** The signals' names, as in the file of weights. */
  static final Set<String> NAMES = new Signals(0, 0, 0, 0, 0, 0, 0, 0).byName().keySet();

  private static final int BACKGROUND = 20;

  /** The signals of a ranking that found something. */
  public static Signals of(Ranking ranking) {
    Hit best = ranking.hits().getFirst();
    double next =
        ranking.hits().stream()
            .filter(hit -> !hit.article().equals(best.article()))
            .mapToDouble(Hit::whole)
            .findFirst()
            .orElse(0);
    return new Signals(
        best.coverage(),
        best.detail(),
        best.lexical(),
        best.whole() - next,
        best.sentences().stream().mapToDouble(SentenceHit::cosine).max().orElse(0),
        best.centre(),
        best.cosine() - background(ranking.hits(), Hit::cosine),
        best.centre() - background(ranking.hits(), Hit::centre));
  }

  private static double background(List<Hit> hits, ToDoubleFunction<Hit> signal) {
    return hits.stream()
        .map(signal::applyAsDouble)
        .sorted(Comparator.reverseOrder())
        .limit(BACKGROUND)
        .mapToDouble(Double::doubleValue)
        .average()
        .orElse(0);
  }

  /** The values by name, in the order of the components. */
  public SequencedMap<String, Double> byName() {
    SequencedMap<String, Double> values = new LinkedHashMap<>();
    values.put("coverage", coverage);
    values.put("detail", detail);
    values.put("lexical", lexical);
    values.put("lead", lead);
    values.put("sentence", sentence);
    values.put("centre", centre);
    values.put("peak", peak);
    values.put("centre-peak", centrePeak);
    return values;
  }
}
