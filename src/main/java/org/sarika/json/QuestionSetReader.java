package org.sarika.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads a folder with questions and, perhaps, the articles that answer them. Faults are {@link
 * QuestionSetException}s that name file and line.
 */
public final class QuestionSetReader {
  private static final String CORPUS = "corpus.jsonl";
  private static final String QUESTIONS = "questions.jsonl";
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private final Path folder;

  public QuestionSetReader(Path folder) {
    this.folder = folder;
  }

  /** Whether the set brings its own articles; else the store answers. */
  public boolean hasCorpus() {
    return Files.exists(folder.resolve(CORPUS));
  }

  /** Hands over the set's articles one by one, so that they need not all be in memory. */
  public void forEachDocument(Consumer<CorpusDocument> sink) {
    Set<String> ids = new HashSet<>();
    new LineFile(folder.resolve(CORPUS))
        .forEach(line -> {
          String id = unique(line, ids);
          sink.accept(
              new CorpusDocument(
                  id,
                  line.text("title"),
                  line.required("text"),
                  line.text("published"),
                  line.text("source"),
                  line.text("url")));
        });
  }

  /** The questions of {@code questions.jsonl} or, without one, of every {@code .jsonl} file. */
  public List<EvaluationQuestion> questions() {
    return placedQuestions().stream().map(Placed::question).toList();
  }

  /**
   * A question and where it stands.
   *
   * @param file below the folder that was named
   * @param line from 1
   */
  public record Placed(Path file, int line, EvaluationQuestion question) {}

  /** The same questions with their places. */
  public List<Placed> placedQuestions() {
    List<Placed> questions = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Path file : questionFiles()) {
      new LineFile(file)
          .forEachNumbered((line, number) ->
              questions.add(
                  new Placed(file, number, question(line, unique(line, ids), language(file)))));
    }
    return questions;
  }

  private List<Path> questionFiles() {
    if (Files.exists(folder.resolve(QUESTIONS))) {
      return List.of(folder.resolve(QUESTIONS));
    }
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> files = all.filter(QuestionSetReader::mayHoldQuestions).sorted().toList();
      if (files.isEmpty()) {
        throw new QuestionSetException(
            "'%s' holds no questions: put a %s there".formatted(folder, QUESTIONS));
      }
      return files;
    } catch (IOException e) {
      throw new QuestionSetException(
          "'%s' cannot be listed: name a folder with a %s".formatted(folder, QUESTIONS));
    }
  }

  private static boolean mayHoldQuestions(Path file) {
    String name = file.toString();
    return name.endsWith(".jsonl") && !name.endsWith(CORPUS);
  }

  private static String unique(LineObject line, Set<String> ids) throws BadLineException {
    String id = line.requiredId();
    if (!ids.add(id)) {
      throw new BadLineException("id: '%s' is used twice".formatted(shortened(id)));
    }
    return id;
  }

  /** A file of questions in one language is called by it, as in {@code km.jsonl}. */
  private static String language(Path file) {
    String stem = file.getFileName().toString().replace(".jsonl", "");
    return LANGUAGES.contains(stem) ? stem : "";
  }

  private static EvaluationQuestion question(LineObject line, String id, String language)
      throws BadLineException {
    return new EvaluationQuestion(
        id,
        Turns.of(line),
        line.text("type"),
        line.requiredFlag("answerable"),
        answers(line),
        line.ids("gold_docs"),
        evidence(line),
        line.texts("references"),
        line.ids("silver_docs"),
        line.text("split"),
        line.label("group"),
        line.has("language") ? line.text("language") : language);
  }

  private static List<List<String>> answers(LineObject line) throws BadLineException {
    List<List<String>> groups = new ArrayList<>();
    for (JsonNode group : line.items("answers")) {
      groups.add(LineObject.textsOf("answers", LineObject.itemsOf("answers", group)));
    }
    return groups;
  }

  private static List<EvaluationQuestion.Evidence> evidence(LineObject line)
      throws BadLineException {
    List<EvaluationQuestion.Evidence> all = new ArrayList<>();
    for (JsonNode item : line.items("gold_evidence")) {
      if (item.isTextual()) {
        all.add(new EvaluationQuestion.Evidence("", item.textValue(), ""));
      } else {
        LineObject one = LineObject.inside("gold_evidence", item);
        all.add(
            new EvaluationQuestion.Evidence(
                one.label("doc"), one.required("text"), one.label("set")));
      }
    }
    return all;
  }

  private static String shortened(String value) {
    return value.substring(0, Math.min(80, value.length()));
  }
}
