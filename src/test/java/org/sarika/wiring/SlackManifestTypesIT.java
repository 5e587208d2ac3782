package org.sarika.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.fake.SlackManifest;
import org.sarika.fake.TypeCheck;

/** The manifests, judged by the types of Slack's own client for JavaScript. */
class SlackManifestTypesIT {
  @TempDir private Path folder;

  @Test
  void bothManifestsAreWhatSlackTakes() throws Exception {
    List<Path> files = new ArrayList<>();
    for (SlackManifest manifest : SlackManifest.values()) {
      files.add(write(manifest.name(), manifest.read()));
    }

    TypeCheck.Run run = check(files);

    assertThat(run.exit()).as(run.output()).isZero();
    assertThat(run.output()).contains("2 manifests checked");
  }

  @Test
  void noMistakePasses() throws Exception {
    List<Path> files =
        List.of(
            mistake(
                "unknown-scope", app -> list(app, "/oauth_config/scopes/bot").add("chat:shout")),
            mistake(
                "unknown-event",
                app -> list(app, "/settings/event_subscriptions/bot_events").add("message.dm")),
            mistake("unknown-group", app -> app.putObject("fetures")),
            mistake("unknown-setting", app -> at(app, "/features").putObject("agent_veiw")),
            mistake("no-name", app -> at(app, "/display_information").remove("name")),
            mistake(
                "text-for-a-switch", app -> at(app, "/settings").put("socket_mode_enabled", "")),
            mistake("no-callback", app -> at(app, "/features/shortcuts/0").remove("callback_id")));

    TypeCheck.Run run = check(files);

    assertThat(run.exit()).as(run.output()).isEqualTo(1);
    for (Path file : files) {
      assertThat(run.output()).contains(file.getFileName() + ": ");
    }
  }

  private Path mistake(String name, Consumer<ObjectNode> change) throws IOException {
    ObjectNode manifest = SlackManifest.SOCKET.read();
    change.accept(manifest);
    return write(name, manifest);
  }

  private Path write(String name, JsonNode manifest) throws IOException {
    return Files.writeString(folder.resolve(name + ".json"), manifest.toString());
  }

  private static ObjectNode at(ObjectNode manifest, String where) {
    return (ObjectNode) manifest.at(where);
  }

  private static ArrayNode list(ObjectNode manifest, String where) {
    return (ArrayNode) manifest.at(where);
  }

  private static TypeCheck.Run check(List<Path> manifests) throws Exception {
    return TypeCheck.require("check-manifest.mjs", "@slack/web-api").of(manifests);
  }
}
