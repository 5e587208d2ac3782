package org.sarika.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.sarika.wiring.Desk;
import org.sarika.wiring.Part;
import picocli.CommandLine.Command;

/** Runs the service until it is told to stop. */
@Command(
    name = "serve",
    description = "Starts the reading room and every chat platform whose tokens are set.")
final class ServeCommand implements Callable<Integer> {
  private final Session session;

  ServeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Desk desk = session.open()) {
      List<Part> surfaces = desk.serve(new ServiceOrders(session));
      session.print(PartsTable.of(surfaces, session.shell().coloursOut()));
      if (surfaces.stream().noneMatch(part -> part.state() == Part.State.ON)) {
        session.complain("nothing could be started");
        return Exit.FAULT;
      }
      awaitStop(desk);
      return Exit.OK;
    }
  }

  /** Ctrl-C and SIGTERM run the hook, which closes what is open before the process ends. */
  private static void awaitStop(Desk desk) {
    CountDownLatch stopped = new CountDownLatch(1);
    Thread hook =
        Thread.ofPlatform()
            .name("stop")
            .unstarted(() -> {
              desk.close();
              stopped.countDown();
            });
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Runtime.getRuntime().removeShutdownHook(hook);
      Thread.currentThread().interrupt();
    }
  }
}
