package org.sarika.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sarika.chat.FollowUpResolver;
import org.sarika.chat.Notice;
import org.sarika.chat.Pressed;
import org.sarika.chat.Rating;
import org.sarika.chat.Reply;
import org.sarika.chat.OwnReply;
import org.sarika.delivery.Parcel;
import org.sarika.fake.Chats;
import org.sarika.fake.FakeAnswerService;
import org.sarika.fake.SampleReplies;
import org.sarika.platform.Dispatcher;
import org.sarika.platform.ReplyLayout;
import org.sarika.platform.slack.api.ScriptedSlack;
import org.sarika.platform.slack.api.ScriptedSlack.Answer;
import org.sarika.platform.slack.api.ScriptedSlack.Seen;
import org.sarika.platform.slack.api.SlackApi;
import org.sarika.platform.slack.api.SlackCall;
import org.sarika.platform.slack.blocks.ButtonValue;
import org.sarika.platform.slack.blocks.DoubtNotice;
import org.sarika.platform.slack.blocks.SlackModals;
import org.sarika.platform.slack.blocks.SlackRenderer;
import org.sarika.render.Texts;

class DialogsTest {
  private static final String TURN = "k3x4q2abcd";
  private static final Place CHANNEL = new Place("T1", "C1", "", "U7", false, RawPayloads.RESPONSE);
  private static final Place HOME = new Place("T1", "U7", "", "U7", true, "");

  /** What is answered instead of a modal, by method. */
  private final Map<String, Answer> refusals = new HashMap<>();

  private final ScriptedSlack slack =
      new ScriptedSlack(
          call -> refusals.getOrDefault(call.method(), Answer.ok("\"view\":{\"id\":\"V9\"}")));
  private final SlackApi api = slack.client();
  private final Texts texts = Texts.forSlack("/sarika");
  private final ReplyLayout layout = new ReplyLayout(texts);
  private final Dialogs dialogs = dialogs(Optional.of(ScriptedSlack.TOKEN));
  private final Pressed shown =
      new Pressed.Show(Objects.requireNonNull(SampleReplies.all().get("sources")));

  private Dialogs dialogs(Optional<String> token) {
    Dispatcher nobody =
        new Dispatcher(
            Chats.chat(new FakeAnswerService(), FollowUpResolver.NONE, Clock.systemUTC()));
    return new Dialogs(
        api,
        team -> token,
        new SlackModals(layout, texts, ""),
        new SlackReplies(
            nobody,
            new SlackRenderer(layout, texts, ""),
            new DoubtNotice(texts),
            Clock.systemUTC()));
  }

  @AfterEach
  void close() {
    api.close();
    slack.close();
  }

  private static SlackUpdate.Pressed pressed(Place place, String trigger, String modal) {
    return new SlackUpdate.Pressed(
        "slack:press:1",
        place,
        new ButtonValue(ButtonValue.Kind.SOURCES, TURN, 0),
        trigger,
        modal,
        0);
  }

  private static SlackUpdate.Pressed below(Place place) {
    return pressed(place, "13.7.abc", "");
  }

  private JsonObject view(int call) {
    return slack.calls().get(call).params().getAsJsonObject("view");
  }

  private static SlackCall only(List<Parcel> parcels) {
    assertThat(parcels).hasSize(1);
    return SlackCall.decode(parcels.getFirst().body());
  }

  @Test
  void opensAnEmptyModalFirstAndFillsItThen() {
    List<Parcel> parcels =
        dialogs.show(
            below(CHANNEL),
            () -> {
              assertThat(slack.methods()).containsExactly("views.open");
              return shown;
            });

    assertThat(parcels).isEmpty();
    assertThat(slack.methods()).containsExactly("views.open", "views.update");
    assertThat(slack.calls().getFirst().params().get("trigger_id").getAsString())
        .isEqualTo("13.7.abc");
    assertThat(slack.calls().getLast().params().get("view_id").getAsString()).isEqualTo("V9");
    assertThat(slack.calls()).extracting(Seen::authorization).allMatch(it -> it.contains("xoxb"));
    assertThat(view(1).toString()).contains("rich_text_quote").hasSizeGreaterThan(200);
  }

  @Test
  void fillsTheModalThatTheButtonStandsIn() {
    List<Parcel> parcels = dialogs.show(pressed(HOME, "13.7.abc", "V1"), () -> shown);

    assertThat(parcels).isEmpty();
    assertThat(slack.methods()).containsExactly("views.update");
    assertThat(slack.calls().getFirst().params().get("view_id").getAsString()).isEqualTo("V1");
  }

