package org.sarika.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sarika.wiring.Desk;
import org.sarika.wiring.Orders;

/** Runs curators' commands of other processes in the service, with its settings and its desk. */
final class ServiceOrders implements Orders {
  private final Session session;

  ServiceOrders(Session session) {
    this.session = session;
  }

  @Override
  public Done obey(Desk desk, List<String> arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Shell shell = shell(out, err);
    if (arguments.stream()
        .filter(argument -> !argument.startsWith("-"))
        .findFirst()
        .filter(Elsewhere.COMMANDS::contains)
        .isEmpty()) {
      shell.err().println("sarika: a running service does not do that");
      return done(Exit.USAGE, out, err);
    }
    int code =
        new Cli(new ServiceProgram(session.program(), desk), shell)
            .run(arguments.toArray(String[]::new));
    return done(code, out, err);
  }

  private Shell shell(ByteArrayOutputStream out, ByteArrayOutputStream err) {
    return new Shell(
        InputStream.nullInputStream(),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        false,
        false,
        false,
        session.shell().columns(),
        session.shell().environment(),
        session.shell().clock());
  }

  private static Done done(int code, ByteArrayOutputStream out, ByteArrayOutputStream err) {
    return new Done(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
