package org.sarika.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.Excerpt;
import org.sarika.knowledge.NoteKind;
import org.sarika.retrieval.Hit;
import org.sarika.retrieval.Query;
import org.sarika.retrieval.Ranking;
import org.sarika.retrieval.Retriever;

/** Finds, composes, checks; abstains below the bar or when nothing survives the check. */
public final class GroundedAnswers implements AnswerService {
  private static final int NEAREST = 3;

  private final Retriever retriever;
  private final AnswerComposer composer;
  private final CitationChecker checker;
  private final ArticleStore articles;
  private final Caveats caveats;
  private final double threshold;

  /**
   * Answers from a store.
   *
   * @param threshold confidence from which an answer is shown, 0 to 1
   */
  public GroundedAnswers(
      Retriever retriever,
      AnswerComposer composer,
      ArticleStore articles,
      Caveats caveats,
      double threshold) {
    this.retriever = retriever;
    this.composer = composer;
    this.checker = new CitationChecker(articles);
    this.articles = articles;
    this.caveats = caveats;
    this.threshold = threshold;
  }

  @Override
  public Answer answer(Question question) {
    Optional<Answer.Reason> outside = Scope.outside(question.text());
    if (outside.isPresent()) {
      return new Answer.OutOfScope(question, outside.get());
    }
    Ranking ranking =
        retriever.retrieve(
            new Query(
                question.standalone(), question.filters().telling(question.time().periods())));
    Draft draft = composer.compose(question, ranking);
    List<Citation> citations = cite(showable(draft.excerpts(), ranking));
    Timing timing = Timing.of(question);
    boolean alone =
        citations.stream()
            .allMatch(citation -> isUnreliable(citation) || isElsewhere(timing, citation));
    if (alone || draft.confidence() < threshold) {
      return new Answer.NotFound(
          question, draft.confidence(), ranking.articles(), nearest(ranking), citations);
    }
    return answered(question, draft.confidence(), ranking, citations);
  }

  private static Answer answered(
      Question question, double confidence, Ranking ranking, List<Citation> citations) {
    List<Disagreement> differing = Disagreements.among(question, citations);
    List<Disagreement> overtaken = Overtaken.among(question, citations, differing);
    if (!overtaken.isEmpty() && !isNewestFirst(citations)) {
      return answered(question, confidence, ranking, newestFirst(citations));
    }
    List<Disagreement> disagreements = new ArrayList<>(differing);
    if (!overtaken.isEmpty()) {
      disagreements.removeIf(one -> Overtaken.isCount(one, citations));
    }
    if (disagreements.isEmpty()) {
      return new Answer.Answered(question, confidence, ranking.articles(), citations, overtaken);
    }
    disagreements.addAll(overtaken);
    return new Answer.Conflicting(
        question, confidence, ranking.articles(), citations, disagreements);
  }

  private static boolean isNewestFirst(List<Citation> citations) {
    return newestFirst(citations).equals(citations);
  }

  /** Numbered as they are shown; unreliable ones stay last. */
  private static List<Citation> newestFirst(List<Citation> citations) {
    List<Citation> numbered = new ArrayList<>();
    citations.stream()
        .sorted(
            Comparator.comparing(GroundedAnswers::isUnreliable)
                .thenComparing(Overtaken::published, Comparator.reverseOrder()))
        .forEach(citation -> numbered.add(citation.numbered(numbered.size() + 1)));
    return numbered;
  }

  /**
   * What may be shown of what was composed, unreliable paragraphs last: true words of articles that
   * were found, so of approved ones, that their outlet did not take back.
   */
  private List<Excerpt> showable(List<Excerpt> composed, Ranking ranking) {
    Set<ArticleId> found = ranking.hits().stream().map(Hit::article).collect(Collectors.toSet());
    return checker.check(composed).stream()
        .filter(excerpt -> found.contains(excerpt.article()))
        .filter(excerpt -> !has(NoteKind.RETRACTED, excerpt))
        .sorted(Comparator.comparing(excerpt -> has(NoteKind.UNRELIABLE, excerpt)))
        .toList();
  }

  private boolean has(NoteKind kind, Excerpt excerpt) {
    return articles.approved(excerpt.article().value()).stream()
        .anyMatch(article -> caveats.has(article, excerpt.paragraph(), kind));
  }

  private List<Citation> cite(List<Excerpt> excerpts) {
    List<Citation> citations = new ArrayList<>();
    for (Excerpt excerpt : excerpts) {
      Optional<Article> article = articles.approved(excerpt.article().value());
      article.ifPresent(found ->
          citations.add(
              new Citation(
                  citations.size() + 1,
                  excerpt,
                  found.source(),
                  caveats.on(found, excerpt.paragraph()),
                  Speakers.in(excerpt.key()))));
    }
    return citations;
  }

  private static boolean isElsewhere(Timing timing, Citation citation) {
    return timing.isElsewhere(citation.source().published(), citation.excerpt().text());
  }

  private static boolean isUnreliable(Citation citation) {
    return citation.notes().stream().anyMatch(note -> note.kind() == NoteKind.UNRELIABLE);
  }

  private List<Article> nearest(Ranking ranking) {
    return ranking.articles().stream()
        .limit(NEAREST)
        .flatMap(id -> articles.approved(id.value()).stream())
        .toList();
  }
}
