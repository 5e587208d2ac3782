package org.sarika.platform.slack.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.fake.TypeCheck;

/** What Slack gets, judged by Slack's own types for TypeScript. */
class SlackTypesIT {
  @TempDir private Path folder;

  @Test
  void everyGoldenFileHoldsWhatSlackTakes() throws Exception {
    TypeCheck.Run run = check(SlackGoldens.FOLDER.files());

    assertThat(run.output()).contains("payloads checked");
    assertThat(run.exit()).as(run.output()).isZero();
  }

  @Test
  void noMistakePasses() throws Exception {
    List<String> blocks =
        List.of(
            "{'type':'nonsense'}",
            "{'type':'section','text':'x'}",
            "{'type':'rich_text','elements':[{'type':'text','text':'x'}]}",
            "{'type':'header','text':{'type':'mrkdwn','text':'x'}}",
            "{'type':'actions','elements':[{'type':'button','text':'x'}]}",
            "{'type':'context_actions','elements':[{'type':'feedback_buttons','action_id':'x'}]}",
            "{'type':'rich_text','elements':[{'type':'rich_text_section','elements':"
                + "[{'type':'text','text':'x','style':'bold'}]}]}");
    List<String> mistakes =
        Stream.concat(
                blocks.stream().map(block -> "{'text':'x','blocks':[" + block + "]}"),
                Stream.of(
                    "{'text':'x','blocks':{}}",
                    "{'type':'modal','blocks':[]}",
                    "{'type':'modal','title':{'type':'plain_text','text':'x'},'blocks':["
                        + blocks.getFirst()
                        + "]}",
                    "{'type':'home','title':{'type':'plain_text','text':'x'},'blocks':[]}"))
            .toList();
    Path golden = folder.resolve("mistakes.golden.json");
    Files.writeString(golden, mistakes.toString().replace('\'', '"'));

    TypeCheck.Run run = check(List.of(golden));

    assertThat(run.exit()).as(run.output()).isEqualTo(1);
    for (int payload = 1; payload <= mistakes.size(); payload++) {
      assertThat(run.output()).contains("mistakes.golden.json: payload %d: ".formatted(payload));
    }
  }

  private static TypeCheck.Run check(List<Path> goldens) throws Exception {
    return TypeCheck.require("check-slack.mjs", "@slack/types").of(goldens);
  }
}
