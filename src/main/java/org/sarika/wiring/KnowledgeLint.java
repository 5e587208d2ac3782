package org.sarika.wiring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sarika.evaluation.QuestionLint;
import org.sarika.ingest.KnowledgeCheck;
import org.sarika.json.QuestionSetException;
import org.sarika.json.QuestionSetReader;
import org.sarika.json.QuestionSetReader.Placed;
import org.sarika.knowledge.Article;
import org.sarika.wiring.Checked.Count;
import org.sarika.wiring.Checked.Questions;
import org.sarika.wiring.Checked.Tally;
import org.sarika.wiring.Problem.Severity;

/** Lints the curator's folder: articles, names and questions, and what there is how much of. */
final class KnowledgeLint {
  private final Path folder;
  private final KnowledgeCheck check;

  KnowledgeLint(Path folder, Clock clock) {
    this.folder = folder;
    this.check = new KnowledgeCheck(clock);
  }

  /**
   * Looks at everything.
   *
   * @param fix whether files are brought into form first
   */
  Checked run(boolean fix) {
    List<Path> tidied = fix ? check.fix(folder) : List.of();
    KnowledgeCheck.Report report = check.check(folder);
    List<Problem> problems = new ArrayList<>(report.findings().stream().map(Problems::of).toList());
    Questions questions = questions(report.articles(), problems);
    return new Checked(
        report.articles().size(), problems, tallies(report.articles()), questions, tidied);
  }

  private Questions questions(List<Article> articles, List<Problem> problems) {
    Path questions = folder.resolve("questions");
    if (!Files.isDirectory(questions)) {
      return new Questions(0, 0, 0);
    }
    List<Placed> placed;
    try {
      placed = new QuestionSetReader(questions).placedQuestions();
    } catch (QuestionSetException e) {
      problems.add(new Problem(Severity.ERROR, "", String.valueOf(e.getMessage())));
      return new Questions(0, 0, 0);
    }
    Map<String, String> texts =
        articles.stream()
            .collect(Collectors.toMap(article -> article.id().value(), QuestionSet::wholeText));
    QuestionLint lint = new QuestionLint(id -> texts.getOrDefault(id, ""));
    int unanswered = 0;
    for (Placed one : placed) {
      var fault = lint.fault(one.question());
      if (fault.isPresent()) {
        unanswered += one.question().answerable() ? 1 : 0;
        problems.add(new Problem(Severity.WARNING, one.file() + ":" + one.line(), fault.get()));
      }
    }
    long answerable = placed.stream().filter(one -> one.question().answerable()).count();
    return new Questions(placed.size(), (int) answerable, unanswered);
  }

  private static List<Tally> tallies(List<Article> articles) {
    return List.of(
        byName("year", articles, one -> Stream.of(one.published().text().substring(0, 4))),
        bySize("topic", articles, one -> one.topics().stream()),
        bySize("viewpoint", articles, one -> Stream.of(one.viewpoint().label())),
        bySize("reliability", articles, one -> Stream.of(one.reliability().label())));
  }

  private static Tally byName(
      String of, List<Article> articles, Function<Article, Stream<String>> values) {
    return new Tally(of, counts(articles, values));
  }

  private static Tally bySize(
      String of, List<Article> articles, Function<Article, Stream<String>> values) {
    return new Tally(
        of,
        counts(articles, values).stream()
            .sorted(Comparator.comparingInt(Count::articles).reversed())
            .toList());
  }

  private static List<Count> counts(
      List<Article> articles, Function<Article, Stream<String>> values) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Article article : articles) {
      values.apply(article).distinct().forEach(value -> counts.merge(value, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .map(count -> new Count(count.getKey(), count.getValue()))
        .toList();
  }
}
