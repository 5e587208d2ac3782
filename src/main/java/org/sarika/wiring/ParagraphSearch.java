package org.sarika.wiring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.Names;
import org.sarika.retrieval.Hit;
import org.sarika.retrieval.Query;
import org.sarika.retrieval.Retriever;
import org.sarika.speech.Side;
import org.sarika.speech.SpeechReader;

/** Finds the paragraphs that have what is looked for, without an answer. */
final class ParagraphSearch {
  private final Retriever retriever;
  private final ArticleStore articles;
  private final SpeechReader speakers;
  private final Supplier<Names> names;

  ParagraphSearch(
      Retriever retriever, ArticleStore articles, SpeechReader speakers, Supplier<Names> names) {
    this.retriever = retriever;
    this.articles = articles;
    this.speakers = speakers;
    this.names = names;
  }

  /** Best first, at most one of an article's passage. */
  List<Finding> search(Query query, int limit) {
    Optional<Side> side = Side.of(query.filters().speaker(), names.get());
    return retriever.retrieve(query).hits().stream()
        .flatMap(hit -> finding(hit, side).stream())
        .limit(limit)
        .toList();
  }

  /** The best sentence's paragraph; of one side's sentences, if only that may speak. */
  private Optional<Finding> finding(Hit hit, Optional<Side> side) {
    return articles
        .approved(hit.article().value())
        .flatMap(article ->
            hit.sentences().stream()
                .filter(one -> article.hasParagraph(one.sentence().paragraph()))
                .filter(one ->
                    side.isEmpty() || side.get().isSpeaking(speakers.of(article, one.sentence())))
                .max(Comparator.comparingDouble(one -> one.cosine() + one.coverage()))
                .map(one -> one.sentence().paragraph())
                .map(number ->
                    new Finding(article, number, article.paragraph(number), hit.score())));
  }
}
