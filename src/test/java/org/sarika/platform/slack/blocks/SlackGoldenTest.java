package org.sarika.platform.slack.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarika.answer.Answer;
import org.sarika.fake.Articles;
import org.sarika.knowledge.Article;

/** What Slack gets, word for word; {@code -Dgolden.update} rewrites the files. */
class SlackGoldenTest {
  private static final Set<String> LINKS =
      Set.of(
          Articles.DIGEST.url().toString(),
          Articles.FULL_TEXT.url().toString(),
          Articles.KHMER.url().toString(),
          "https://2021-fleet.example/story?a=1&b=2",
          "https://2021-boats.example/story?a=1&b=2",
          place(Articles.DIGEST),
          place(Articles.FULL_TEXT));

  private final SlackRules rules = new SlackRules(LINKS);

  private static String place(Article article) {
    return "%s/articles/%s?start=0&end=%d&p=2#p2"
        .formatted(SlackSamples.ROOM, article.id(), article.paragraph(2).length());
  }

  static Stream<String> names() {
    return SlackSamples.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void sendsWhatTheGoldenFileSays(String name) throws Exception {
    String now = SlackGoldens.write(SlackSamples.in(SlackSamples.all(), name));

    assertThat(now).isEqualTo(SlackGoldens.FOLDER.of(name, now));
  }

  @Test
  void theFolderHoldsNothingElse() throws Exception {
    assertThat(SlackGoldens.FOLDER.names()).containsExactlyInAnyOrderElementsOf(names().toList());
  }

  @Test
  void everythingKeepsTheRules() {
    SlackSamples.messages().values().stream().flatMap(List::stream).forEach(rules::message);
    SlackSamples.views().values().forEach(rules::view);
    SlackSamples.unfurls()
        .values()
        .forEach(unfurl -> rules.blocks(unfurl.getAsJsonArray("blocks"), 50));
  }

  @Test
  void aLongReplyNamesItsSourceInEveryMessageAndHasItsButtonsBelowTheLast() {
    List<SlackMessage> parts = SlackSamples.in(SlackSamples.messages(), "answered-very-long");

    assertThat(parts).hasSizeGreaterThan(1);
    assertThat(parts)
        .allSatisfy(part ->
            assertThat(part.text())
                .contains("[1] The Herald · 2021 · Boats (https://2021-boats.example/"));
    assertThat(parts.getLast().blocks().toString()).contains("\"sarika_context\"");
    assertThat(parts.stream().filter(part -> part.blocks().toString().contains("\"button\"")))
        .hasSize(1);
  }

  @Test
  void onlyAnAnswerWithExcerptsCanBeShared() {
    Map<String, List<SlackMessage>> messages = SlackSamples.messages();

    assertThat(last(messages, "ephemeral-answered")).contains("sarika_share", "sarika_dismiss");
    assertThat(last(messages, "ephemeral-not-found"))
        .contains("sarika_dismiss")
        .doesNotContain("sarika_share");
    assertThat(last(messages, "ephemeral-sources")).doesNotContain("sarika_share");
    assertThat(last(messages, "answered")).doesNotContain("sarika_share", "sarika_dismiss");
  }

  @Test
  void anUnfurledExcerptThatIsCutSaysSo() {
    JsonObject unfurl = SlackSamples.in(SlackSamples.unfurls(), "unfurl-long");

    assertThat(unfurl.toString())
        .contains("The rest is too long to be shown here.")
        .hasSizeLessThan(10_000);
  }

  @Test
  void aPreviewIsOneObjectOfBlocksALine() {
    Answer answer = SlackSamples.longAnswer();

    List<String> objects = new SlackPreview().blocks(answer).lines().toList();

    assertThat(objects)
        .hasSizeGreaterThan(1)
        .allSatisfy(line -> {
          JsonObject object = JsonParser.parseString(line).getAsJsonObject();
          assertThat(object.keySet()).containsExactly("blocks");
          rules.blocks(object.getAsJsonArray("blocks"), 50);
        });
  }

  @Test
  void correctionsAndDisagreementStandBeforeTheQuotation() {
    JsonArray blocks = SlackSamples.in(SlackSamples.messages(), "conflicting").getFirst().blocks();
    String json = blocks.toString();

    assertThat(json.indexOf("Sources disagree")).isLessThan(json.indexOf("rich_text_quote"));
    assertThat(json.indexOf("Correction: ")).isLessThan(json.indexOf("rich_text_quote"));
    assertThat(json.indexOf("low reliability")).isLessThan(json.lastIndexOf("rich_text_quote"));
    assertThat(SlackRules.quoted(blocks)).doesNotContain("Correction", "low reliability");
  }

  private static String last(Map<String, List<SlackMessage>> messages, String name) {
    return SlackSamples.in(messages, name).getLast().blocks().toString();
  }
}
