package org.sarika.wiring;

import java.util.function.Supplier;
import org.sarika.answer.AnswerService;
import org.sarika.answer.Caveats;
import org.sarika.answer.ExtractiveComposer;
import org.sarika.answer.GlossedAnswers;
import org.sarika.answer.GroundedAnswers;
import org.sarika.answer.OverviewComposer;
import org.sarika.answer.PassageFinder;
import org.sarika.answer.TimedAnswers;
import org.sarika.answer.VoicedComposer;
import org.sarika.answer.Weights;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.Names;
import org.sarika.retrieval.Embedder;
import org.sarika.retrieval.GlossedRetriever;
import org.sarika.retrieval.QuestionGloss;
import org.sarika.retrieval.Retriever;
import org.sarika.search.LuceneIndex;
import org.sarika.search.LuceneRetriever;
import org.sarika.speech.SpeechReader;
import org.sarika.time.QuestionTimes;

/** How a library is asked: what finds, what answers, and what reads the question before both. */
final class Answering {
  /**
   * Share of the confidence that a question has to reach after its gloss. Words that the lexicon
   * lacks lower it, which says nothing against the evidence: fitted on the curators' 94 questions
   * in Khmer, French and Chinese.
   */
  private static final double GLOSSED = 0.87;

  private final QuestionGloss gloss;
  private final Retriever retriever;
  private final ExtractiveComposer composer;
  private final AnswerService answers;
  private final PassageFinder passages;
  private final ParagraphSearch search;

  /**
   * @param names asked for at each question
   */
  Answering(
      ArticleStore articles,
      LuceneIndex index,
      Embedder model,
      Supplier<Names> names,
      Weights weights) {
    Retriever english = new LuceneRetriever(index, model, names);
    this.gloss = new QuestionGloss(names);
    this.retriever = new GlossedRetriever(english, gloss);
    SpeechReader speakers = new SpeechReader(names);
    Caveats caveats = new Caveats(articles);
    this.composer = new ExtractiveComposer(articles, caveats, weights);
    OverviewComposer overviews =
        new OverviewComposer(composer, articles, caveats, weights.threshold());
    VoicedComposer voiced = new VoicedComposer(overviews, articles, speakers, names);
    QuestionTimes times = new QuestionTimes(names);
    this.answers =
        new GlossedAnswers(
            new TimedAnswers(
                new GroundedAnswers(english, voiced, articles, caveats, weights.threshold(), names),
                times),
            new TimedAnswers(
                new GroundedAnswers(
                    english, voiced, articles, caveats, GLOSSED * weights.threshold(), names),
                times),
            gloss);
    this.passages = new PassageFinder(retriever, articles, caveats, names);
    this.search = new ParagraphSearch(retriever, articles, speakers, names);
  }

  /** Words of other languages in English; made once, since it reads thousands of them. */
  QuestionGloss gloss() {
    return gloss;
  }

  Retriever retriever() {
    return retriever;
  }

  ExtractiveComposer composer() {
    return composer;
  }

  AnswerService answers() {
    return answers;
  }

  PassageFinder passages() {
    return passages;
  }

  ParagraphSearch search() {
    return search;
  }
}
