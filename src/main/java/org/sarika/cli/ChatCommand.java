package org.sarika.cli;

import java.util.concurrent.Callable;
import org.sarika.wiring.Desk;
import picocli.CommandLine.Command;

/** A conversation on the terminal. */
@Command(
    name = "chat",
    description = "A conversation on the terminal; /help lists its commands, /quit leaves.")
final class ChatCommand implements Callable<Integer> {
  private final Session session;

  ChatCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Desk desk = session.open()) {
      desk.chat(session.shell().screen());
      return Exit.OK;
    }
  }
}
