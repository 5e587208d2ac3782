package org.sarika.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.Excerpt;
import org.sarika.knowledge.Names;
import org.sarika.knowledge.Sentence;
import org.sarika.retrieval.Hit;
import org.sarika.retrieval.Ranking;
import org.sarika.retrieval.SentenceHit;
import org.sarika.speech.AskedSide;
import org.sarika.speech.Manner;
import org.sarika.speech.Side;
import org.sarika.speech.Speech;
import org.sarika.speech.SpeechReader;

/**
 * Has those speak whose words are asked for: their excerpts come first, and where nobody of that
 * side speaks in anything that was found there is no answer. Other questions pass as they are.
 */
public final class VoicedComposer implements AnswerComposer {
  private final AnswerComposer composer;
  private final ArticleStore articles;
  private final SpeechReader reader;
  private final Supplier<Names> names;

  /**
   * Orders what another composer wrote.
   *
   * @param names asked for at each question
   */
  public VoicedComposer(
      AnswerComposer composer, ArticleStore articles, SpeechReader reader, Supplier<Names> names) {
    this.composer = composer;
    this.articles = articles;
    this.reader = reader;
    this.names = names;
  }

  @Override
  public Draft compose(Question question, Ranking ranking) {
    Draft draft = composer.compose(question, ranking);
    Optional<Side> side = AskedSide.in(question.standalone(), names.get());
    return side.isEmpty() || draft.excerpts().isEmpty()
        ? draft
        : voiced(draft, ranking, side.get());
  }

  private Draft voiced(Draft draft, Ranking ranking, Side side) {
    List<Excerpt> excerpts = new ArrayList<>(draft.excerpts());
    if (excerpts.stream().anyMatch(excerpt -> isTheirs(excerpt, side))) {
      excerpts.sort(Comparator.comparing(excerpt -> !isTheirs(excerpt, side)));
      return new Draft(excerpts, draft.confidence());
    }
    boolean silent = side.isListed() && !isHeard(ranking, side);
    return silent ? new Draft(excerpts, 0) : draft;
  }

  private boolean isTheirs(Excerpt excerpt, Side side) {
    return articles.approved(excerpt.article().value()).stream()
        .anyMatch(article -> isTheirs(article, excerpt.keySentence(), side));
  }

  private boolean isTheirs(Article article, Sentence sentence, Side side) {
    Speech speech = reader.of(article, sentence);
    return side.isSpeaking(speech) || (!speech.isKnown() && side.isBehind(article.viewpoint()));
  }

  private boolean isHeard(Ranking ranking, Side side) {
    return ranking.hits().stream().anyMatch(hit -> isHeard(hit, side));
  }

  private boolean isHeard(Hit hit, Side side) {
    return articles.approved(hit.article().value()).stream()
        .filter(article ->
            side.isBehind(article.viewpoint())
                || isBySide(article, side)
                || hit.sentences().stream()
                    .map(SentenceHit::sentence)
                    .anyMatch(one -> isSpoken(article, one, side)))
        .findFirst()
        .isPresent();
  }

  private static boolean isBySide(Article article, Side side) {
    return side.isSpeaking(new Speech(article.publisher().name(), "", Manner.INDIRECT));
  }

  private boolean isSpoken(Article article, Sentence sentence, Side side) {
    return article.hasParagraph(sentence.paragraph())
        && sentence.end() <= article.paragraph(sentence.paragraph()).length()
        && isHeard(article, sentence, side);
  }

  /** Also where somebody speaks and they are named: who it is may not be told for sure. */
  private boolean isHeard(Article article, Sentence sentence, Side side) {
    Speech speech = reader.of(article, sentence);
    return side.isSpeaking(speech)
        || (speech.manner() != Manner.NONE && side.isNamedIn(sentence.in(article)));
  }
}
