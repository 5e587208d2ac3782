package org.sarika.platform.slack.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sarika.answer.Citation;
import org.sarika.chat.Reply;
import org.sarika.chat.StoreReply;
import org.sarika.chat.Surroundings;
import org.sarika.fake.HostileReplies;
import org.sarika.fake.SampleReplies;

/** Replies with hostile words in every place; a failure names its seed. */
class HostileBlocksTest {
  private static final int REPLIES = 5_000;

  private final SlackRules rules = new SlackRules(Set.of(HostileReplies.LINK));

  @Test
  void everyReplyKeepsTheRulesAndArrivesWhole() {
    SlackRenderer renderer = SlackSamples.renderer("");

    for (long seed = 0; seed < REPLIES; seed++) {
      List<Citation> citations = HostileReplies.citations(new Random(seed));
      Reply reply = HostileReplies.reply(new Random(seed), citations);
      try {
        boolean open = seed % 2 == 0;
        check(open ? renderer.render(reply) : renderer.renderEphemeral(reply), citations);
      } catch (RuntimeException | AssertionError | StackOverflowError e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
  }

  @Test
  void everyModalAndUnfurledLinkKeepsTheRules() {
    SlackModals modals = SlackSamples.modals();

    for (long seed = 0; seed < REPLIES / 5; seed++) {
      Citation citation = HostileReplies.citations(new Random(seed)).getFirst();
      String text = citation.excerpt().text();
      Surroundings surroundings = new Surroundings(citation, text, text, text);
      try {
        rules.view(
            modals.of(
                new StoreReply.ContextReply(SampleReplies.CHAT, SlackSamples.TURN, surroundings)));
        rules.blocks(SlackSamples.unfurl().of(citation).getAsJsonArray("blocks"), 50);
      } catch (RuntimeException | AssertionError | StackOverflowError e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
  }

  private void check(List<SlackMessage> messages, List<Citation> citations) {
    StringBuilder quoted = new StringBuilder();
    messages.forEach(message -> quoted.append(rules.message(message)));
    assertThat(HostileReplies.missing(quoted.toString(), citations)).isEmpty();
  }
}
