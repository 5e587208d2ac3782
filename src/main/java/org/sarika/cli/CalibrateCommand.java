package org.sarika.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import org.sarika.wiring.FitRequest;

/** Fits the confidence weights; for developers. */
@Command(
    name = "calibrate",
    hidden = true,
    description = "Fits the confidence weights on the dev halves of question sets.")
final class CalibrateCommand implements Callable<Integer> {
  private final Session session;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "the weights")
  private Path out = Path.of("");

  @Option(
      names = "--strict",
      description = "answer at most one in ten of the unanswerable questions, whatever is refused")
  private boolean strict;

  @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "a question set each")
  private List<Path> folders = List.of();

  CalibrateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    session
        .program()
        .calibrate(session.settings(), new FitRequest(folders, out, strict), session.progress())
        .forEach(session::print);
    return Exit.OK;
  }
}
