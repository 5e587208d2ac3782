package org.sarika.platform.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sarika.answer.Citation;
import org.sarika.chat.Reply;
import org.sarika.fake.HostileReplies;
import org.sarika.platform.ReplyLayout;
import org.sarika.render.Texts;

/** Replies with hostile words in every place; a failure names its seed. */
class HostileRepliesTest {
  private static final int REPLIES = 10_000;
  private static final Target TARGET = new Target("-1", OptionalInt.empty(), OptionalInt.of(1));

  private final ReplyLayout layout = new ReplyLayout(Texts.english());

  @Test
  void everyReplyKeepsTheRulesAndArrivesWhole() throws Exception {
    MessageRules rules = new MessageRules(Set.of(HostileReplies.LINK));
    TelegramRenderer classic = new TelegramRenderer(layout, "", TelegramText.Markup.CLASSIC);
    TelegramRenderer rich = new TelegramRenderer(layout, "", TelegramText.Markup.RICH);

    for (long seed = 0; seed < REPLIES; seed++) {
      List<Citation> citations = HostileReplies.citations(new Random(seed));
      Reply reply = HostileReplies.reply(new Random(seed), citations);
      try {
        check(rules, (seed % 4 == 0 ? rich : classic).render(reply), citations);
      } catch (RuntimeException | AssertionError | StackOverflowError e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
  }

  private static void check(MessageRules rules, List<TelegramText> texts, List<Citation> citations)
      throws Exception {
    StringBuilder seen = new StringBuilder();
    for (Outgoing call : Calls.messages(TARGET, texts)) {
      seen.append(rules.check(call));
    }
    assertThat(HostileReplies.missing(seen.toString(), citations)).isEmpty();
  }
}
