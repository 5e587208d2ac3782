package org.sarika.wiring;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sarika.evaluation.CorpusArticles;
import org.sarika.ingest.ArticleFile;
import org.sarika.ingest.KnowledgeFolder;
import org.sarika.json.EvaluationQuestion;
import org.sarika.json.QuestionSetReader;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Names;
import org.sarika.lifecycle.Component;
import org.sarika.settings.Settings;

/**
 * A question set with a library to ask: one of its own, kept under the data folder so that its
 * articles are embedded once, or the curator's.
 */
final class QuestionSet implements Component {
  private final Path folder;
  private final List<EvaluationQuestion> questions;
  private final Library library;
  private final Component owned;
  private final Supplier<Names> names;
  private final Function<ArticleId, String> originalId;
  private final Function<String, String> texts;
  private final boolean isDated;

  private QuestionSet(
      Path folder,
      List<EvaluationQuestion> questions,
      Library library,
      Component owned,
      Supplier<Names> names,
      Function<ArticleId, String> originalId,
      Function<String, String> texts,
      boolean isDated) {
    this.folder = folder;
    this.questions = List.copyOf(questions);
    this.library = library;
    this.owned = owned;
    this.names = names;
    this.originalId = originalId;
    this.texts = texts;
    this.isDated = isDated;
  }

  /** Opens a set that brings its own articles. */
  static QuestionSet ofCorpus(Path folder, Settings settings, Model model, Progress progress) {
    QuestionSetReader reader = new QuestionSetReader(folder);
    List<EvaluationQuestion> questions = reader.questions();
    CorpusArticles corpus = new CorpusArticles();
    List<ArticleFile> articles = new ArrayList<>();
    reader.forEachDocument(
        document -> articles.add(ArticleFile.of(folder, corpus.article(document))));
    Library library =
        Library.open(
            settings.data().resolve("eval").resolve(dataName(folder)),
            model.embedder(),
            settings.threads(),
            () -> Names.NONE,
            FittedWeights.load());
    library
        .acquisitions()
        .sync(
            new KnowledgeFolder.Contents(folder, articles, Set.of(), List.of(), true),
            new Steps(progress, "embedding " + name(folder)));
    return new QuestionSet(
        folder,
        questions,
        library,
        library,
        () -> Names.NONE,
        corpus::originalId,
        texts(library, corpus::articleId),
        false);
  }

  /** A set that asks the curator's own library, which stays the caller's to close. */
  static QuestionSet ofStore(Path folder, Library library, Supplier<Names> names) {
    return new QuestionSet(
        folder,
        new QuestionSetReader(folder).questions(),
        library,
        new Component() {},
        names,
        ArticleId::value,
        texts(library, ArticleId::new),
        true);
  }

  /** One folder's data must not be taken for another's of the same name. */
  private static String dataName(Path folder) {
    byte[] path = folder.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
    return name(folder) + "-" + UUID.nameUUIDFromBytes(path).toString().substring(0, 8);
  }

  private static String name(Path folder) {
    return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
  }

  private static Function<String, String> texts(
      Library library, Function<String, ArticleId> articleId) {
    return id ->
        library.articles().find(articleId.apply(id)).map(QuestionSet::wholeText).orElse("");
  }

  static String wholeText(Article article) {
    return article.title() + " " + String.join("\n", article.paragraphs());
  }

  /** The names that follow-ups may mean. */
  Supplier<Names> names() {
    return names;
  }

  String name() {
    return name(folder);
  }

  /** Whether its questions are asked today: "this week" of a public set is nobody knows when. */
  boolean isDated() {
    return isDated;
  }

  Library library() {
    return library;
  }

  List<EvaluationQuestion> questions(EvalRequest.Split split) {
    return switch (split) {
      case ALL -> questions;
      case DEV -> questions.stream().filter(question -> !question.split().equals("held")).toList();
    };
  }

  String originalId(ArticleId id) {
    return originalId.apply(id);
  }

  /** An article's title and text by the set's own id; empty if there is none. */
  String text(String id) {
    return texts.apply(id);
  }

  @Override
  public void close() {
    owned.close();
  }
}
