package org.sarika.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.Excerpt;
import org.sarika.knowledge.NoteKind;
import org.sarika.knowledge.Reliability;
import org.sarika.knowledge.Sentence;
import org.sarika.retrieval.Hit;
import org.sarika.retrieval.Ranking;
import org.sarika.retrieval.SentenceHit;

/**
 * Composes without a language model: the sentences that meet the question best, each with as much
 * of its paragraph as fits beside it. What a curator marked unreliable comes last and never alone.
 */
public final class ExtractiveComposer implements AnswerComposer {
  private static final int MOST_EXCERPTS = 3;
  private static final int PASSAGES = 5;

  // Weights of a sentence's worth, chosen on the development questions.
  private static final double PASSAGE = 0.6;
  private static final double LOW_RELIABILITY = 0.15;

  /** An excerpt this much worse than the best is not shown. */
  private static final double FALL = 0.3;

  private final ArticleStore articles;
  private final Caveats caveats;
  private final Weights weights;

  public ExtractiveComposer(ArticleStore articles, Caveats caveats, Weights weights) {
    this.articles = articles;
    this.caveats = caveats;
    this.weights = weights;
  }

  /** A sentence that might answer. */
  private record Candidate(Article article, Hit hit, int index, boolean unreliable, double worth) {
    SentenceHit sentence() {
      return hit.sentences().get(index);
    }
  }

  @Override
  public Draft compose(Question question, Ranking ranking) {
    if (ranking.isEmpty()) {
      return new Draft(List.of(), 0);
    }
    double confidence = weights.confidence(Signals.of(ranking));
    List<Candidate> candidates = candidates(ranking);
    List<Excerpt> excerpts = new ArrayList<>(pick(candidates, false, List.of()));
    if (excerpts.isEmpty()) {
      return new Draft(List.of(), 0);
    }
    excerpts.addAll(pick(candidates, true, excerpts));
    return new Draft(excerpts, confidence);
  }

  private List<Candidate> candidates(Ranking ranking) {
    List<Candidate> candidates = new ArrayList<>();
    for (Hit hit : ranking.hits().stream().limit(PASSAGES).toList()) {
      Optional<Article> found = articles.approved(hit.article().value());
      if (found.isPresent() && standsIn(found.get(), hit)) {
        for (int i = 0; i < hit.sentences().size(); i++) {
          add(candidates, found.get(), hit, i);
        }
      }
    }
    candidates.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.worth));
    return candidates;
  }

  /** False while the index is behind the store: the article was changed and is not indexed yet. */
  private static boolean standsIn(Article article, Hit hit) {
    return hit.sentences().stream()
        .map(SentenceHit::sentence)
        .allMatch(place ->
            article.hasParagraph(place.paragraph())
                && place.end() <= article.paragraph(place.paragraph()).length());
  }

  private void add(List<Candidate> candidates, Article article, Hit hit, int index) {
    SentenceHit sentence = hit.sentences().get(index);
    int paragraph = sentence.sentence().paragraph();
    if (caveats.has(article, paragraph, NoteKind.RETRACTED)) {
      return;
    }
    double worth =
        BestSpan.worth(sentence)
            + PASSAGE * hit.score()
            - (article.reliability() == Reliability.LOW ? LOW_RELIABILITY : 0);
    boolean unreliable = caveats.has(article, paragraph, NoteKind.UNRELIABLE);
    candidates.add(new Candidate(article, hit, index, unreliable, worth));
  }

  /** The best of one kind, until there are three in all or they fall off. */
  private static List<Excerpt> pick(
      List<Candidate> ranked, boolean unreliable, List<Excerpt> already) {
    List<Excerpt> picked = new ArrayList<>();
    for (Candidate candidate : ranked) {
      boolean enough = already.size() + picked.size() >= MOST_EXCERPTS;
      if (enough || candidate.worth < ranked.getFirst().worth - FALL) {
        break;
      }
      if (candidate.unreliable == unreliable
          && isFree(candidate.article, candidate.sentence().sentence(), picked)
          && isFree(candidate.article, candidate.sentence().sentence(), already)) {
        picked.add(excerpt(candidate, picked));
      }
    }
    return picked;
  }

  private static boolean isFree(Article article, Sentence sentence, List<Excerpt> picked) {
    return picked.stream().noneMatch(excerpt -> excerpt.overlaps(article.id(), sentence));
  }

  private static Excerpt excerpt(Candidate candidate, List<Excerpt> picked) {
    var span = new ExcerptSpan(candidate.hit.sentences(), candidate.index, ExcerptSpan.LONGEST);
    span.growWhile(sentence -> isFree(candidate.article, sentence, picked));
    return span.in(candidate.article);
  }
}
