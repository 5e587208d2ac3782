package org.sarika.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.sarika.gaps.Complaint;
import org.sarika.gaps.Gap;
import org.sarika.gaps.GapCluster;
import org.sarika.wiring.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what readers asked and no article answered. */
@Command(
    name = "gaps",
    description = {
      "Lists questions that were refused or whose answers were disliked, the most asked first.",
      "Questions that ask nearly the same are one line; nobody's name is kept."
    })
final class GapsCommand implements Callable<Integer> {
  private final Session session;

  @Option(names = "--all", description = "also those that an article answers by now")
  private boolean all;

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "how many lines, 50 if not said",
      defaultValue = "50")
  private int most;

  @Option(names = "--format", paramLabel = "text|json", description = "text (default) or json")
  private OutputFormat format = OutputFormat.text;

  GapsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (most < 1) {
      session.complain("--most is '%d': give a number from 1".formatted(most));
      return Exit.USAGE;
    }
    try (Desk desk = session.open()) {
      List<GapCluster> clusters = desk.gaps(all);
      if (clusters.isEmpty()) {
        session.complain("no question is without an answer");
      }
      for (GapCluster cluster : clusters.subList(0, Math.min(most, clusters.size()))) {
        String line =
            switch (format) {
              case text -> line(cluster);
              case json -> session.program().formats().json(cluster);
            };
        if (!session.print(line)) {
          break;
        }
      }
      return Exit.OK;
    }
  }

  private static String line(GapCluster cluster) {
    Gap label = cluster.label();
    return "%s  %s  %s  (%s)"
        .formatted(
            cluster.askers() == 1 ? "1 asker " : cluster.askers() + " askers",
            ReviewListCommand.day(cluster.last()),
            FindingText.safe(label.question()),
            String.join(", ", facts(cluster)));
  }

  private static List<String> facts(GapCluster cluster) {
    List<String> facts = new ArrayList<>();
    facts.add(cluster.label().language());
    if (cluster.refused() > 0) {
      facts.add("refused " + cluster.refused());
    }
    if (cluster.disliked() > 0) {
      facts.add("disliked " + cluster.disliked());
    }
    cluster.complaints().forEach((complaint, count) -> facts.add(word(complaint) + " " + count));
    if (cluster.gaps().size() > 1) {
      facts.add(
          cluster.gaps().stream()
              .skip(1)
              .limit(2)
              .map(gap -> "'%s'".formatted(FindingText.safe(gap.question())))
              .collect(Collectors.joining(", ", "also ", "")));
    }
    cluster
        .answer()
        .ifPresent(answer ->
            facts.add(
                "answered by %s on %s".formatted(answer.by(), ReviewListCommand.day(answer.at()))));
    return facts;
  }

  private static String word(Complaint complaint) {
    return complaint.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
