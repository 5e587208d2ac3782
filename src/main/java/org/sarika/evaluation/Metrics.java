package org.sarika.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The metrics of scored questions, by name. A metric that no question can have is absent. */
public final class Metrics {
  private static final List<String> RETRIEVAL =
      List.of(
          "hits@1",
          "hits@4",
          "hits@10",
          "recall@4",
          "recall@10",
          "MRR@10",
          "MAP@10",
          "MAP",
          "nDCG@10",
          "ansdoc@1",
          "ansdoc@4",
          "ansdoc@10");
  private static final List<String> EXCERPTS =
      List.of(
          Value.answerInExcerpt(1),
          Value.answerInExcerpt(3),
          Value.answerInExcerpt(5),
          Value.evidenceHit(1),
          Value.evidenceHit(3),
          Value.evidenceHit(5),
          Value.EVIDENCE_RECALL);

  private final List<ScoredQuestion> all;

  Metrics(List<ScoredQuestion> all) {
    this.all = List.copyOf(all);
  }

  /** What they are taken from, in the order that was asked. */
  List<ScoredQuestion> questions() {
    return all;
  }

  /** The same for the questions of each type, types in alphabetical order. */
  public SequencedMap<String, Metrics> byType() {
    return by(ScoredQuestion::type);
  }

  /** The same for the questions in each language, their tags in alphabetical order. */
  public SequencedMap<String, Metrics> byLanguage() {
    return by(ScoredQuestion::language);
  }

  private SequencedMap<String, Metrics> by(Function<ScoredQuestion, String> kind) {
    Map<String, List<ScoredQuestion>> kinds =
        all.stream().collect(Collectors.groupingBy(kind, TreeMap::new, Collectors.toList()));
    SequencedMap<String, Metrics> metrics = new LinkedHashMap<>();
    kinds.forEach((name, questions) -> metrics.put(name, new Metrics(questions)));
    return metrics;
  }

  /** Every metric in the order to show; shares are from 0 to 1. */
  public SequencedMap<String, Double> values() {
    SequencedMap<String, Double> values = new LinkedHashMap<>();
    values.put("n", (double) all.size());
    values.put("n_answerable", (double) answerable().size());
    values.put("n_unanswerable", (double) unanswerable().size());
    for (String name : RETRIEVAL) {
      putMean(values, name, name, all);
    }
    excerpts(values);
    sentences(values);
    citations(values);
    abstention(values);
    new ConfidenceMetrics(all).addTo(values);
    return values;
  }

  /** What the confidences say; empty if too few questions have one. */
  public Optional<ConfidenceMetrics> confidence() {
    return Optional.of(new ConfidenceMetrics(all)).filter(ConfidenceMetrics::known);
  }

  /** Where the bar of confidence stands; empty if nothing was answered. */
  public Optional<Answering> answering() {
    List<ScoredQuestion> given = where(all, one -> !one.abstained());
    return given.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Answering(
                (double) given.size() / all.size(),
                given.stream().mapToDouble(one -> 1 - one.correct()).sum() / given.size()));
  }

  /**
   * What was answered.
   *
   * @param coverage share of all questions
   * @param risk share of the answers that is wrong
   */
  public record Answering(double coverage, double risk) {}

  private void excerpts(Map<String, Double> values) {
    for (String name : EXCERPTS) {
      mean(having(name, answerable()), one -> one.abstained() ? 0 : one.get(name))
          .ifPresent(value -> values.put(name, value));
      putMean(values, name + " (answered)", name, answered());
    }
  }

  private void sentences(Map<String, Double> values) {
    double gold = sum(Value.SENTENCES_GOLD, all);
    if (gold == 0) {
      return;
    }
    double precision = ratio(sum(Value.SENTENCES_RIGHT, all), sum(Value.SENTENCES, all));
    double recall = ratio(sum(Value.SENTENCES_FOUND, all), gold);
    values.put("sentence P", precision);
    values.put("sentence R", recall);
    values.put("sentence F1", ratio(2 * precision * recall, precision + recall));
  }

  private void citations(Map<String, Double> values) {
    double shown = sum(Value.EXCERPTS, answerable());
    double all = sum(Value.EXCERPTS, this.all);
    if (shown > 0 && !having(Value.CITATION_RECALL, answerable()).isEmpty()) {
      double gold = sum(Value.EXCERPTS_GOLD, answerable());
      double silver = sum(Value.EXCERPTS_SILVER, answerable());
      values.put("excerpt precision (answerable)", gold / shown);
      values.put("excerpt precision, lenient (answerable)", silver / shown);
      values.put("excerpt precision (all answered)", gold / all);
      putMean(values, "citation recall", Value.CITATION_RECALL, answerable());
    }
    if (all > 0) {
      values.put("verbatim", sum(Value.EXCERPTS_VERBATIM, this.all) / all);
    }
    putMean(values, "excerpts per answer", Value.EXCERPTS, this.all);
    putMean(values, "excerpt chars per answer", Value.EXCERPTS_LENGTH, this.all);
    putMean(values, "ROUGE-L", Value.ROUGE_L, answerable());
    putMean(values, "ROUGE-L (answered)", Value.ROUGE_L, answered());
  }

  private void abstention(Map<String, Double> values) {
    double given = where(all, one -> !one.abstained()).size();
    double correct = answered().stream().mapToDouble(ScoredQuestion::correct).sum();
    double wrong = given - correct;
    double rightlyAbstained = where(unanswerable(), ScoredQuestion::abstained).size();
    mean(unanswerable(), one -> one.abstained() ? 0 : 1)
        .ifPresent(rate -> {
          values.put("false-answer rate", rate);
          values.put("unanswerable accuracy", 1 - rate);
        });
    mean(where(all, ScoredQuestion::nearMiss), one -> one.abstained() ? 0 : 1)
        .ifPresent(rate -> values.put(MetricNames.NEAR_MISSES, rate));
    mean(answerable(), one -> one.abstained() ? 1 : 0)
        .ifPresent(rate -> values.put("false-abstain rate", rate));
    if (!answerable().isEmpty()) {
      values.put("correct / answerable", correct / answerable().size());
    }
    if (given > 0) {
      values.put("precision of answers", correct / given);
    }
    if (!all.isEmpty()) {
      values.put("reliability", (correct + rightlyAbstained - wrong) / all.size());
      values.put("right", (double) where(all, ScoredQuestion::right).size() / all.size());
    }
  }

  private List<ScoredQuestion> answerable() {
    return where(all, ScoredQuestion::answerable);
  }

  private List<ScoredQuestion> unanswerable() {
    return where(all, one -> !one.answerable());
  }

  private List<ScoredQuestion> answered() {
    return where(all, one -> one.answerable() && !one.abstained());
  }

  private static void putMean(
      Map<String, Double> values, String name, String value, List<ScoredQuestion> questions) {
    mean(having(value, questions), one -> one.get(value)).ifPresent(mean -> values.put(name, mean));
  }

  private static OptionalDouble mean(
      List<ScoredQuestion> questions, ToDoubleFunction<ScoredQuestion> value) {
    return questions.stream().mapToDouble(value).average();
  }

  private static double sum(String value, List<ScoredQuestion> questions) {
    return questions.stream().mapToDouble(one -> one.get(value)).sum();
  }

  private static double ratio(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  private static List<ScoredQuestion> having(String value, List<ScoredQuestion> questions) {
    return where(questions, one -> one.has(value));
  }

  private static List<ScoredQuestion> where(
      List<ScoredQuestion> questions, Predicate<ScoredQuestion> condition) {
    return questions.stream().filter(condition).toList();
  }
}
