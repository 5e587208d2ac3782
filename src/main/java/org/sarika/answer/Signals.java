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
 * @param coverage share of the question's words in the sentence that has most of them
 * @param detail share of the words that the best passage's title lacks in its best sentence
 * @param lead how far the best article's BM25 is ahead of the next article's
 * @param sentence cosine of the nearest sentence
 * @param second cosine of the best passage's second sentence: an answer stands out, a matter does
 *     not
 * @param peak how far the best passage's cosine is above the average passage found
 * @param centrePeak the same of the passages' mean sentences
 */
public record Signals(
    double coverage,
    double detail,
    double lead,
    double sentence,
    double second,
    double peak,
    double centrePeak) {
  /** The signals' names, as in the file of weights. */
  static final Set<String> NAMES = new Signals(0, 0, 0, 0, 0, 0, 0).byName().keySet();

  private static final int FIRST_PASSAGES = 5;
  private static final int BACKGROUND = 20;

  /** The signals of a ranking that found something. */
  public static Signals of(Ranking ranking) {
    List<Hit> hits = ranking.hits();
    Hit best = hits.getFirst();
    return new Signals(
        bestSentence(hits, SentenceHit::coverage),
        best.detail(),
        best.whole() - nextArticle(hits),
        bestSentence(hits, SentenceHit::cosine),
        secondSentence(best),
        best.cosine() - background(hits, Hit::cosine),
        best.centre() - background(hits, Hit::centre));
  }

  private static double nextArticle(List<Hit> hits) {
    return hits.stream()
        .filter(hit -> !hit.article().equals(hits.getFirst().article()))
        .mapToDouble(Hit::whole)
        .findFirst()
        .orElse(0);
  }

  private static double bestSentence(List<Hit> hits, ToDoubleFunction<SentenceHit> signal) {
    return hits.stream()
        .limit(FIRST_PASSAGES)
        .flatMap(hit -> hit.sentences().stream())
        .mapToDouble(signal)
        .max()
        .orElse(0);
  }

  private static double secondSentence(Hit hit) {
    double[] cosines = hit.sentences().stream().mapToDouble(SentenceHit::cosine).sorted().toArray();
    return cosines.length == 0 ? 0 : cosines[Math.max(0, cosines.length - 2)];
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
    values.put("lead", lead);
    values.put("sentence", sentence);
    values.put("second", second);
    values.put("peak", peak);
    values.put("centre-peak", centrePeak);
    return values;
  }
}
