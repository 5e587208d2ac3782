package org.sarika.platform.slack.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sarika.answer.Citation;
import org.sarika.chat.Reply;
import org.sarika.chat.Surroundings;
import org.sarika.fake.HostileReplies;
import org.sarika.fake.SampleReplies;
import org.sarika.render.VisibleText;

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
            modals.of(new Reply.ContextReply(SampleReplies.CHAT, SlackSamples.TURN, surroundings)));
        rules.blocks(SlackSamples.unfurl().of(citation).getAsJsonArray("blocks"), 50);
      } catch (RuntimeException | AssertionError | StackOverflowError e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
  }

  private void check(List<SlackMessage> messages, List<Citation> citations) {
    StringBuilder quoted = new StringBuilder();
    messages.forEach(message -> quoted.append(rules.message(message)));
    String all = letters(quoted.toString());
    int from = 0;
    for (Citation citation : citations) {
      int at = all.indexOf(letters(VisibleText.of(citation.excerpt().text())), from);
      assertThat(at).as("excerpt %d is whole and in its order", citation.number()).isNotNegative();
      from = at;
    }
  }

  /** Without what may go where a text is cut: blanks, and tags that part from their flag. */
  private static String letters(String text) {
    return text.replaceAll("[\\s\\x{200b}\\x{e0000}-\\x{e007f}]+", "");
  }
}
