package org.sarika.platform.slack.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LadderTest {
  @Test
  void cutsLongWordsIntoSectionsWhereALineEnds() {
    String line = "a word ".repeat(200).strip();
    String text = String.join("\n", line, line, line);

    List<String> sections = sections(text);

    assertThat(sections).containsExactly(line + "\n" + line, line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"&amp;", "&lt;", "\ud83d\ude00", "x", "ab c", "សារិកា "})
  void losesNoCharacterAndCutsNone(String piece) {
    for (int shift = 0; shift < 6; shift++) {
      String text = "y".repeat(shift) + piece.repeat(9000 / piece.length());

      List<String> sections = sections(text);

      assertThat(sections).hasSizeGreaterThan(2).allMatch(one -> one.length() <= 3000);
      assertThat(String.join("", sections).replace(" ", "")).isEqualTo(text.replace(" ", ""));
      assertThat(sections)
          .noneMatch(
              one -> one.matches("(?s).*&(a|am|amp|l|lt)?") || one.matches("(?s)[a-z]{0,3};.*"))
          .noneMatch(one -> Character.isLowSurrogate(one.charAt(0)));
    }
  }

  @Test
  void keepsEveryAmpersandThatIsNoEscape() {
    String text = "&".repeat(7000);

    assertThat(String.join("", sections(text))).isEqualTo(text);
  }

  @Test
  void hasNoMoreBlocksThanSlackTakes() {
    JsonArray blocks = new JsonArray();
    JsonObject actions = new JsonObject();
    actions.addProperty("type", "actions");
    blocks.add(actions);

    JsonArray made = simpler("word ".repeat(40_000), blocks);

    assertThat(made).hasSize(50);
    assertThat(made.get(49)).isEqualTo(actions);
  }

  private static List<String> sections(String text) {
    return simpler(text, new JsonArray()).asList().stream()
        .map(JsonElement::getAsJsonObject)
        .map(block -> JsonText.text(block, "text", "text"))
        .collect(Collectors.toList());
  }

  private static JsonArray simpler(String text, JsonArray blocks) {
    JsonObject params = new JsonObject();
    params.addProperty("text", text);
    params.add("blocks", blocks);
    return JsonText.array(
        Ladder.below(SlackCall.of("chat.postMessage", params)).getFirst().params(), "blocks");
  }
}
