package org.sarika.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sarika.answer.Question;
import org.sarika.answer.Signals;
import org.sarika.evaluation.Calibration;
import org.sarika.evaluation.Example;
import org.sarika.evaluation.LogisticFit;
import org.sarika.evaluation.Threshold;
import org.sarika.json.EvaluationQuestion;
import org.sarika.retrieval.Query;
import org.sarika.retrieval.QuestionGloss;
import org.sarika.retrieval.Ranking;
import org.sarika.settings.Settings;
import org.sarika.time.QuestionTimes;

/** Fits the confidence weights on the dev halves of question sets, each set counting the same. */
final class ConfidenceFitting {
  private static final int FOLDS = 5;
  private static final double COST = 1;

  /** Each set is repeated up to about this many examples, so that no large one rules. */
  private static final int EXAMPLES_A_SET = 2_000;

  /**
   * A small set's few questions must not rule either: from this many on a set counts in full, and
   * with half as many a quarter.
   */
  private static final double ENOUGH_QUESTIONS = 300;

  /**
   * Most unanswerable questions that we answer where the bar is strict, over all sets: one in ten
   * is the promise, and a hundred near misses fix the bar only to about three in a hundred.
   */
  private static final double FALSE_ANSWER = 0.08;

  /** Most answerable questions that we refuse where it is not, over all sets. */
  private static final double FALSE_ABSTAIN = 0.07;

  /**
   * What tells a near miss in one desk's questions tells little elsewhere: only a desk's own
   * weights have these.
   */
  private static final Set<String> OF_A_DESK =
      Set.of("typed", "noun", "unsaid", "reason", "name", "part", "several");

  private final Settings settings;
  private final Clock clock;

  ConfidenceFitting(Settings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  List<String> fit(FitRequest request, Progress progress) {
    Map<String, List<Example>> bySet = new LinkedHashMap<>();
    QuestionSets sets = new QuestionSets(settings, clock);
    try (Model model = Model.open(settings)) {
      for (Path folder : request.folders()) {
        sets.on(
            folder,
            model,
            progress,
            set -> bySet.put(set.name(), examples(set, names(request), progress)));
      }
    }
    List<Example> all = new ArrayList<>();
    bySet.values().forEach(examples -> all.addAll(repeated(examples)));
    LogisticFit fit = new Calibration(FOLDS, COST).fit(names(request), all);
    Threshold threshold =
        request.strict()
            ? Threshold.atFalseAnswer(fit.unseen(), FALSE_ANSWER)
            : Threshold.atFalseAbstain(fit.unseen(), FALSE_ABSTAIN);
    List<String> report = report(bySet, fit, threshold);
    write(request, bySet.keySet(), fit, threshold, report);
    return report;
  }

  private static List<String> names(FitRequest request) {
    return Signals.NAMES.stream()
        .filter(name -> request.strict() || !OF_A_DESK.contains(name))
        .toList();
  }

  private List<Example> examples(QuestionSet set, List<String> names, Progress progress) {
    List<Example> examples = new ArrayList<>();
    List<EvaluationQuestion> questions = set.questions(EvalRequest.Split.DEV);
    try (Progress.Task task = progress.start("asking " + set.name(), questions.size())) {
      var asking = QuestionSets.asking(set, LocalDate.now(clock));
      var times = new QuestionTimes(set.names());
      for (EvaluationQuestion question : questions) {
        Question asked =
            inEnglish(asking.apply(question.turns()), set.library().answering().gloss());
        if (set.isDated()) {
          asked = asked.with(times.of(asked.standalone(), asked.asOf()));
        }
        Ranking ranking =
            set.library()
                .answering()
                .retriever()
                .retrieve(
                    new Query(asked.standalone(), asked.filters().telling(asked.time().periods())));
        if (!ranking.isEmpty()) {
          var signals = set.library().answering().composer().signals(asked, ranking).byName();
          examples.add(
              new Example(
                  names.stream().map(name -> signals.getOrDefault(name, 0.0)).toList(),
                  question.answerable(),
                  set.name() + "/" + group(question, ranking)));
        }
        task.step();
      }
    }
    return examples;
  }

  /** As it is answered: the kind of thing asked for is told by English words. */
  private static Question inEnglish(Question asked, QuestionGloss gloss) {
    return new Question(
        asked.text(),
        gloss.english(asked.standalone()),
        asked.asOf(),
        asked.filters(),
        asked.time());
  }

  /** Questions about one article stay together where a set says nothing of groups. */
  private static String group(EvaluationQuestion question, Ranking ranking) {
    return question.group().isEmpty() ? ranking.articles().getFirst().value() : question.group();
  }

  private static List<Example> repeated(List<Example> examples) {
    List<Example> repeated = new ArrayList<>();
    double part = Math.min(1, Math.pow(examples.size() / ENOUGH_QUESTIONS, 2));
    long times = Math.max(1, Math.round(part * EXAMPLES_A_SET / Math.max(1, examples.size())));
    for (int i = 0; i < times; i++) {
      repeated.addAll(examples);
    }
    return repeated;
  }

  private static List<String> report(
      Map<String, List<Example>> bySet, LogisticFit fit, Threshold threshold) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT, "all: AUROC %.4f on unseen groups, %d folds", fit.auroc(), FOLDS));
    lines.add(
        String.format(
            Locale.ROOT,
            "threshold %.4f: false answers %.3f, false abstentions %.3f on unseen groups",
            threshold.value(),
            threshold.falseAnswerRate(),
            threshold.falseAbstainRate()));
    bySet.forEach((set, examples) ->
        lines.add(String.format(Locale.ROOT, "%s: %d questions", set, examples.size())));
    return lines;
  }

  private static void write(
      FitRequest request,
      Iterable<String> sets,
      LogisticFit fit,
      Threshold threshold,
      List<String> report) {
    List<String> lines = new ArrayList<>();
    lines.add("# Logistic regression of \"the store answers this\" on the signals of a ranking.");
    lines.add(
        "# Made by: sarika calibrate %s--out FILE %s"
            .formatted(request.strict() ? "--strict " : "", String.join(" ", sets)));
    report.forEach(line -> lines.add("# " + line));
    for (int i = 0; i < fit.features().size(); i++) {
      lines.add(
          String.format(
              Locale.ROOT, "signal.%s = %.6f", fit.features().get(i), fit.weights().get(i)));
    }
    lines.add(String.format(Locale.ROOT, "bias = %.6f", fit.bias()));
    lines.add(String.format(Locale.ROOT, "threshold = %.4f", threshold.value()));
    try {
      Files.write(request.out(), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(
          new IOException(
              "'%s' cannot be written: choose another file".formatted(request.out()), e));
    }
  }
}
