package org.sarika.platform.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.fake.telegram.Note;
import org.sarika.fake.telegram.Person;
import org.sarika.fake.telegram.Press;
import org.sarika.fake.telegram.Room;
import org.sarika.fake.telegram.Shown;

/** That nobody curates but curators, where nobody else reads. */
class TelegramReadersTest extends TelegramDeskEdge {
  private final Person reader = telegram.user(7);

  @Test
  void offersTheCommandsToCuratorsAlone() {
    curator.says("/help");
    platform.close();
    platform = platform();
    run();

    telegram.await(
        "the curator's commands",
        () -> Optional.of(telegram.commandsOf(4711)).filter(list -> list.contains("review")));

    assertThat(telegram.commands("")).doesNotContainKeys("review", "retract", "note");
    assertThat(telegram.commandsOf(7)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/review",
        "/retract 2019-harbour It is wrong",
        "/reject 2020-quay It is wrong",
        "/note 2019-harbour 1 retracted It is wrong"
      })
  void toOthersAnOrderIsUnknown(String order) {
    String before = library.state();

    Shown told = telegram.awaitReply(reader.says(order));
    Shown unknown = telegram.awaitReply(reader.says("/nothing of ours"));

    assertThat(told.text()).isEqualTo(unknown.text());
    assertThat(library.state()).isEqualTo(before);
  }

  @Test
  void aReadersLinkIsAQuestion() {
    Note link = reader.says("https://quay.example/a");

    assertThat(telegram.awaitReply(link).text()).doesNotContain("Not taken", "Queued");
    assertThat(library.submitted).isEmpty();
  }

  @Test
  void aReadersFileIsNotFetched() {
    long update = reader.inPrivate().sends("document", telegram.file("story.txt", STORY));
    telegram.awaitConfirmed(update);
    telegram.awaitReply(reader.says("/help"));

    assertThat(telegram.calls("getFile")).isEmpty();
    assertThat(telegram.calls("download")).isEmpty();
    assertThat(library.submitted).isEmpty();
  }

  @Test
  void aForgedPressDoesNothing() {
    Shown preview = preview();
    Shown help = telegram.awaitReply(reader.says("/help"));
    String before = library.state();

    for (Shown.Button button : preview.buttons()) {
      Press press = reader.inPrivate().presses(help, button.data());
      assertThat(telegram.awaitNotice(press).text()).contains("too old");
    }

    assertThat(library.state()).isEqualTo(before);
  }

  @Test
  void aCuratorIsNoneInAGroup() {
    Room group = telegram.supergroup(-100123, "Editors");
    Shown preview = preview();
    String before = library.state();

    Shown told = telegram.awaitReply(curator.in(group).says("/review@sarika_bot"));
    curator.in(group).sends("document", telegram.file("story.txt", STORY));
    Press press = curator.in(group).presses(told, preview.button("Approve").orElseThrow().data());

    assertThat(telegram.awaitNotice(press).text()).contains("too old");
    assertThat(told.text()).contains("I do not know this command");
    assertThat(library.state()).isEqualTo(before);
    assertThat(telegram.calls("getFile")).isEmpty();
  }
}
