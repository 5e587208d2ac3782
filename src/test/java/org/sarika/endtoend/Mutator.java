package org.sarika.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes JSON wrong that was right: fields left out, renamed, of other types, with odd texts. */
final class Mutator {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\u0000",
          "\u202e drow",
          "\ud800",
          "\udc00\ud83d",
          "<b>unclosed",
          "</a>&nbsp;",
          "' or 1=1 --",
          "../../etc/passwd",
          "%s%n%x",
          "/ask",
          "/ask@other_bot x",
          "/sources ../..",
          "/search from:9999999999",
          "/search publisher:\"open",
          "/timeline " + "a ".repeat(3000),
          "🌉".repeat(2100),
          "a".repeat(70_000),
          "c:abcdef:999",
          "s::",
          "<@U1|",
          "<!channel> <!here> <#C1>",
          "<https://example.org|<@U1>>",
          "search publisher:\"open",
          "sources ../..",
          "sarika_context",
          "x:1",
          "1790000000.000100",
          "http://169.254.0.1/respond",
          "e:x:99999999999",
          "សួស្តី",
          "\u200b\u200d\ufe0f",
          "${jndi:ldap://x}",
          "[][][]:*?\"~^");

  private final Random random;

  Mutator(Random random) {
    this.random = random;
  }

  /** Changes one to four places. */
  void change(ObjectNode tree) {
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      mutate(tree);
    }
  }

  private void mutate(ObjectNode update) {
    List<Runnable> changes = new ArrayList<>();
    collect(update, changes);
    if (!changes.isEmpty()) {
      changes.get(random.nextInt(changes.size())).run();
    }
  }

  private void collect(JsonNode node, List<Runnable> changes) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyStream().map(Map.Entry::getKey).toList())) {
        changes.add(() -> object.remove(name));
        changes.add(() -> object.set(name, value()));
        changes.add(() -> object.set(name + "_", object.get(name)));
        collect(object.get(name), changes);
      }
    } else if (node instanceof ArrayNode array) {
      changes.add(() -> array.add(value()));
      array.forEach(child -> collect(child, changes));
    }
  }

  private JsonNode value() {
    return switch (random.nextInt(10)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(random.nextBoolean());
      case 2 -> NODES.numberNode(random.nextLong());
      case 3 -> NODES.numberNode(random.nextInt(-3, 3));
      case 4 -> NODES.numberNode(random.nextDouble() * 1e18);
      case 5 -> NODES.arrayNode().add(random.nextInt());
      case 6 -> NODES.objectNode().put("id", random.nextInt(100));
      default -> NODES.textNode(TEXTS.get(random.nextInt(TEXTS.size())));
    };
  }
}