  @Test
  void tellsThePresserByMessageIfTheModalCannotBeFilled() {
    refusals.put("views.update", Answer.no("not_found"));

    SlackCall call = only(dialogs.show(below(CHANNEL), () -> shown));

    assertThat(call.method()).isEqualTo(SlackCall.RESPONSE_URL);
    assertThat(call.address()).isEqualTo(RawPayloads.RESPONSE);
    assertThat(call.params().get("response_type").getAsString()).isEqualTo("ephemeral");
  }

  @Test
  void tellsThePresserByMessageIfThereIsNoTriggerOrNoToken() {
    SlackCall withoutTrigger = only(dialogs.show(pressed(CHANNEL, "", ""), () -> shown));
    SlackCall withoutToken = only(dialogs(Optional.empty()).show(below(CHANNEL), () -> shown));

    assertThat(withoutTrigger.address()).isEqualTo(RawPayloads.RESPONSE);
    assertThat(withoutToken.address()).isEqualTo(RawPayloads.RESPONSE);
    assertThat(slack.calls()).isEmpty();
  }

  @Test
  void tellsThePresserByMessageIfSlackNamesNoModal() {
    refusals.put("views.open", Answer.ok("\"view\":null"));

    SlackCall call = only(dialogs.show(below(CHANNEL), () -> shown));

    assertThat(call.address()).isEqualTo(RawPayloads.RESPONSE);
    assertThat(slack.methods()).containsExactly("views.open");
  }

  @Test
  void writesToWhoeverPressedOnTheHomeTabIfTheModalComesTooLate() {
    refusals.put("views.open", Answer.no("expired_trigger_id"));

    SlackCall call = only(dialogs.show(below(HOME), () -> shown));

    assertThat(call.method()).isEqualTo(SlackCall.POST_MESSAGE);
    assertThat(call.params().get("channel").getAsString()).isEqualTo("U7");
  }

  @Test
  void saysNothingWhereOthersWouldReadIt() {
    refusals.put("views.open", Answer.no("expired_trigger_id"));

    List<Parcel> parcels = dialogs.show(below(CHANNEL.open()), () -> shown);

    assertThat(parcels).isEmpty();
  }

  @Test
  void asksForTheReasonOfABadRatingAndForNoneOfAGoodOne() {
    assertThat(dialogs.rate(below(CHANNEL), new Pressed.Rated(TURN, Rating.HELPFUL))).isEmpty();
    assertThat(slack.calls()).isEmpty();

    assertThat(dialogs.rate(below(CHANNEL), new Pressed.Rated(TURN, Rating.NOT_HELPFUL))).isEmpty();

    assertThat(slack.methods()).containsExactly("views.open");
    assertThat(view(0).get("callback_id").getAsString()).isEqualTo(SlackModals.REASONS);
    assertThat(view(0).get("private_metadata").getAsString()).isEqualTo(TURN);
  }

  @Test
  void thanksForAReasonThatAButtonGave() {
    assertThat(dialogs.rate(below(CHANNEL), new Pressed.Rated(TURN, Rating.BAD_QUOTE))).isEmpty();

    assertThat(view(0).toString()).contains("Thank you");
  }

  @Test
  void keepsARatingThoughItsModalComesTooLate() {
    refusals.put("views.open", Answer.no("expired_trigger_id"));

    assertThat(dialogs.rate(below(CHANNEL), new Pressed.Rated(TURN, Rating.NOT_HELPFUL))).isEmpty();
  }

  @Test
  void saysInAModalOrAMessageWhyNothingIsDone() {
    assertThat(dialogs.say(below(CHANNEL), Notice.NOT_YOURS)).isEmpty();
    assertThat(view(0).toString()).contains("somebody else");

    refusals.put("views.open", Answer.no("expired_trigger_id"));
    SlackCall call = only(dialogs.say(below(CHANNEL), Notice.NOT_YOURS));

    assertThat(call.params().get("text").getAsString()).contains("somebody else");
  }

  @Test
  void saysInTheModalWhyNothingIsShown() {
    List<Parcel> parcels = dialogs.show(below(CHANNEL), () -> new Pressed.Refused(Notice.TOO_OLD));

    assertThat(parcels).isEmpty();
    assertThat(slack.methods()).containsExactly("views.open", "views.update");
    assertThat(view(1).has("submit")).isFalse();
  }

  @Test
  void showsAReplyOfTheRatingInPrivate() {
    Reply reply = new OwnReply.NoticeReply(CHANNEL.conversation(), Notice.FAULT);

    SlackCall call = only(dialogs.rate(below(CHANNEL), new Pressed.Show(reply)));

    assertThat(call.address()).isEqualTo(RawPayloads.RESPONSE);
  }
}
