package org.sarika.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sarika.answer.AnswerService;
import org.sarika.answer.Caveats;
import org.sarika.answer.ExtractiveComposer;
import org.sarika.answer.GroundedAnswers;
import org.sarika.answer.Question;
import org.sarika.answer.Signals;
import org.sarika.answer.Weights;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.Names;
import org.sarika.knowledge.Passage;
import org.sarika.knowledge.PassageCutter;
import org.sarika.knowledge.StoredArticle;
import org.sarika.retrieval.Embedder;
import org.sarika.retrieval.Retriever;
import org.sarika.search.LuceneIndex;
import org.sarika.search.LuceneRetriever;
import org.sarika.storage.H2Database;

/** The real model, store and index over word salad. */
final class SaladDesk implements AutoCloseable {
  private static final int PARAGRAPHS = 6;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  final List<Question> questions = new ArrayList<>();
  final Retriever retriever;
  final AnswerService answers;
  private final SaladModel model = new SaladModel(1);
  private final LuceneIndex index;
  private final H2Database database;

  SaladDesk(int passages) {
    index = LuceneIndex.open(model.folder.resolve("index"));
    database = H2Database.open(model.folder.resolve("data"));
    ArticleStore articles = database.articles();
    WordSalad salad = new WordSalad(1);
    int indexed = 0;
    for (int number = 0; indexed < passages; number++) {
      StoredArticle stored = salad.stored(number, PARAGRAPHS);
      articles.save(stored);
      index.put(stored);
      indexed += stored.passages().size();
      if (number % 50 == 0) {
        questions.add(question(stored));
      }
    }
    index.commit(1);
    retriever = new LuceneRetriever(index, model.embedder, () -> Names.NONE);
    answers =
        new GroundedAnswers(
            retriever,
            new ExtractiveComposer(articles, new Caveats(articles), even()),
            articles,
            new Caveats(articles),
            0.5);
  }

  /** Ten words of a sentence that is there. */
  private static Question question(StoredArticle stored) {
    Passage passage = PassageCutter.cut(stored.article()).getFirst();
    String[] words = passage.sentences().getFirst().in(stored.article()).split(" ", -1);
    String some = String.join(" ", List.of(words).subList(0, Math.min(10, words.length)));
    return Question.of("When did " + some.replace(".", "") + "?", TODAY);
  }

  private static Weights even() {
    Map<String, Double> weights = new LinkedHashMap<>();
    Signals.NAMES.forEach(name -> weights.put(name, 1.0));
    return new Weights(weights, 0, 0.5);
  }

  Embedder embedder() {
    return model.embedder;
  }

  @Override
  public void close() {
    index.close();
    database.close();
    model.close();
  }
}
