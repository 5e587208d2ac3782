package org.sarika.platform.slack.blocks;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarika.answer.Answer;
import org.sarika.answer.Citation;
import org.sarika.answer.Question;
import org.sarika.chat.Notice;
import org.sarika.chat.Outcome;
import org.sarika.chat.Rating;
import org.sarika.chat.Reply;
import org.sarika.chat.StoreReply;
import org.sarika.chat.CuratorReply;
import org.sarika.chat.Stock;
import org.sarika.chat.Turn;
import org.sarika.fake.Articles;
import org.sarika.fake.SampleReplies;
import org.sarika.fake.Samples;
import org.sarika.knowledge.Form;
import org.sarika.knowledge.Reliability;
import org.sarika.platform.ReplyLayout;
import org.sarika.render.Texts;

/** Everything that Slack gets, by name. */
final class SlackSamples {
  static final String ROOM = "https://room.sarika.example";
  static final String TURN = "k3x9q2abcdef";

  private static final Texts TEXTS = Texts.forSlack("/sarika");
  private static final ReplyLayout LAYOUT = new ReplyLayout(TEXTS);
  private static final Duration KEPT = Duration.ofDays(30);

  private SlackSamples() {}

  static SlackRenderer renderer(String room) {
    return new SlackRenderer(LAYOUT, TEXTS, room);
  }

  static SlackModals modals() {
    return new SlackModals(LAYOUT, TEXTS, "");
  }

  static SlackUnfurl unfurl() {
    return new SlackUnfurl(TEXTS);
  }

  static Map<String, List<SlackMessage>> messages() {
    Map<String, List<SlackMessage>> messages = new LinkedHashMap<>();
    SampleReplies.all().forEach((name, reply) -> messages.put(name, renderer("").render(reply)));
    for (String name :
        List.of("answered", "conflicting", "not-found", "sources", "notice-help", "busy")) {
      messages.put("ephemeral-" + name, renderer("").renderEphemeral(reply(name)));
    }
    DoubtNotice doubt = new DoubtNotice(TEXTS);
    for (String name : List.of("answered", "not-found")) {
      messages.put("doubt-" + name, List.of(doubt.ofAnswer(reply(name))));
    }
    messages.put("doubt-shared", List.of(doubt.ofShared(reply("answered"))));
    for (String name : List.of("answered", "context")) {
      messages.put("room-" + name, renderer(ROOM).render(reply(name)));
    }
    messages.put(
        "answered-very-long",
        renderer("")
            .render(new StoreReply.AnswerReply(SampleReplies.CHAT, TURN, longAnswer(), false)));
    return messages;
  }

  static Map<String, JsonObject> views() {
    SlackModals modals = modals();
    Map<String, JsonObject> views = new LinkedHashMap<>();
    views.put("modal-loading", modals.loading());
    views.put("modal-reasons", modals.reasons(TURN));
    views.put("modal-notice", modals.notice(Notice.NOT_YOURS));
    views.put(
        "modal-rejection",
        modals.rejection(
            (CuratorReply.ReasonReply) reply("reason"),
            "https://hooks.slack.com/actions/T1/1/abc"));
    for (Rating rating : List.of(Rating.HELPFUL, Rating.BAD_QUOTE)) {
      views.put("modal-thanks-" + Reasons.word(rating), modals.thanks(rating));
    }
    for (String name :
        List.of(
            "context", "sources", "more", "answered", "latest", "welcome", "preview", "decided")) {
      views.put("modal-" + name, modals.of(reply(name)));
    }
    views.put("modal-room-context", new SlackModals(LAYOUT, TEXTS, ROOM).of(reply("answered")));
    SlackHome home = new SlackHome(LAYOUT, TEXTS, "");
    views.put("home", home.of(content(asked(), Optional.empty())));
    views.put(
        "home-curator",
        home.of(content(List.of(), Optional.of((CuratorReply.QueueReply) reply("queue")))));
    views.put(
        "home-empty",
        home.of(
            new HomeContent(
                new Stock(0, 0, List.of(), List.of()),
                List.of(),
                List.of(),
                Optional.empty(),
                KEPT)));
    return views;
  }

  static Map<String, JsonObject> unfurls() {
    return Map.of(
        "unfurl-digest", unfurl().of(Articles.digest(1)),
        "unfurl-full-text", unfurl().of(Articles.fullText(2)),
        "unfurl-khmer", unfurl().of(Articles.khmer(3)),
        "unfurl-long", unfurl().of(boats()));
  }

  /** One that no message can hold. */
  static Answer longAnswer() {
    Question question = Question.of("How many boats came?", Samples.TODAY);
    return new Answer.Answered(question, 1, List.of(), List.of(boats()));
  }

  private static Citation boats() {
    String text = "Boats came and went all day. ".repeat(400).strip();
    return Articles.citation(
        1,
        Articles.article(
            "2021-boats", "Boats", "The Herald", Form.FULL_TEXT, Reliability.HIGH, text),
        "Boats came and went all day.",
        "");
  }

  static Map<String, JsonElement> all() {
    Map<String, JsonElement> all = new LinkedHashMap<>();
    messages().forEach((name, sent) -> all.put(name, SlackGoldens.json(sent)));
    all.putAll(views());
    all.putAll(unfurls());
    return all;
  }

  static Stream<String> names() {
    return all().keySet().stream().sorted();
  }

  static <T> T in(Map<String, T> named, String name) {
    return Objects.requireNonNull(named.get(name), name);
  }

  static Reply reply(String name) {
    return in(SampleReplies.all(), name);
  }

  private static HomeContent content(List<Turn> asked, Optional<CuratorReply.QueueReply> review) {
    Stock stock = new Stock(64, 9, List.of(Articles.KHMER), List.of(Articles.DIGEST));
    List<String> examples = List.of("Who invited the navy?", "តើអង្ករថ្លៃប៉ុន្មាន?", "Is 3 < 4?");
    return new HomeContent(stock, examples, asked, review, KEPT);
  }

  private static List<Turn> asked() {
    List<Citation> both = List.of(Articles.digest(1), Articles.fullText(2));
    return List.of(
        turn("a1", "Who <!channel> invited\n<@U1> *the* navy?", both),
        turn("b2", "What hotel was it?", List.of()),
        turn("c3", "", both));
  }

  private static Turn turn(String id, String words, List<Citation> shown) {
    Outcome outcome = shown.isEmpty() ? Outcome.NOT_FOUND : Outcome.ANSWERED;
    return new Turn(id, words, words, outcome, shown, Instant.parse("2026-11-20T23:59:00Z"));
  }
}
