package org.sarika.platform.slack.blocks;

import com.google.gson.JsonObject;
import java.util.stream.Collectors;
import org.sarika.answer.Answer;
import org.sarika.chat.ConversationId;
import org.sarika.chat.StoreReply;
import org.sarika.platform.ReplyLayout;
import org.sarika.render.Texts;

/** An answer as it would be sent, for a look without Slack. */
public final class SlackPreview {
  private static final ConversationId NOWHERE = new ConversationId("slack", "", "");

  private final SlackRenderer renderer;

  public SlackPreview() {
    Texts texts = Texts.english();
    this.renderer = new SlackRenderer(new ReplyLayout(texts), texts, "");
  }

  /**
   * The blocks, as Slack's Block Kit Builder takes them; one JSON object a line if the answer needs
   * several messages.
   */
  public String blocks(Answer answer) {
    return renderer.render(new StoreReply.AnswerReply(NOWHERE, "", answer, false)).stream()
        .map(SlackPreview::object)
        .collect(Collectors.joining("\n"));
  }

  private static String object(SlackMessage message) {
    JsonObject json = new JsonObject();
    json.add("blocks", message.blocks());
    return json.toString();
  }
}
