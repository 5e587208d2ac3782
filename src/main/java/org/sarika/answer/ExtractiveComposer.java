package org.sarika.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
 * Composes without a language model: the sentences that meet the question best, each with those
 * neighbours that are nearly as good or that it leans on. The best comes first, then the others of
 * its article as they stand there, then those of other articles. What a curator marked unreliable
 * comes last and never alone.
 */
public final class ExtractiveComposer implements AnswerComposer {
  private static final int MOST_EXCERPTS = 3;

  /** Where the answer has several parts, each may stand elsewhere. */
  private static final int MOST_OF_SEVERAL = 4;

  private static final int PASSAGES = 5;

  // Weights of a sentence's worth, chosen on the development questions.
  private static final double PASSAGE = 0.5;
  private static final double TYPED = 0.1;
  private static final double TOLD = 0.2;
  private static final double LOW_RELIABILITY = 0.15;
  private static final double RECENT = 0.15;
  private static final double ELSEWHERE = 0.3;
  private static final double OUTRANKED = 0.3;

  /** An excerpt this much worse than the best is not shown. */
  private static final double FALL = 0.5;

  /** A neighbour this much worse than the sentence beside it is left out of its excerpt. */
  private static final double CONTEXT = 0.4;

  private final ArticleStore articles;
  private final Caveats caveats;
  private final Weights weights;
  private final double told;

  public ExtractiveComposer(ArticleStore articles, Caveats caveats, Weights weights) {
    this.articles = articles;
    this.caveats = caveats;
    this.weights = weights;
    this.told = weights.bySignal().containsKey("told") ? TOLD : 0;
  }

  @Override
  public Draft compose(Question question, Ranking ranking) {
    if (ranking.isEmpty()) {
      return new Draft(List.of(), 0);
    }
    Asked asked = Asked.in(question.standalone());
    Timing timing = Timing.of(question);
    List<Candidate> candidates = candidates(asked, timing, ranking);
    List<Candidate> ordered = ByDate.sorted(candidates, question.time().order());
    int most = asked.isForSeveral() ? MOST_OF_SEVERAL : MOST_EXCERPTS;
    List<Excerpt> excerpts = new ArrayList<>(pick(ordered, false, most, List.of()));
    if (excerpts.isEmpty()) {
      return new Draft(List.of(), 0);
    }
    excerpts.addAll(pick(ordered, true, most, excerpts));
    return new Draft(excerpts, weights.confidence(Signals.of(ranking, asked, candidates)));
  }

  /**
   * What the confidence is worked out from; for fitting it. The ranking has to have found
   * something.
   */
  public Signals signals(Question question, Ranking ranking) {
    Asked asked = Asked.in(question.standalone());
    return Signals.of(ranking, asked, candidates(asked, Timing.of(question), ranking));
  }

  private List<Candidate> candidates(Asked asked, Timing timing, Ranking ranking) {
    List<Candidate> candidates = new ArrayList<>();
    for (Hit hit : ranking.hits().stream().limit(PASSAGES).toList()) {
      Optional<Article> found = articles.approved(hit.article().value());
      if (found.isPresent() && standsIn(found.get(), hit)) {
        for (int i = 0; i < hit.sentences().size(); i++) {
          add(candidates, asked, timing, found.get(), hit, i);
        }
      }
    }
    candidates.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.worth()));
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

  private void add(
      List<Candidate> candidates, Asked asked, Timing timing, Article article, Hit hit, int index) {
    SentenceHit sentence = hit.sentences().get(index);
    int paragraph = sentence.sentence().paragraph();
    if (caveats.has(article, paragraph, NoteKind.RETRACTED)) {
      return;
    }
    String text = sentence.sentence().in(article);
    boolean typed = asked.isHeldIn(text);
    double worth =
        BestSpan.worth(sentence)
            + PASSAGE * hit.score()
            + (typed ? TYPED : 0)
            + told * asked.plainWords().shareIn(text)
            - (article.reliability() == Reliability.LOW ? LOW_RELIABILITY : 0)
            + RECENT * timing.recency(article.published(), text)
            - (timing.isElsewhere(article.published(), text) ? ELSEWHERE : 0)
            - (asked.isOutrankedIn(text) ? OUTRANKED : 0);
    boolean unreliable = caveats.has(article, paragraph, NoteKind.UNRELIABLE);
    candidates.add(new Candidate(article, hit, index, unreliable, text, typed, worth));
  }

  /** The best, reliable or not, until there are enough in all or they fall off. */
  private static List<Excerpt> pick(
      List<Candidate> ranked, boolean unreliable, int most, List<Excerpt> already) {
    List<Excerpt> picked = new ArrayList<>();
    double best = ranked.stream().mapToDouble(Candidate::worth).max().orElse(0);
    for (Candidate candidate : ranked) {
      boolean enough = already.size() + picked.size() >= most;
      if (enough || candidate.worth() < best - FALL) {
        break;
      }
      if (candidate.isUnreliable() == unreliable
          && isFree(candidate.article(), candidate.sentence().sentence(), picked)
          && isFree(candidate.article(), candidate.sentence().sentence(), already)) {
        picked.add(excerpt(candidate, picked));
      }
    }
    return inReadingOrder(picked);
  }

  /** The best first, then the others of its article as they stand there, then the rest. */
  private static List<Excerpt> inReadingOrder(List<Excerpt> picked) {
    if (picked.isEmpty()) {
      return picked;
    }
    Excerpt best = picked.getFirst();
    List<Excerpt> ordered = new ArrayList<>(List.of(best));
    picked.stream()
        .skip(1)
        .filter(excerpt -> excerpt.article().equals(best.article()))
        .sorted(Comparator.comparingInt(Excerpt::paragraph).thenComparingInt(Excerpt::start))
        .forEach(ordered::add);
    picked.stream()
        .filter(excerpt -> !excerpt.article().equals(best.article()))
        .forEach(ordered::add);
    return ordered;
  }

  private static boolean isFree(Article article, Sentence sentence, List<Excerpt> picked) {
    return picked.stream().noneMatch(excerpt -> excerpt.overlaps(article.id(), sentence));
  }

  private static Excerpt excerpt(Candidate candidate, List<Excerpt> picked) {
    var span = new ExcerptSpan(candidate.hit().sentences(), candidate.index(), ExcerptSpan.LONGEST);
    Predicate<SentenceHit> free = hit -> isFree(candidate.article(), hit.sentence(), picked);
    if (Leaning.isIn(candidate.text())) {
      span.reachBack(free);
    }
    double least = BestSpan.worth(candidate.sentence()) - CONTEXT;
    span.growWhile(free.and(hit -> BestSpan.worth(hit) >= least));
    return span.in(candidate.article());
  }
}
