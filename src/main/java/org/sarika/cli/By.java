package org.sarika.cli;

import org.sarika.curation.Curator;
import picocli.CommandLine.Option;

/** Who decides or hands something in; kept with it. */
final class By {
  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "who does this (default: your user name)")
  private String name = user();

  static String user() {
    return System.getProperty("user.name", "somebody");
  }

  Curator curator() {
    return Curator.onTheCommandLine(name);
  }
}
