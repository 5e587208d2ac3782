package org.sarika.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sarika.json.EvaluationQuestion;

/** Whether the excerpts come from the right articles, word for word, and read like an answer. */
final class CitationScore {
  private final ArticleTexts articles;

  CitationScore(ArticleTexts articles) {
    this.articles = articles;
  }

  void score(
      EvaluationQuestion question,
      boolean abstained,
      List<ShownExcerpt> excerpts,
      Map<String, Double> values) {
    Set<String> gold = Set.copyOf(question.goldDocs());
    if (!abstained && !excerpts.isEmpty()) {
      Set<String> silver = new HashSet<>(gold);
      silver.addAll(question.silverDocs());
      boolean counts = question.answerable();
      values.put(Value.EXCERPTS, (double) excerpts.size());
      values.put(Value.EXCERPTS_GOLD, counts ? from(gold, excerpts) : 0);
      values.put(Value.EXCERPTS_SILVER, counts ? from(silver, excerpts) : 0);
      values.put(Value.EXCERPTS_VERBATIM, verbatim(excerpts));
      values.put(
          Value.EXCERPTS_LENGTH,
          excerpts.stream().mapToDouble(one -> PlainText.length(one.text())).sum());
    }
    if (!question.answerable()) {
      return;
    }
    if (!gold.isEmpty()) {
      values.put(Value.CITATION_RECALL, abstained ? 0 : cited(gold, excerpts) / gold.size());
    }
    if (!question.references().isEmpty()) {
      String text = excerpts.stream().map(ShownExcerpt::text).collect(Collectors.joining(" "));
      values.put(Value.ROUGE_L, abstained ? 0 : RougeL.best(text, question.references()));
    }
  }

  private static double from(Set<String> docs, List<ShownExcerpt> excerpts) {
    return excerpts.stream().filter(one -> docs.contains(one.doc())).count();
  }

  private static double cited(Set<String> gold, List<ShownExcerpt> excerpts) {
    return excerpts.stream().map(ShownExcerpt::doc).filter(gold::contains).distinct().count();
  }

  private double verbatim(List<ShownExcerpt> excerpts) {
    return excerpts.stream()
        .filter(one -> !one.doc().isEmpty() && articles.plain(one.doc()).contains(one.plain()))
        .count();
  }
}
