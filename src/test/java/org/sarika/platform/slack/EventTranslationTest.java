package org.sarika.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What raw events besides messages want of us, after Bolt's own parser. */
class EventTranslationTest {
  private final RawIntake slack = new RawIntake();

  @Test
  void seesWhichTabWasOpened() throws Exception {
    assertThat(slack.read(RawPayloads.opened("home")))
        .contains(new SlackUpdate.HomeOpened("T1", "U7"));
    assertThat(slack.read(RawPayloads.opened("messages")))
        .contains(new SlackUpdate.PaneOpened("T1", "D7"));
    assertThat(slack.read(RawPayloads.opened("about"))).isEmpty();
  }

  @Test
  void seesLinksWhileTheyAreWrittenAndAfterwards() throws Exception {
    List<String> urls = List.of("https://sarika.example/articles/a?p=1");

    assertThat(slack.read(RawPayloads.links(true)))
        .contains(
            new SlackUpdate.LinksShared(
                "T1", "COMPOSER", "13-4f-7a", "13-4f-7a", "composer", urls));
    assertThat(slack.read(RawPayloads.links(false)))
        .contains(
            new SlackUpdate.LinksShared(
                "T1",
                "C1",
                RawPayloads.TS,
                "C1.1722470400.000100.9f",
                "conversations_history",
                urls));
  }

  @Test
  void overlooksLinksThatAreNone() throws Exception {
    JsonObject payload = RawPayloads.links(false);
    RawPayloads.inner(payload).getAsJsonArray("links").add(JsonNull.INSTANCE);
    RawPayloads.inner(payload).getAsJsonArray("links").add(new JsonObject());

    SlackUpdate.LinksShared links = (SlackUpdate.LinksShared) slack.read(payload).orElseThrow();

    assertThat(links.urls()).containsExactly("https://sarika.example/articles/a?p=1");
  }

  @Test
  void seesThatAWorkspaceLeftAndOverlooksAPersonsToken() throws Exception {
    assertThat(slack.read(RawPayloads.uninstalled())).contains(new SlackUpdate.Uninstalled("T1"));
    assertThat(slack.read(RawPayloads.revoked("U0BOT")))
        .contains(new SlackUpdate.Uninstalled("T1"));
    assertThat(slack.read(RawPayloads.revoked())).isEmpty();
    JsonObject without = RawPayloads.revoked();
    RawPayloads.inner(without).remove("tokens");
    assertThat(slack.read(without)).isEmpty();
  }

  @Test
  void acknowledgesEventsThatItDoesNotKnow() throws Exception {
    JsonObject reaction = RawPayloads.with(RawPayloads.uninstalled(), "type", "reaction_added");
    JsonObject future = RawPayloads.with(RawPayloads.uninstalled(), "type", "app_context_changed");

    assertThat(slack.read(reaction)).isEmpty();
    assertThat(slack.read(future)).isEmpty();
  }
}
