package org.sarika.platform.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.fake.TypeCheck;

/** What we send, judged by types of the Bot API that others generate from its documentation. */
class PayloadTypesIT {
  @TempDir private Path folder;

  @Test
  void everyGoldenFileHoldsWhatTheBotApiTakes() throws Exception {
    TypeCheck.Run run = check(Goldens.FOLDER.files());

    assertThat(run.output()).contains("calls checked");
    assertThat(run.exit()).as(run.output()).isZero();
  }

  @Test
  void noMistakePasses() throws Exception {
    List<String> mistakes =
        List.of(
            "{'chat_id':1,'text':'x','parse_mode':'html'}",
            "{'chat_id':1,'text':'x','message_thread_id':'7'}",
            "{'chat_id':1}",
            "{'chat_id':1,'text':'x','disable_web_page_preview':true}",
            "{'chat_id':1,'text':'x','reply_markup':{'inline_keyboard':[{'text':'x'}]}}");
    String calls =
        mistakes.stream()
            .map(params -> "{'method':'sendMessage','params':%s}".formatted(params))
            .collect(Collectors.joining(",", "[", "]"));
    Path golden = folder.resolve("mistakes.golden.json");
    Files.writeString(golden, calls.replace('\'', '"'));

    TypeCheck.Run run = check(List.of(golden));

    assertThat(run.exit()).as(run.output()).isEqualTo(1);
    for (int call = 1; call <= mistakes.size(); call++) {
      assertThat(run.output()).contains("mistakes.golden.json: call %d, ".formatted(call));
    }
  }

  private static TypeCheck.Run check(List<Path> goldens) throws Exception {
    return TypeCheck.require("check.mjs", "@gramio/types").of(goldens);
  }
}
