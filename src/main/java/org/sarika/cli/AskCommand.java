package org.sarika.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sarika.answer.Answer;
import org.sarika.wiring.Desk;
import org.sarika.wiring.Formats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers one question, or a file of them. */
@Command(
    name = "ask",
    description = {
      "Answers one question on standard output; exits 0 if answered and 3 if not.",
      "With --batch answers every line of a file, in order, as JSON lines."
    })
final class AskCommand implements Callable<Integer> {
  private static final String ONLY_ID = "q1";

  private final Session session;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--format",
      paramLabel = "text|json|telegram|slack",
      description =
          "text (default), json, the HTML that Telegram gets, or the blocks that Slack gets")
  private AnswerFormat format = AnswerFormat.text;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "the asker's today, YYYY-MM-DD (default: the clock's)")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--batch",
      paramLabel = "IN.jsonl",
      description =
          "answer the lines of a file, each {\"id\":…,\"turns\":[…]}; - for standard input")
  private Optional<String> batch = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "OUT.jsonl",
      description = "where a batch's answers go (default: standard output)")
  private Optional<String> out = Optional.empty();

  @Parameters(
      arity = "0..*",
      paramLabel = "QUESTION",
      description = "the question; quotes are optional")
  private List<String> words = List.of();

  AskCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (batch.isPresent() != words.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "Give either a question or --batch with a file");
    }
    if (out.isPresent() && batch.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "--out belongs to --batch");
    }
    LocalDate day = asOf.orElseGet(session::today);
    return batch.isPresent()
        ? new Batch(session, day).run(batch.get(), out)
        : answer(String.join(" ", words), day);
  }

  private int answer(String question, LocalDate day) {
    try (Desk desk = session.open()) {
      long start = System.nanoTime();
      Answer answer = desk.answer(List.of(question), day);
      double millis = (System.nanoTime() - start) / 1e6;
      Formats formats = session.program().formats();
      session.print(
          switch (format) {
            case text -> formats.text(answer, session.shell().screen());
            case json -> formats.json(ONLY_ID, answer, millis);
            case telegram -> formats.telegram(answer);
            case slack -> formats.slack(answer);
          });
      return switch (answer) {
        case Answer.Answered answered -> Exit.OK;
        case Answer.Conflicting conflicting -> Exit.OK;
        case Answer.NotFound notFound -> Exit.NOT_FOUND;
        case Answer.OutOfScope outOfScope -> Exit.NOT_FOUND;
      };
    }
  }
}
