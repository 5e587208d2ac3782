package org.sarika.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.Excerpt;
import org.sarika.knowledge.Names;
import org.sarika.knowledge.Sentence;
import org.sarika.retrieval.Hit;
import org.sarika.retrieval.Query;
import org.sarika.retrieval.Retriever;
import org.sarika.speech.Side;
import org.sarika.speech.SpeechReader;

/**
 * Finds passages that are worth reading without claiming that they answer: of each the sentences
 * that meet the words best, proven word for word, with speaker and curator's notes. What an outlet
 * took back is left out. Safe for use by many threads.
 */
public final class PassageFinder {
  private final Retriever retriever;
  private final ArticleStore articles;
  private final Caveats caveats;
  private final CitationChecker checker;
  private final BestSpan spans;
  private final SpeechReader speakers;
  private final Supplier<Names> names;

  /** Finds without a list of names. */
  public PassageFinder(Retriever retriever, ArticleStore articles, Caveats caveats) {
    this(retriever, articles, caveats, () -> Names.NONE);
  }

  /**
   * Finds in a store.
   *
   * @param names who is meant by a speaker's name, asked for at each query
   */
  public PassageFinder(
      Retriever retriever, ArticleStore articles, Caveats caveats, Supplier<Names> names) {
    this.names = names;
    this.speakers = new SpeechReader(names);
    this.retriever = retriever;
    this.articles = articles;
    this.caveats = caveats;
    this.checker = new CitationChecker(articles);
    this.spans = new BestSpan(caveats);
  }

  /** Numbered citations, best first; none if nothing fits. Any text is a valid query. */
  public List<Citation> find(Query query, Wanted wanted) {
    List<Citation> found = new ArrayList<>();
    List<Excerpt> taken = new ArrayList<>(wanted.excluding());
    Set<ArticleId> seen = new HashSet<>();
    Optional<Side> side = Side.of(query.filters().speaker(), names.get());
    for (Hit hit : retriever.retrieve(query).hits()) {
      if (found.size() >= wanted.most()) {
        break;
      }
      if (!Relevance.isEnough(hit) || (wanted.onePerArticle() && seen.contains(hit.article()))) {
        continue;
      }
      Optional<Article> article =
          articles.approved(hit.article().value()).filter(query.filters()::accept);
      Optional<Excerpt> excerpt =
          article.flatMap(one -> spans.in(one, hit, taken, sentence -> isBy(side, one, sentence)));
      if (excerpt.isPresent() && isTrue(excerpt.get())) {
        taken.add(excerpt.get());
        seen.add(hit.article());
        found.add(cite(found.size() + 1, excerpt.get(), article.orElseThrow()));
      }
    }
    return List.copyOf(found);
  }

  private boolean isBy(Optional<Side> side, Article article, Sentence sentence) {
    return side.isEmpty() || side.get().isSpeaking(speakers.of(article, sentence));
  }

  private Citation cite(int number, Excerpt excerpt, Article article) {
    String speaker = speakers.of(article, excerpt.keySentence()).speaker();
    return cite(number, excerpt, article, speaker);
  }

  /**
   * A citation that was shown before with today's notes; empty if its words no longer stand there
   * or its article no longer answers.
   */
  public Optional<Citation> asOfNow(Citation shown) {
    Excerpt excerpt = shown.excerpt();
    return articles
        .approved(excerpt.article().value())
        .filter(article -> isTrue(excerpt))
        .map(article -> cite(shown.number(), excerpt, article, shown.speaker()));
  }

  /**
   * What stands at a place, as a citation; empty if no article that answers has such a place.
   *
   * @param paragraph from 1
   * @param start UTF-16 offset in it
   * @param end offset after the last character, at most the paragraph's length
   */
  public Optional<Citation> at(ArticleId id, int paragraph, int start, int end) {
    return articles
        .approved(id.value())
        .filter(article -> article.hasParagraph(paragraph))
        .filter(
            article -> 0 <= start && start < end && end <= article.paragraph(paragraph).length())
        .map(article -> cite(article, paragraph, start, end));
  }

  private Citation cite(Article article, int paragraph, int start, int end) {
    String text = article.paragraph(paragraph).substring(start, end);
    Excerpt excerpt = new Excerpt(article.id(), paragraph, start, end, text, 0, text.length());
    return cite(1, excerpt, article, "");
  }

  private boolean isTrue(Excerpt excerpt) {
    return !checker.check(List.of(excerpt)).isEmpty();
  }

  private Citation cite(int number, Excerpt excerpt, Article article, String speaker) {
    return new Citation(
        number, excerpt, article.source(), caveats.on(article, excerpt.paragraph()), speaker);
  }
}
