package org.sarika.platform.slack.blocks;

import com.google.gson.JsonObject;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.view.View;
import org.sarika.chat.ConversationId;
import org.sarika.chat.OwnReply;
import org.sarika.chat.CuratorReply;
import org.sarika.platform.Post;
import org.sarika.platform.ReplyLayout;
import org.sarika.platform.slack.blocks.ButtonValue.Kind;
import org.sarika.render.Texts;

/** The home page: what Sarika is and holds, what can be asked, and what the reader has asked. */
public final class SlackHome {
  private static final ConversationId NOWHERE = new ConversationId("slack", "", "");

  /** Slack takes 100 blocks and 250 kB; each part is far from filling them. */
  private static final int ROOM = 15_000;

  private static final int MOST_BLOCKS = 20;

  private final ReplyLayout layout;
  private final Texts texts;
  private final ViewFill fill;
  private final AskedQuestions questions;

  /**
   * @param room the reading room's public address; empty if readers cannot reach it
   */
  public SlackHome(ReplyLayout layout, Texts texts, String room) {
    this.layout = layout;
    this.texts = texts;
    this.fill = new ViewFill(room, texts, ROOM, MOST_BLOCKS);
    this.questions = new AskedQuestions(texts, fill);
  }

  /** The page as the JSON of a view. */
  public JsonObject of(HomeContent content) {
    BlockList blocks = new BlockList().heading(texts.get("slack.name"));
    Post welcome = layout.layOut(new OwnReply.WelcomeReply(NOWHERE, content.examples()));
    fill.fill(blocks, welcome);
    new ButtonRows(welcome.buttons()).addToView(blocks);
    blocks.divider();
    questions.addTo(blocks, content.asked());
    content.review().ifPresent(queue -> review(blocks, queue));
    blocks.divider();
    fill.fill(
        blocks, layout.layOut(new OwnReply.AboutReply(NOWHERE, content.stock(), content.kept())));
    blocks.button(Choice.own(Kind.FORGET, "", texts), confirm());
    View view = View.builder().type("home").blocks(blocks.blocks()).build();
    return BlockKitJson.of(view).getAsJsonObject();
  }

  private void review(BlockList blocks, CuratorReply.QueueReply queue) {
    blocks.divider();
    blocks.heading(texts.get("slack.home.review"));
    Post post = layout.layOut(queue);
    fill.fill(blocks, post);
    new ButtonRows(post.buttons()).addToView(blocks);
  }

  private ConfirmationDialogObject confirm() {
    return ConfirmationDialogObject.builder()
        .title(BlockList.plain(texts.get("slack.forget.title")))
        .text(BlockList.plain(texts.get("slack.forget.text")))
        .confirm(BlockList.plain(texts.get("slack.forget.yes")))
        .deny(BlockList.plain(texts.get("slack.forget.no")))
        .style("danger")
        .build();
  }
}
