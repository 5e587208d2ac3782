package org.sarika.ingest;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * YAML as nodes that know their line, inside a file.
 *
 * @param firstLine the line of the file where the YAML starts, from 1
 * @param field the name of the whole in messages
 * @param problems where to say what is wrong
 */
record YamlSource(int firstLine, String field, Problems problems) {
  /** Deepest nesting; composing is recursive, and an article needs three levels. */
  private static final int DEEPEST = 20;

  /** The document's root, empty if there is none or, with a problem, if it is not YAML. */
  Optional<Node> compose(String yaml) {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(FileBytes.LARGEST).build();
    try {
      int depth = 0;
      for (Event event : new Parse(settings).parseString(yaml)) {
        depth += depthOf(event);
        if (depth > DEEPEST) {
          problems.add(
              firstLine + event.getStartMark().map(Mark::getLine).orElse(0),
              field,
              "is nested more than %d levels deep".formatted(DEEPEST));
          return Optional.empty();
        }
      }
      return new Compose(settings).composeString(yaml);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().or(e::getContextMark).map(Mark::getLine).orElse(0);
      problems.add(firstLine + line, field, "is not YAML: " + oneLine(e.getProblem()));
    } catch (YamlEngineException e) {
      problems.add(firstLine, field, "is not YAML: " + oneLine(String.valueOf(e.getMessage())));
    }
    return Optional.empty();
  }

  private static int depthOf(Event event) {
    return switch (event.getEventId()) {
      case MappingStart, SequenceStart -> 1;
      case MappingEnd, SequenceEnd -> -1;
      default -> 0;
    };
  }

  private static String oneLine(String message) {
    return message.lines().findFirst().orElse("").strip();
  }

  /** The line of the file where the node starts, from 1. */
  int line(Node node) {
    return firstLine + node.getStartMark().map(Mark::getLine).orElse(0);
  }
}
