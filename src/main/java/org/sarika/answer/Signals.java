package org.sarika.answer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.sarika.knowledge.ArticleId;
import org.sarika.retrieval.Hit;
import org.sarika.retrieval.Ranking;
import org.sarika.retrieval.SentenceHit;

/**
 * What tells an answerable question from one whose answer is not in the store. Signals of words and
 * signals of meaning err differently, so both are weighed.
 *
 * @param coverage share of the question's words in the sentence that has most of them
 * @param matter share of them in the passage that has most of them, title included
 * @param detail share of the words that the best passage's title lacks in its best sentence
 * @param article BM25 of the best article
 * @param lead how far that is ahead of the next article's
 * @param passage cosine of the nearest passage
 * @param sentence cosine of the nearest sentence
 * @param second cosine of the best passage's second sentence: an answer stands out, a matter does
 *     not
 * @param centrePeak how far the nearest mean sentence of a passage is above the average one
 * @param typed most of {@code matter} in one sentence that holds the kind of thing asked for: a
 *     near miss is on the right matter and lacks just that
 * @param noun most of {@code matter} in one sentence that has the noun behind "which" or "how many"
 * @param unsaid 1 if somebody's words are asked for who speaks in none of the best sentences
 * @param reason 1 if a reason is asked for, which articles seldom leave out
 * @param name 1 if a name is asked for, which they often do
 * @param part 1 if a part of what is known is asked for, which they mostly do
 * @param held 1 if the best sentence of all holds the kind of thing asked for
 * @param near cosine of that sentence's passage
 * @param several 1 if the answer has several parts
 * @param told share of the question's {@link PlainWords} in the three best sentences and their
 *     titles; 1 if it has none
 * @param untold how many of them are missing there
 */
public record Signals(
    double coverage,
    double matter,
    double detail,
    double article,
    double lead,
    double passage,
    double sentence,
    double second,
    double centrePeak,
    double typed,
    double noun,
    double unsaid,
    double reason,
    double name,
    double part,
    double held,
    double near,
    double several,
    double told,
    double untold) {
  /** The signals' names in order, as in the file of weights. */
  public static final List<String> NAMES =
      List.copyOf(
          new Signals(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
              .byName()
              .sequencedKeySet());

  private static final int MATTER_PASSAGES = 3;
  private static final int FIRST_PASSAGES = 5;
  private static final int FIRST_SENTENCES = 3;

  /** The signals of a ranking that found something, and of its sentences, best first. */
  static Signals of(Ranking ranking, Asked asked, List<Candidate> candidates) {
    List<Hit> hits = ranking.hits();
    Hit best = hits.getFirst();
    double[] articles = articles(hits);
    PlainWords plain = asked.plainWords();
    int untold = plain.missingIn(candidates);
    return new Signals(
        bestSentence(hits, SentenceHit::coverage),
        highest(hits.stream().limit(MATTER_PASSAGES), Hit::coverage),
        best.detail(),
        articles[0],
        articles[0] - articles[1],
        highest(hits.stream(), Hit::cosine),
        bestSentence(hits, SentenceHit::cosine),
        secondSentence(best),
        highest(hits.stream(), Hit::centre)
            - hits.stream().mapToDouble(Hit::centre).average().orElse(0),
        matter(candidates, Candidate::isTyped),
        matter(candidates, candidate -> asked.hasNoun(candidate.text())),
        isUnsaid(asked, candidates) ? 1 : 0,
        asked.kind() == Kind.REASON ? 1 : 0,
        asked.kind() == Kind.NAME ? 1 : 0,
        asked.isForAPart() ? 1 : 0,
        candidates.stream().limit(1).anyMatch(Candidate::isTyped) ? 1 : 0,
        candidates.stream().limit(1).mapToDouble(one -> one.hit().cosine()).sum(),
        asked.isForSeveral() ? 1 : 0,
        plain.shareWithout(untold),
        untold);
  }

  private static double matter(List<Candidate> candidates, Predicate<Candidate> condition) {
    return candidates.stream()
        .filter(condition)
        .mapToDouble(candidate -> candidate.sentence().matter())
        .max()
        .orElse(0);
  }

  private static boolean isUnsaid(Asked asked, List<Candidate> candidates) {
    return asked.isForWords()
        && candidates.stream()
            .limit(FIRST_SENTENCES)
            .noneMatch(candidate -> asked.isSaidIn(candidate.text()));
  }

  /** BM25 of the two best articles; 0 for one that is not there. */
  private static double[] articles(List<Hit> hits) {
    Map<ArticleId, Double> scores = new HashMap<>();
    hits.forEach(hit -> scores.put(hit.article(), hit.whole()));
    double[] two = new double[2];
    for (double score : scores.values()) {
      two[1] = Math.max(two[1], Math.min(score, two[0]));
      two[0] = Math.max(score, two[0]);
    }
    return two;
  }

  private static double highest(Stream<Hit> hits, ToDoubleFunction<Hit> signal) {
    return hits.mapToDouble(signal).max().orElse(0);
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

  /** The values by name, in the order of the components. */
  public SequencedMap<String, Double> byName() {
    SequencedMap<String, Double> values = new LinkedHashMap<>();
    values.put("coverage", coverage);
    values.put("matter", matter);
    values.put("detail", detail);
    values.put("article", article);
    values.put("lead", lead);
    values.put("passage", passage);
    values.put("sentence", sentence);
    values.put("second", second);
    values.put("centre-peak", centrePeak);
    values.put("typed", typed);
    values.put("noun", noun);
    values.put("unsaid", unsaid);
    values.put("reason", reason);
    values.put("name", name);
    values.put("part", part);
    values.put("held", held);
    values.put("near", near);
    values.put("several", several);
    values.put("told", told);
    values.put("untold", untold);
    return values;
  }
}
