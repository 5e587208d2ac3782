package org.sarika.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.sarika.wiring.Progress;

/** A bar on standard error for work that takes a while. */
final class BarProgress implements Progress {
  private static final int REDRAWN_EVERY_MILLIS = 200;

  private final Shell shell;

  BarProgress(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Task start(String what, long total) {
    return new Bar(
        new ProgressBarBuilder()
            .setTaskName(what)
            .setInitialMax(total)
            .setUpdateIntervalMillis(REDRAWN_EVERY_MILLIS)
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(new ConsoleProgressBarConsumer(shell.err(), shell.columns()))
            .build());
  }

  private record Bar(ProgressBar bar) implements Task {
    @Override
    public void step() {
      bar.step();
    }

    @Override
    public void close() {
      bar.close();
    }
  }
}
