package org.sarika.platform.slack.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sarika.chat.Outcome;
import org.sarika.chat.CuratorReply;
import org.sarika.chat.Stock;
import org.sarika.chat.Turn;
import org.sarika.fake.Articles;
import org.sarika.fake.SampleReplies;
import org.sarika.fake.Samples;
import org.sarika.platform.ReplyLayout;
import org.sarika.render.Texts;

class SlackHomeTest {
  private static final Texts TEXTS = Texts.forSlack("/sarika");

  private final SlackHome home = new SlackHome(new ReplyLayout(TEXTS), TEXTS, "");
  private final SlackRules rules = new SlackRules(Set.of(Articles.KHMER.url().toString()));

  @Test
  void showsCuratorsAloneWhatWaits() {
    assertThat(page(List.of(), queue("queue")).toString())
        .contains("12 articles wait for review.", "sarika_preview");
    assertThat(page(List.of(), queue("queue-empty")).toString())
        .contains("Nothing waits for review.");
    assertThat(page(List.of(), Optional.empty()).toString()).doesNotContain("review");
  }

  @Test
  void asksBeforeItForgets() {
    assertThat(page(List.of(), Optional.empty()).toString())
        .contains("\"sarika_forget\"", "\"confirm\"", "This cannot be undone.");
  }

  @Test
  void leavesQuestionsOutWhoseWordsAreNoLongerKept() {
    assertThat(page(List.of(turn("a1", "")), Optional.empty()).toString())
        .contains("You have asked me nothing yet, or it is no longer kept.")
        .doesNotContain("a1:0");
  }

  @Test
  void showsTheLastTenHoweverManyAndHoweverLong() {
    List<Turn> asked =
        IntStream.range(0, 500).mapToObj(i -> turn("t" + i, "Why? ".repeat(1000) + i)).toList();

    JsonObject page = page(asked, queue("queue"));

    rules.view(page);
    assertThat(page.toString()).contains("\"t9:0\"").doesNotContain("\"t10:0\"");
  }

  private JsonObject page(List<Turn> asked, Optional<CuratorReply.QueueReply> review) {
    Stock stock = new Stock(1, 1, List.of(Articles.KHMER), List.of(Articles.KHMER));
    return home.of(new HomeContent(stock, List.of("Who?"), asked, review, Duration.ofDays(30)));
  }

  private static Optional<CuratorReply.QueueReply> queue(String name) {
    return Optional.ofNullable(SampleReplies.all().get(name))
        .map(CuratorReply.QueueReply.class::cast);
  }

  private static Turn turn(String id, String words) {
    return new Turn(id, words, words, Outcome.ANSWERED, List.of(Articles.khmer(1)), Samples.NOW);
  }
}
