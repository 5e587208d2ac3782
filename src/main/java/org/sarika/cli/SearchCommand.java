package org.sarika.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sarika.knowledge.PublicationDate;
import org.sarika.knowledge.Viewpoint;
import org.sarika.retrieval.Filters;
import org.sarika.retrieval.Query;
import org.sarika.wiring.Desk;
import org.sarika.wiring.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists passages without answering. */
@Command(
    name = "search",
    description = {
      "Lists dated passages, best first, without answering; exits 3 if there are none.",
      "Piped, each line is date, outlet, article#paragraph, headline and text, parted by tabs."
    })
final class SearchCommand implements Callable<Integer> {
  private static final int MOST = 20;

  private final Session session;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "not older: YYYY, YYYY-MM or YYYY-MM-DD")
  private Optional<PublicationDate> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "not newer: YYYY, YYYY-MM or YYYY-MM-DD")
  private Optional<PublicationDate> to = Optional.empty();

  @Option(names = "--publisher", paramLabel = "NAME", description = "part of the outlet's name")
  private String publisher = "";

  @Option(names = "--topic", paramLabel = "TOPIC", description = "one of the curator's topics")
  private String topic = "";

  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      description = "who says it: a person, a body or a country")
  private String speaker = "";

  @Option(
      names = "--viewpoint",
      paramLabel = "LABEL",
      converter = LabelConverters.OfViewpoint.class,
      description = "from where the article speaks, such as wire")
  private Optional<Viewpoint> viewpoint = Optional.empty();

  @Option(names = "--format", paramLabel = "text|json", description = "text (default) or json")
  private OutputFormat format = OutputFormat.text;

  @Parameters(arity = "1..*", paramLabel = "TERMS", description = "what to look for")
  private List<String> terms = List.of();

  SearchCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Filters filters =
        new Filters(
                from.map(PublicationDate::first).orElse(LocalDate.MIN),
                to.map(PublicationDate::last).orElse(LocalDate.MAX),
                publisher,
                topic)
            .by(speaker, viewpoint.map(Viewpoint::label).orElse(""));
    try (Desk desk = session.open()) {
      List<Finding> found = desk.search(new Query(String.join(" ", terms), filters), MOST);
      if (found.isEmpty()) {
        session.complain("nothing found");
        return Exit.NOT_FOUND;
      }
      FindingText text = new FindingText(session.shell().screen());
      for (Finding finding : found) {
        String line =
            switch (format) {
              case text -> text.of(finding);
              case json -> session.program().formats().json(finding);
            };
        if (!session.print(line)) {
          break;
        }
      }
      return Exit.OK;
    }
  }
}
