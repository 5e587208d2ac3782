package org.sarika.ingest;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sarika.knowledge.Reliability;
import org.sarika.knowledge.Viewpoint;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads {@code feeds.yaml}, the feeds that the curator follows. */
public final class FeedsReader {
  private static final List<String> KNOWN =
      List.of(
          "address", "publisher", "viewpoint", "reliability", "language", "every", "silent_after");

  private static final Duration EVERY = Duration.ofHours(6);
  private static final Duration SILENT_AFTER = Duration.ofDays(14);

  /** More often would be a burden on the outlet. */
  private static final Duration MOST_OFTEN = Duration.ofMinutes(15);

  private static final Duration SELDOM = Duration.ofDays(366);

  /** The feeds that could be read, and what is wrong with the others. */
  public record FeedsFile(List<FeedSource> feeds, List<Problem> problems) {
    public FeedsFile {
      feeds = List.copyOf(feeds);
      problems = List.copyOf(problems);
    }
  }

  /** Reads the file; one that does not exist holds no feeds. A bad entry is left out alone. */
  public FeedsFile read(Path file) {
    if (Files.notExists(file)) {
      return new FeedsFile(List.of(), List.of());
    }
    Problems problems = new Problems(file);
    List<FeedSource> feeds =
        FileText.read(file, problems).map(text -> feeds(text, problems)).orElse(List.of());
    return new FeedsFile(feeds, problems.all());
  }

  private static List<FeedSource> feeds(FileText text, Problems problems) {
    YamlSource source = new YamlSource(1, "feeds", problems);
    Optional<Node> root = source.compose(String.join("\n", text.lines()));
    if (root.isEmpty()) {
      return List.of();
    }
    if (!(root.get() instanceof SequenceNode sequence)) {
      problems.add(
          source.line(root.get()), "feeds", "has to be a list: start each with '- address:'");
      return List.of();
    }
    List<FeedSource> feeds = new ArrayList<>();
    Map<URI, Integer> lines = new HashMap<>();
    int number = 1;
    for (Node node : sequence.getValue()) {
      String field = "feeds[%d]".formatted(number++);
      Fields.of(source, node, field, source.line(node), KNOWN)
          .flatMap(fields -> feed(fields, lines))
          .ifPresent(feeds::add);
    }
    return feeds;
  }

  private static Optional<FeedSource> feed(Fields fields, Map<URI, Integer> lines) {
    Optional<URI> address = fields.required("address", Values::address);
    Optional<String> publisher = fields.required("publisher", Function.identity());
    Optional<Viewpoint> viewpoint = fields.required("viewpoint", Values.VIEWPOINT);
    Optional<Reliability> reliability = fields.required("reliability", Values.RELIABILITY);
    String language = fields.optional("language", Values::language, "");
    Duration every =
        fields.optional("every", text -> Values.duration(text, MOST_OFTEN, SELDOM), EVERY);
    Duration silentAfter =
        fields.optional(
            "silent_after", text -> Values.duration(text, MOST_OFTEN, SELDOM), SILENT_AFTER);
    if (address.isEmpty() || publisher.isEmpty() || viewpoint.isEmpty() || reliability.isEmpty()) {
      return Optional.empty();
    }
    Integer earlier = lines.putIfAbsent(address.get(), fields.line("address"));
    if (earlier != null) {
      fields.problem(
          "address",
          "%s stands twice, first on line %d"
              .formatted(Quoted.of(address.get().toString()), earlier));
      return Optional.empty();
    }
    return Optional.of(
        new FeedSource(
            address.get(),
            publisher.get(),
            viewpoint.get(),
            reliability.get(),
            language,
            every,
            silentAfter));
  }
}
