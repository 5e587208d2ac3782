package org.sarika.platform.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sarika.curation.Curator;
import org.sarika.fake.HostileText;

/** Updates bent out of shape at random; a failure names its seed. */
class HostileUpdatesTest {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int UPDATES = 10_000;

  /** Stands for many brackets, which a tree cannot hold. */
  private static final String DEEP = "deep";

  private final TelegramTranslator translator =
      new TelegramTranslator(
          RawUpdates.BOT,
          (_, _) -> Optional.of("turn"),
          (_, _) -> Optional.of(new Curator("anybody")),
          () -> Instant.EPOCH);

  @Test
  void neverThrowsAndStillReadsWhatIsSound() {
    Set<Class<?>> outcomes = new HashSet<>();

    for (long seed = 0; seed < UPDATES; seed++) {
      Random random = new Random(seed);
      ObjectNode update = sample(random);
      for (int bend = random.nextInt(4); bend > 0; bend--) {
        bend(update, random);
      }
      try {
        TelegramTranslator.lane(update);
        outcomes.add(translator.translate(raw(update, random)).getClass());
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError("seed " + seed, e);
      }
    }

    assertThat(outcomes).containsExactlyInAnyOrder(TelegramUpdate.class.getPermittedSubclasses());
  }

  private static ObjectNode sample(Random random) {
    List<ObjectNode> samples =
        List.of(
            RawUpdates.update("message", RawUpdates.inPrivate("Who came?")),
            RawUpdates.update(
                "message", RawUpdates.mentioned(RawUpdates.inTopic("a @SarikaBot b"))),
            RawUpdates.update(
                "message", RawUpdates.replying(RawUpdates.inGroup("/ask"), 8, "Who came?")),
            RawUpdates.update(
                "message", RawUpdates.replying(RawUpdates.inGroup("and?"), 4242, "x")),
            RawUpdates.update("message", RawUpdates.withFile(RawUpdates.inPrivate(""))),
            RawUpdates.update("message", RawUpdates.inGroup("").put("migrate_to_chat_id", -9L)),
            RawUpdates.update("callback_query", RawUpdates.tap("c:k3x9q2:2")),
            RawUpdates.update("callback_query", RawUpdates.tap("no")),
            RawUpdates.update("inline_query", RawUpdates.inline("who")),
            RawUpdates.update("my_chat_member", RawUpdates.member("kicked")));
    return samples.get(random.nextInt(samples.size()));
  }

  /** Replaces, drops or doubles a value somewhere. */
  private static void bend(ObjectNode update, Random random) {
    List<ObjectNode> places = new ArrayList<>();
    collect(update, places);
    ObjectNode place = places.get(random.nextInt(places.size()));
    List<String> names = new ArrayList<>();
    place.fieldNames().forEachRemaining(names::add);
    if (names.isEmpty()) {
      return;
    }
    String name = names.get(random.nextInt(names.size()));
    if (random.nextInt(4) == 0) {
      place.remove(name);
    } else {
      place.set(name, strange(place.get(name), random));
    }
  }

  private static void collect(JsonNode node, List<ObjectNode> places) {
    if (node instanceof ObjectNode object) {
      places.add(object);
    }
    node.forEach(child -> collect(child, places));
  }

  private static JsonNode strange(JsonNode old, Random random) {
    return switch (random.nextInt(14)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.booleanNode(random.nextBoolean());
      case 2 -> JSON.numberNode(random.nextLong());
      case 3 -> JSON.numberNode(2_200_000_000L + random.nextInt());
      case 4 -> JSON.numberNode(random.nextDouble());
      case 5 -> JSON.numberNode(new java.math.BigInteger(200, random));
      case 6 -> JSON.textNode("");
      case 7 -> JSON.textNode(HostileText.of(random, 200));
      case 8 -> JSON.textNode("x".repeat(random.nextInt(50) == 0 ? 1_000_000 : 5000));
      case 9 -> JSON.arrayNode().add(old);
      case 10 -> JSON.objectNode().set("id", old);
      case 11 -> JSON.textNode(DEEP);
      case 12 -> JSON.numberNode(-random.nextInt(1000));
      default -> JSON.textNode("\ud800");
    };
  }

  private static String raw(ObjectNode update, Random random) {
    int depth = random.nextInt(100) == 0 ? 100_000 : 50;
    String deep = "[".repeat(depth) + "]".repeat(depth);
    String json = update.toString().replace("\"" + DEEP + "\"", deep);
    return cut(json, random);
  }

  private static String cut(String json, Random random) {
    return random.nextInt(20) == 0 ? json.substring(0, random.nextInt(json.length())) : json;
  }
}
