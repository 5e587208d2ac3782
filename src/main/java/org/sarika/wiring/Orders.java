package org.sarika.wiring;

import java.util.List;

/** What a service does for commands of other processes, which cannot open its data folder. */
@FunctionalInterface
public interface Orders {
  /**
   * Runs a command.
   *
   * @param desk the service's; closing it does nothing
   * @param arguments as on the command line; paths are absolute
   */
  Done obey(Desk desk, List<String> arguments);

  /**
   * What a command did.
   *
   * @param code its exit code
   * @param out what it wrote on standard output
   * @param err what it wrote on standard error
   */
  record Done(int code, String out, String err) {}
}
