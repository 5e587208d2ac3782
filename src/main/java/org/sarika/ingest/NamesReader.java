package org.sarika.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sarika.knowledge.Name;
import org.sarika.knowledge.Names;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads {@code names.yaml}, a list of people, organisations, places and terms. */
public final class NamesReader {
  private static final List<String> KNOWN = List.of("name", "kind", "also", "roles", "source");
  private static final List<String> KNOWN_IN_ROLE = List.of("title", "from", "to");
  private static final List<String> KINDS =
      List.of(
          "person", "organisation", "office", "place", "event", "law", "ship", "treaty", "term");

  /** The names that could be read, and what is wrong with the others. */
  public record NamesFile(Names names, List<Problem> problems) {
    public NamesFile {
      problems = List.copyOf(problems);
    }
  }

  /** Reads the file; one that does not exist holds no names. A bad entry is left out alone. */
  public NamesFile read(Path file) {
    if (Files.notExists(file)) {
      return new NamesFile(Names.NONE, List.of());
    }
    Problems problems = new Problems(file);
    List<Name> names =
        FileText.read(file, problems).map(text -> names(text, problems)).orElse(List.of());
    return new NamesFile(new Names(names), problems.all());
  }

  private static List<Name> names(FileText text, Problems problems) {
    YamlSource source = new YamlSource(1, "names", problems);
    Optional<Node> root = source.compose(String.join("\n", text.lines()));
    if (root.isEmpty()) {
      return List.of();
    }
    if (!(root.get() instanceof SequenceNode sequence)) {
      problems.add(source.line(root.get()), "names", "has to be a list: start each with '- name:'");
      return List.of();
    }
    List<Name> names = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    int number = 1;
    for (Node node : sequence.getValue()) {
      String field = "names[%d]".formatted(number++);
      Fields.of(source, node, field, source.line(node), KNOWN)
          .flatMap(fields -> name(fields, lines))
          .ifPresent(names::add);
    }
    return names;
  }

  private static Optional<Name> name(Fields fields, Map<String, Integer> lines) {
    Optional<String> name = fields.required("name", Function.identity());
    Optional<String> kind = fields.required("kind", Values.oneOf(KINDS));
    List<String> also = fields.list("also", Function.identity());
    List<Name.Role> roles =
        fields.mappings("roles", KNOWN_IN_ROLE).stream()
            .flatMap(role -> role(role).stream())
            .toList();
    fields.optional("source", Values::address, Values.NOWHERE);
    if (name.isEmpty() || kind.isEmpty()) {
      return Optional.empty();
    }
    Integer earlier = lines.putIfAbsent(Names.fold(name.get()), fields.line("name"));
    if (earlier != null) {
      fields.problem(
          "name", "%s stands twice, first on line %d".formatted(Quoted.of(name.get()), earlier));
      return Optional.empty();
    }
    return Optional.of(new Name(name.get(), kind.get(), also, roles));
  }

  private static Optional<Name.Role> role(Fields fields) {
    String from = fields.optional("from", text -> Values.date(text).text(), "");
    String to = fields.optional("to", text -> Values.date(text).text(), "");
    return fields
        .required("title", Function.identity())
        .map(title -> new Name.Role(title, from, to));
  }
}
