package org.sarika.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sarika.knowledge.PublicationDate;
import org.sarika.knowledge.Reliability;
import org.sarika.knowledge.Viewpoint;
import org.sarika.wiring.Desk;
import org.sarika.wiring.ImportRequest;
import org.sarika.wiring.Imported;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads articles into the data folder. */
@Command(
    name = "import",
    description = {
      "Reads files, pages and feeds: web pages, RSS, Atom, PDF, DOCX, JSONL, text and Markdown as full-text articles; the same content twice changes nothing.",
      "Options outweigh what a document says about itself, but not front matter."
    })
final class ImportCommand implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--approve", description = "let them answer at once instead of being pending")
  private boolean approve;

  @Option(names = "--publisher", paramLabel = "NAME", description = "the outlet")
  private String publisher = "";

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "YYYY, YYYY-MM or YYYY-MM-DD")
  private Optional<PublicationDate> published = Optional.empty();

  @Option(names = "--title", paramLabel = "TITLE", description = "the headline; for a single file")
  private String title = "";

  @Option(names = "--url", paramLabel = "URL", description = "its address; for a single file")
  private String url = "";

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "such as en or km; what it says itself, else en")
  private String language = "";

  @Option(
      names = "--viewpoint",
      paramLabel = "WORD",
      converter = LabelConverters.OfViewpoint.class,
      description = "from where the outlet speaks (default: independent)")
  private Viewpoint viewpoint = Viewpoint.INDEPENDENT;

  @Option(
      names = "--reliability",
      paramLabel = "WORD",
      converter = LabelConverters.OfReliability.class,
      description = "high, medium (default) or low")
  private Reliability reliability = Reliability.MEDIUM;

  @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER|URL", description = "what to read")
  private List<String> sources = List.of();

  @Mixin private By by = new By();

  ImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    ImportRequest request = request();
    try (Desk desk = session.open()) {
      Imported imported = desk.importFiles(request, session.progress());
      imported.articles().forEach(item -> session.print(line(item)));
      imported.problems().forEach(session::warn);
      if (imported.articles().stream().anyMatch(Imported.Item::pending)) {
        session.complain(
            "pending articles do not answer: see them with `review show ID`, then `review approve ID`");
      }
      boolean broken = imported.problems().stream().anyMatch(problem -> problem.isError());
      return broken ? Exit.FAULT : Exit.OK;
    }
  }

  private ImportRequest request() {
    List<URI> addresses =
        sources.stream().filter(Addresses::looksLikeOne).map(this::address).toList();
    List<Path> paths =
        sources.stream().filter(source -> !Addresses.looksLikeOne(source)).map(this::path).toList();
    boolean several = sources.size() > 1 || paths.stream().anyMatch(Files::isDirectory);
    if (several && !(title.isEmpty() && url.isEmpty())) {
      throw usage("--title and --url belong to a single file");
    }
    if (!url.isEmpty() && !Addresses.isWeb(url)) {
      throw usage("--url is '%s': give an address that begins with https://".formatted(url));
    }
    return new ImportRequest(
        paths,
        addresses,
        approve,
        new ImportRequest.Defaults(
            publisher,
            published.map(PublicationDate::text).orElse(""),
            title,
            url,
            language,
            viewpoint,
            reliability),
        by.curator());
  }

  private URI address(String source) {
    try {
      return new URI(source);
    } catch (URISyntaxException e) {
      throw usage("'%s' is not an address: copy it from the browser".formatted(source));
    }
  }

  private Path path(String source) {
    Path path = Path.of(source);
    if (!Files.exists(path)) {
      throw usage("'%s' does not exist: give files or folders".formatted(source));
    }
    return path;
  }

  private ParameterException usage(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }

  private static String line(Imported.Item item) {
    return "%-9s %s  %s%s"
        .formatted(
            item.outcome().name().toLowerCase(Locale.ROOT),
            item.id(),
            item.title(),
            (item.pending() ? "  (pending)" : "")
                + (item.remark().isEmpty() ? "" : "  (%s)".formatted(item.remark())));
  }
}
