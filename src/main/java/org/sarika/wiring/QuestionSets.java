package org.sarika.wiring;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sarika.answer.Question;
import org.sarika.chat.Dialogue;
import org.sarika.chat.SpokenFollowUpResolver;
import org.sarika.evaluation.EarlierScores;
import org.sarika.evaluation.Evaluation;
import org.sarika.evaluation.EvaluationReport;
import org.sarika.evaluation.EvaluationRun;
import org.sarika.evaluation.Metrics;
import org.sarika.evaluation.Scorer;
import org.sarika.evaluation.report.ReportFolder;
import org.sarika.json.EvaluationQuestion;
import org.sarika.json.OutputLine;
import org.sarika.json.OutputLines;
import org.sarika.json.QuestionSetReader;
import org.sarika.json.RunLines;
import org.sarika.settings.Settings;
import org.sarika.time.TimeScope;

/** Runs question sets, each on its own articles or on the curator's. */
final class QuestionSets {
  private final Settings settings;
  private final Clock clock;

  QuestionSets(Settings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  Evaluated evaluate(EvalRequest request, Progress progress) {
    // Both before the run: it may take an hour.
    Optional<EarlierScores> earlier =
        request.against().map(file -> new EarlierScores(new RunLines().read(file)));
    Optional<ReportFolder> folder = request.report().map(ReportFolder::new);
    List<EvaluationReport> reports = new ArrayList<>();
    try (Outputs outputs = new Outputs(request.outputs());
        Model model = Model.open(settings)) {
      for (Path set : request.folders()) {
        reports.add(
            on(set, model, progress, one -> evaluate(one, request, progress, outputs, earlier)));
      }
    }
    folder.ifPresent(to -> to.write(reports, LocalDate.now(clock)));
    return new Evaluated(reports.stream().map(Evaluated.Row::of).toList());
  }

  /** Opens what the set needs, works on it and closes it. */
  <T> T on(Path folder, Model model, Progress progress, Function<QuestionSet, T> work) {
    if (new QuestionSetReader(folder).hasCorpus()) {
      try (QuestionSet set = QuestionSet.ofCorpus(folder, settings, model, progress)) {
        return work.apply(set);
      }
    }
    CuratedNames names = new CuratedNames(settings.knowledge());
    names.read();
    try (Library library =
        Library.open(
            settings.data(),
            model.embedder(),
            settings.threads(),
            names,
            FittedWeights.of(settings.knowledge()))) {
      library
          .acquisitions()
          .sync(
              new org.sarika.ingest.KnowledgeFolder(settings.knowledge()).read(),
              new Steps(progress, "reading articles"));
      return work.apply(QuestionSet.ofStore(folder, library, names));
    }
  }

  private EvaluationReport evaluate(
      QuestionSet set,
      EvalRequest request,
      Progress progress,
      Outputs outputs,
      Optional<EarlierScores> earlier) {
    List<EvaluationQuestion> questions = set.questions(request.split());
    Evaluation evaluation =
        new Evaluation(
            set.library().answering().answers(),
            asking(set, LocalDate.now(clock)),
            set::originalId,
            System::nanoTime);
    EvaluationRun run;
    try (Progress.Task task = progress.start("asking " + set.name(), questions.size())) {
      run = evaluation.run(questions, request.answerAlways(), (done, total) -> task.step());
    }
    run.outputs().forEach(outputs::write);
    Scorer scorer = new Scorer(set::text);
    Metrics metrics = scorer.score(questions, run.outputs());
    return new EvaluationReport(
        set.name(),
        questions,
        metrics,
        run.percentiles(),
        earlier.map(scores -> scores.compare(set.name(), questions, scorer, metrics)));
  }

  /** Several turns are resolved as in a conversation. */
  static Function<List<String>, Question> asking(QuestionSet set, LocalDate today) {
    Dialogue dialogue =
        new Dialogue(
            set.library().answering().answers(),
            new SpokenFollowUpResolver(
                set.names(),
                id -> set.library().articles().approved(id.value()),
                set.library().answering().gloss()));
    return turns -> {
      Question question =
          turns.size() == 1
              ? Question.of(turns.getFirst(), today)
              : dialogue.answerLast(turns, today).question();
      return set.isDated() ? question : question.with(TimeScope.LIFTED);
    };
  }

  /** Where output lines go, if anywhere. */
  private static final class Outputs implements AutoCloseable {
    private final OutputLines lines = new OutputLines();
    private final Optional<BufferedWriter> writer;
    private final Optional<Path> file;

    Outputs(Optional<Path> file) {
      this.file = file;
      this.writer = file.map(Outputs::open);
    }

    private static BufferedWriter open(Path file) {
      try {
        return Files.newBufferedWriter(file);
      } catch (IOException e) {
        throw new UncheckedIOException(
            new IOException("'%s' cannot be written: choose another file".formatted(file), e));
      }
    }

    void write(OutputLine output) {
      writer.ifPresent(to -> {
        try {
          to.write(lines.write(output));
          to.newLine();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    }

    @Override
    public void close() {
      writer.ifPresent(to -> {
        try {
          to.close();
        } catch (IOException e) {
          throw new UncheckedIOException(
              new IOException("'%s' cannot be written".formatted(file.orElseThrow()), e));
        }
      });
    }
  }
}
