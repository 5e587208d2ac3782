package org.sarika.platform.slack.blocks;

import com.google.gson.JsonArray;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.sarika.chat.Reply;
import org.sarika.chat.StoreReply;
import org.sarika.platform.Post;
import org.sarika.platform.Renderer;
import org.sarika.platform.ReplyLayout;
import org.sarika.platform.slack.blocks.ButtonValue.Kind;
import org.sarika.render.BlockLines;
import org.sarika.render.Line;
import org.sarika.render.ReadingRoom;
import org.sarika.render.Texts;

/** Replies as Slack messages, in the order to send; the buttons are below the last. */
public final class SlackRenderer implements Renderer<List<SlackMessage>> {
  /** Slack refuses a message near 13,200 characters of JSON, without saying where exactly. */
  private static final int ROOM = 10_000;

  private static final int MOST_BLOCKS = 50;

  /** Left for words, however many the buttons are. */
  private static final int LEAST_ROOM = 2000;

  private final ReplyLayout layout;
  private final Texts texts;
  private final String room;

  /**
   * @param room the reading room's public address; empty if readers cannot reach it
   */
  public SlackRenderer(ReplyLayout layout, Texts texts, String room) {
    this.layout = layout;
    this.texts = texts;
    this.room = room;
  }

  /** For channels, threads and direct messages. */
  @Override
  public List<SlackMessage> render(Reply reply) {
    Post post = layout.layOut(reply);
    return messages(reply, post, new ButtonRows(post.buttons())::addTo);
  }

  /** For the asker's eyes only, with a last row that shares an answer or lets the message go. */
  public List<SlackMessage> renderEphemeral(Reply reply) {
    Post post = layout.layOut(reply);
    return messages(
        reply,
        post,
        blocks -> {
          new ButtonRows(post.buttons()).addTo(blocks);
          blocks.buttons(ownButtons(reply));
        });
  }

  private List<Choice> ownButtons(Reply reply) {
    List<Choice> choices = new ArrayList<>();
    if (reply instanceof StoreReply.AnswerReply answer
        && !answer.turn().isEmpty()
        && !answer.answer().citations().isEmpty()) {
      choices.add(Choice.own(Kind.SHARE, answer.turn(), texts.in(reply.language())));
    }
    choices.add(Choice.own(Kind.DISMISS, "", texts.in(reply.language())));
    return choices;
  }

  private List<SlackMessage> messages(Reply reply, Post post, Consumer<BlockList> buttons) {
    Texts spoken = texts.in(reply.language());
    BlockLines lines = new BlockLines(new ReadingRoom(room, spoken.get("web.context")));
    BlockList alone = new BlockList();
    buttons.accept(alone);
    Packer packer =
        new Packer(
            Math.max(LEAST_ROOM, ROOM - length(alone)),
            MOST_BLOCKS - alone.size(),
            spoken.get("slack.continued"));
    List<List<List<Line>>> packed = packer.pack(post.blocks().stream().map(lines::of).toList());
    List<SlackMessage> messages = new ArrayList<>();
    for (List<List<Line>> groups : packed) {
      BlockList blocks = new BlockList();
      groups.forEach(blocks::lines);
      if (messages.size() == packed.size() - 1) {
        buttons.accept(blocks);
      }
      List<Line> all = groups.stream().flatMap(List::stream).toList();
      messages.add(new SlackMessage(MessageText.of(all), blocks.json()));
    }
    return List.copyOf(messages);
  }

  private static int length(BlockList blocks) {
    JsonArray json = blocks.json();
    return json.toString().length() + json.size();
  }
}
