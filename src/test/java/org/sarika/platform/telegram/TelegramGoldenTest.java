package org.sarika.platform.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarika.fake.SampleReplies;
import org.sarika.fake.Articles;
import org.sarika.chat.Reply;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.Language;
import org.sarika.platform.ReplyLayout;
import org.sarika.render.Texts;

/** What is sent, word for word; {@code -Dgolden.update} rewrites the files. */
class TelegramGoldenTest {
  static final String ROOM = "https://room.sarika.example";

  static final Target TARGET = new Target("-1001", OptionalInt.of(7), OptionalInt.of(42));

  private static final Set<String> LINKS =
      Set.of(
          "https://2019-harbour.example/story?a=1&b=2",
          "https://2020-quay.example/story?a=1&b=2",
          "https://2021-fleet.example/story?a=1&b=2",
          "https://2024-rice.example/story?a=1&b=2",
          ROOM + "/articles/2019-harbour",
          place(Articles.DIGEST),
          place(Articles.FULL_TEXT));

  private static String place(Article article) {
    return "%s/articles/%s?start=0&end=%d&p=2#p2"
        .formatted(ROOM, article.id(), article.paragraph(2).length());
  }

  static Map<String, List<Outgoing>> messages() {
    ReplyLayout layout = new ReplyLayout(Texts.english());
    TelegramRenderer classic = new TelegramRenderer(layout, "", TelegramText.Markup.CLASSIC);
    TelegramRenderer rich = new TelegramRenderer(layout, "", TelegramText.Markup.RICH);
    TelegramRenderer withRoom = new TelegramRenderer(layout, ROOM, TelegramText.Markup.CLASSIC);
    Map<String, Reply> replies = SampleReplies.all();
    Map<String, List<Outgoing>> calls = new LinkedHashMap<>();
    replies.forEach(
        (name, reply) -> calls.put(name, Calls.messages(TARGET, classic.render(reply))));
    for (String name :
        List.of(
            "answered", "answered-long", "conflicting", "not-found", "context", "notice-help")) {
      calls.put("rich-" + name, Calls.messages(TARGET, rich.render(in(replies, name))));
    }
    for (String name : List.of("answered", "context")) {
      calls.put("room-" + name, Calls.messages(TARGET, withRoom.render(in(replies, name))));
    }
    return calls;
  }

  private static Map<String, List<Outgoing>> others() {
    InlineResults inline = new InlineResults(Texts.english());
    Outgoing answer = in(messages(), "answered").getFirst();
    return Map.of(
        "commands", CommandLists.all(),
        "inline-excerpts",
            List.of(
                inline.excerpts(
                    "q1", List.of(Articles.fullText(1), Articles.khmer(2)), Language.ENGLISH)),
        "inline-newest",
            List.of(
                inline.newest("q2", List.of(Articles.KHMER, Articles.DIGEST), Language.ENGLISH)),
        "inline-nothing", List.of(inline.excerpts("q3", List.of(), Language.ENGLISH)),
        "buttons",
            List.of(
                Calls.buttons(
                    TARGET,
                    43,
                    new Keyboard(List.of(List.of(new Key("Wrong", "w:k3x9q2:0", "")))))),
        "pressed", List.of(Calls.pressed("77", "", false), Calls.pressed("78", "No", true)),
        "typing", List.of(Calls.typing(TARGET)),
        "plain", Calls.plainly(answer));
  }

  private static <T> T in(Map<String, T> named, String name) {
    return Objects.requireNonNull(named.get(name), name);
  }

  static Stream<String> names() {
    return Stream.concat(messages().keySet().stream(), others().keySet().stream().sorted());
  }

  @ParameterizedTest
  @MethodSource("names")
  void sendsWhatTheGoldenFileSays(String name) throws Exception {
    Map<String, List<Outgoing>> all = new LinkedHashMap<>(messages());
    all.putAll(others());
    List<Outgoing> calls = in(all, name);

    String now = Goldens.write(calls);

    assertThat(now).isEqualTo(Goldens.FOLDER.of(name, now));
  }

  @Test
  void everyMessageKeepsTheRules() throws Exception {
    MessageRules rules = new MessageRules(LINKS);

    for (Map.Entry<String, List<Outgoing>> calls : messages().entrySet()) {
      assertThat(calls.getValue()).as(calls.getKey()).isNotEmpty();
      for (Outgoing call : calls.getValue()) {
        assertThat(rules.check(call)).as(calls.getKey()).isNotBlank();
      }
    }
  }

  @Test
  void theFolderHoldsNothingElse() throws Exception {
    assertThat(Goldens.FOLDER.names()).containsExactlyInAnyOrderElementsOf(names().toList());
  }

  @Test
  void aLongReplyIsOneConversation() {
    List<Outgoing> parts = in(messages(), "answered-long");

    assertThat(parts).hasSizeGreaterThan(1);
    assertThat(parts.stream().map(part -> part.params().has("reply_parameters")))
        .startsWith(true)
        .containsOnlyOnce(true);
    assertThat(parts.getLast().params().has("reply_markup")).isTrue();
    assertThat(parts.stream().filter(part -> part.params().has("reply_markup"))).hasSize(1);
    assertThat(parts).allMatch(part -> part.params().path("message_thread_id").asInt() == 7);
  }
}
