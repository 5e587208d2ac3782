package org.sarika.platform.slack.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.chat.Rating;

class SlackModalsTest {
  private final SlackModals modals = SlackSamples.modals();

  @ParameterizedTest
  @EnumSource(names = {"WRONG", "OUTDATED", "MISSING", "BAD_QUOTE"})
  void readsTheReasonThatWasChosen(Rating reason) {
    JsonObject state =
        json(
            "{'values':{'reasons':{'reason':{'type':'radio_buttons','selected_option':"
                + "{'text':{'type':'plain_text','text':'x'},'value':'%s'}}}}}"
                    .formatted(Reasons.word(reason)));

    assertThat(SlackModals.chosen(state)).contains(reason);
  }

  @Test
  void offersEveryReasonThatItReads() {
    String form = modals.reasons("a1").toString();

    assertThat(form).contains("\"wrong\"", "\"outdated\"", "\"missing\"", "\"bad-quote\"");
    assertThat(form).contains("\"callback_id\":\"" + SlackModals.REASONS + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'values':null}",
        "{'values':[]}",
        "{'values':{'a':1}}",
        "{'values':{'a':{'b':'c'}}}",
        "{'values':{'a':{'b':{}}}}",
        "{'values':{'a':{'b':{'selected_option':null}}}}",
        "{'values':{'a':{'b':{'selected_option':{'value':{}}}}}}",
        "{'values':{'a':{'b':{'selected_option':{'value':7}}}}}",
        "{'values':{'a':{'b':{'selected_option':{'value':'helpful'}}}}}",
      })
  void readsNothingElse(String state) {
    assertThat(SlackModals.chosen(json(state))).isEmpty();
  }

  @Test
  void aPassageInItsPlaceCanBeReportedByTheAnswersIdAlone() {
    JsonObject view = modals.of(SlackSamples.reply("context"));

    assertThat(view.get("callback_id").getAsString()).isEqualTo(SlackModals.REPORT);
    assertThat(view.get("private_metadata").getAsString()).isEqualTo(SlackSamples.TURN);
    assertThat(view.toString()).contains("\"Passage in context\"", "\"Report a problem\"");
  }

  @Test
  void morePassagesCanBeFollowedByMore() {
    JsonObject view = modals.of(SlackSamples.reply("more"));

    assertThat(view.toString()).contains("\"sarika_more\"", "\"" + SlackSamples.TURN + ":2\"");
  }

  private static JsonObject json(String text) {
    return JsonParser.parseString(text.replace('\'', '"')).getAsJsonObject();
  }
}
