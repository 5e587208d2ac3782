package org.sarika.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sarika.delivery.Arrival;
import org.sarika.fake.HostileText;

/** Payloads bent out of shape at random; a failure names its seed. */
class HostilePayloadsTest {
  private static final int PAYLOADS = 10_000;
  private static final Set<String> TESTS =
      Set.of(RawIntake.class.getName(), HostilePayloadsTest.class.getName());

  private final RawIntake slack = new RawIntake();

  @Test
  void isHarmlessWhateverIsMissingOrStrange() {
    Set<Class<?>> kinds = new HashSet<>();
    List<JsonObject> samples = RawPayloads.all();

    for (long seed = 0; seed < PAYLOADS; seed++) {
      Random random = new Random(seed);
      JsonObject payload = samples.get(random.nextInt(samples.size())).deepCopy();
      for (int bend = random.nextInt(5); bend > 0; bend--) {
        bend(payload, random);
      }
      try {
        take(payload.toString());
      } catch (Exception | StackOverflowError e) {
        throw new AssertionError("seed " + seed + ": " + payload, e);
      }
    }

    for (Arrival arrival : slack.arrivals) {
      kinds.add(UpdateCodec.read(arrival.body()).orElseThrow().getClass());
      assertThat(arrival.update()).isNotBlank();
      assertThat(arrival.lane()).isNotBlank();
    }
    assertThat(kinds).containsExactlyInAnyOrder(SlackUpdate.class.getPermittedSubclasses());
  }

  /** Bolt's parser refuses a payload whose types are wrong; our handlers refuse none. */
  private void take(String payload) throws Exception {
    try {
      slack.take(payload);
    } catch (RuntimeException e) {
      // A fault that Bolt throws often has no trace any more; ours would have had one at first.
      boolean ours =
          Arrays.stream(e.getStackTrace())
              .map(StackTraceElement::getClassName)
              .anyMatch(name -> name.startsWith("org.sarika.") && !TESTS.contains(name));
      if (ours) {
        throw e;
      }
    }
  }

  @Test
  void anyFieldMayBeMissingOrNull() {
    for (JsonObject sample : RawPayloads.all()) {
      for (List<String> path : paths(sample, List.of())) {
        for (boolean missing : List.of(true, false)) {
          JsonObject payload = sample.deepCopy();
          JsonObject parent = parent(payload, path);
          if (missing) {
            parent.remove(path.getLast());
          } else {
            parent.add(path.getLast(), JsonNull.INSTANCE);
          }
          try {
            take(payload.toString());
          } catch (Exception e) {
            throw new AssertionError(path + (missing ? " is missing: " : " is null: "), e);
          }
        }
      }
    }

    assertThat(slack.arrivals)
        .allSatisfy(arrival -> assertThat(UpdateCodec.read(arrival.body())).isPresent());
  }

  private static List<List<String>> paths(JsonElement element, List<String> path) {
    List<List<String>> paths = new ArrayList<>();
    Map<String, JsonElement> children =
        element instanceof JsonObject object ? object.asMap() : Map.of();
    children.forEach((name, child) -> {
      List<String> longer = new ArrayList<>(path);
      longer.add(name);
      paths.add(List.copyOf(longer));
      boolean list = child instanceof JsonArray array && !array.isEmpty();
      JsonElement inside = list ? child.getAsJsonArray().get(0) : child;
      paths.addAll(paths(inside, List.copyOf(longer)));
    });
    return paths;
  }

  private static JsonObject parent(JsonObject payload, List<String> path) {
    JsonObject place = payload;
    for (String name : path.subList(0, path.size() - 1)) {
      JsonElement child = place.get(name);
      place = (child instanceof JsonArray array ? array.get(0) : child).getAsJsonObject();
    }
    return place;
  }

  /** Replaces, drops or wraps a value somewhere. */
  private static void bend(JsonObject payload, Random random) {
    List<JsonObject> places = new ArrayList<>();
    collect(payload, places);
    JsonObject place = places.get(random.nextInt(places.size()));
    List<String> names = new ArrayList<>(place.keySet());
    if (names.isEmpty()) {
      return;
    }
    String name = names.get(random.nextInt(names.size()));
    if (random.nextInt(4) == 0) {
      place.remove(name);
    } else {
      place.add(name, strange(place.get(name), random));
    }
  }

  private static void collect(JsonElement element, List<JsonObject> places) {
    if (element instanceof JsonObject object) {
      places.add(object);
      object.asMap().values().forEach(child -> collect(child, places));
    } else if (element instanceof JsonArray array) {
      array.forEach(child -> collect(child, places));
    }
  }

  private static JsonElement strange(JsonElement old, Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> JsonNull.INSTANCE;
      case 1 -> new JsonPrimitive(random.nextBoolean());
      case 2 -> new JsonPrimitive(random.nextLong());
      case 3 -> new JsonPrimitive(random.nextDouble());
      case 4 -> new JsonPrimitive("");
      case 5 -> new JsonPrimitive(HostileText.of(random, 200));
      case 6 -> new JsonPrimitive("x".repeat(random.nextInt(50) == 0 ? 1_000_000 : 5000));
      case 7 -> {
        JsonArray list = new JsonArray();
        list.add(old);
        list.add(JsonNull.INSTANCE);
        yield list;
      }
      case 8 -> {
        JsonArray list = new JsonArray();
        list.add(JsonNull.INSTANCE);
        yield list;
      }
      case 9 -> {
        JsonObject object = new JsonObject();
        object.add("id", old);
        yield object;
      }
      case 10 -> new JsonPrimitive("<@" + HostileText.of(random, 20));
      default -> new JsonPrimitive("\ud800");
    };
  }

  @Test
  void keepsNothingOfWhatIsNoPayload() throws Exception {
    for (String body : List.of("", "[]", "null", "1", "{", "{}", "{\"type\":\"event_callback\"}")) {
      take(body);
    }

    assertThat(slack.arrivals).isEmpty();
  }
}
