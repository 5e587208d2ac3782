package org.sarika.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.Excerpt;
import org.sarika.knowledge.Names;
import org.sarika.knowledge.NoteKind;
import org.sarika.retrieval.Hit;
import org.sarika.retrieval.Ranking;
import org.sarika.retrieval.Retriever;
import org.sarika.speech.SpeechReader;

/** Finds, composes, checks; abstains below the bar or when nothing survives the check. */
public final class GroundedAnswers implements AnswerService {
  private static final int NEAREST = 3;

  private final Search search;
  private final AnswerComposer composer;
  private final CitationChecker checker;
  private final ArticleStore articles;
  private final Caveats caveats;
  private final double threshold;
  private final SpeechReader speakers;
  private final Premises premises;
  private final Supplier<Names> names;

  /** Answers from a store whose curator listed no names. */
  public GroundedAnswers(
      Retriever retriever,
      AnswerComposer composer,
      ArticleStore articles,
      Caveats caveats,
      double threshold) {
    this(retriever, composer, articles, caveats, threshold, () -> Names.NONE);
  }

  /**
   * Answers from a store.
   *
   * @param threshold confidence from which an answer is shown, 0 to 1
   * @param names asked for at each question: speakers and what a question takes for granted may be
   *     spelled in several ways
   */
  public GroundedAnswers(
      Retriever retriever,
      AnswerComposer composer,
      ArticleStore articles,
      Caveats caveats,
      double threshold,
      Supplier<Names> names) {
    this.search = new Search(retriever, names);
    this.composer = composer;
    this.checker = new CitationChecker(articles);
    this.articles = articles;
    this.caveats = caveats;
    this.threshold = threshold;
    this.speakers = new SpeechReader(names);
    this.premises = new Premises(names);
    this.names = names;
  }

  @Override
  public Answer answer(Question question) {
    Optional<Answer.Reason> outside = Scope.outside(question.text());
    if (outside.isPresent()) {
      return new Answer.OutOfScope(question, outside.get());
    }
    Ranking ranking = search.of(question);
    Draft draft = composer.compose(question, ranking);
    List<Citation> citations = cite(showable(draft.excerpts(), ranking));
    Timing timing = Timing.of(question);
    boolean alone =
        citations.stream()
            .allMatch(citation -> citation.isUnreliable() || isElsewhere(timing, citation));
    if (alone || draft.confidence() < threshold) {
      return notFound(question, draft.confidence(), ranking, citations);
    }
    if (isUntold(question, citations)) {
      return notFound(question, threshold * draft.confidence() / 2, ranking, citations);
    }
    return answered(question, draft.confidence(), ranking, citations);
  }

  /** Whether it asks who held an office and no excerpt says so. */
  private boolean isUntold(Question question, List<Citation> citations) {
    return OfficeAsked.in(question, names.get())
        .filter(office -> !office.isToldIn(citations, names.get()))
        .isPresent();
  }

  private Answer answered(
      Question question, double confidence, Ranking ranking, List<Citation> composed) {
    Differences differences = Differences.among(question, composed);
    List<Citation> citations = differences.citations();
    Premises.Ruling ruling = premises.rule(question, citations);
    if (ruling.holdsNot()) {
      return notFound(question, threshold * confidence / 2, ranking, composed);
    }
    List<Disagreement> remarks = new ArrayList<>(ruling.remarks());
    remarks.addAll(differences.remarks());
    return remarks.stream().anyMatch(Disagreement::isConflict)
        ? new Answer.Conflicting(question, confidence, ranking.articles(), citations, remarks)
        : new Answer.Answered(question, confidence, ranking.articles(), citations, remarks);
  }

  private Answer notFound(
      Question question, double confidence, Ranking ranking, List<Citation> withheld) {
    return new Answer.NotFound(
        question, confidence, ranking.articles(), nearest(ranking), withheld);
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
                  speakers.of(found, excerpt.keySentence()).speaker())));
    }
    return citations;
  }

  private static boolean isElsewhere(Timing timing, Citation citation) {
    return timing.isElsewhere(citation.source().published(), citation.excerpt().text());
  }

  private List<Article> nearest(Ranking ranking) {
    return ranking.articles().stream()
        .limit(NEAREST)
        .flatMap(id -> articles.approved(id.value()).stream())
        .toList();
  }
}
