package org.sarika.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.chat.Rating;
import org.sarika.platform.slack.blocks.ButtonValue;

class UpdateCodecTest {
  private static final Place PLACE =
      new Place("T1", "C1", "1.2", "U7", false, "https://hooks.slack.com/a");

  static List<SlackUpdate> updates() {
    return List.of(
        new SlackUpdate.Asked("slack:message:1", PLACE, "who \"<&'>\" \ud83d\ude00\n?", 42),
        new SlackUpdate.Pressed(
            "slack:press:1",
            PLACE,
            new ButtonValue(ButtonValue.Kind.BAD_QUOTE, "k3x9q2abcd", 999),
            "13.7",
            "V1",
            42),
        new SlackUpdate.Rated("slack:submission:1", PLACE, "k3x9q2abcd", Rating.OUTDATED, 42),
        new SlackUpdate.Handed(
            "slack:file:1", PLACE, "a b.pdf", "https://files.slack.com/a", 12, 42),
        new SlackUpdate.Rejected("slack:submission:2", PLACE, "0123456789", "It\nis < 3"),
        new SlackUpdate.HomeOpened("T1", "U7"),
        new SlackUpdate.PaneOpened("T1", "D7"),
        new SlackUpdate.LinksShared("T1", "C1", "1.2", "u", "composer", List.of("a", "b")),
        new SlackUpdate.Uninstalled("T1"));
  }

  @ParameterizedTest
  @MethodSource("updates")
  void readsBackWhatItWrote(SlackUpdate update) {
    assertThat(UpdateCodec.read(UpdateCodec.write(update))).contains(update);
  }

  @Test
  void knowsEveryKind() {
    assertThat(updates().stream().map(Object::getClass))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.asList(SlackUpdate.class.getPermittedSubclasses()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "1",
        "[]",
        "{",
        "{}",
        "words",
        "{\"kind\":null}",
        "{\"kind\":[]}",
        "{\"kind\":{}}",
        "{\"kind\":\"Asked\"}",
        "{\"kind\":\"Asked\",\"update\":null}",
        "{\"kind\":\"Asked\",\"update\":[]}",
        "{\"kind\":\"Asked\",\"update\":{}}",
        "{\"kind\":\"Asked\",\"update\":{\"id\":\"1\",\"place\":{},\"text\":\"\",\"millis\":1}}",
        "{\"kind\":\"LinksShared\",\"update\":{\"team\":\"T1\"}}",
        "{\"kind\":\"LinksShared\",\"update\":{\"urls\":[null]}}",
        "{\"kind\":\"Rated\",\"update\":{\"rating\":\"SPLENDID\"}}",
        "{\"kind\":\"HomeOpened\",\"update\":{\"team\":\"T1\"}}",
        "{\"kind\":\"Danced\",\"update\":{}}"
      })
  void readsNothingFromGarbage(String body) {
    assertThat(UpdateCodec.read(body)).isEmpty();
  }

  @Test
  void overlooksWhatALaterVersionAdds() {
    String body = "{\"kind\":\"Uninstalled\",\"update\":{\"team\":\"T1\",\"why\":{}},\"more\":1}";

    assertThat(UpdateCodec.read(body)).contains(new SlackUpdate.Uninstalled("T1"));
  }
}
