package org.sarika.platform.slack.blocks;

import com.google.gson.JsonObject;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import java.util.List;
import java.util.Optional;
import org.sarika.chat.Notice;
import org.sarika.chat.Rating;
import org.sarika.chat.Reply;
import org.sarika.chat.StoreReply;
import org.sarika.chat.OwnReply;
import org.sarika.chat.CuratorReply;
import org.sarika.chat.StoreReply.PassagesReply.Kind;
import org.sarika.knowledge.Language;
import org.sarika.platform.Post;
import org.sarika.platform.ReplyLayout;
import org.sarika.render.Line;
import org.sarika.render.Span;
import org.sarika.render.Texts;

/** Everything that opens above a conversation, as the JSON of a view. */
public final class SlackModals {
  /** The {@code callback_id} of a passage in its place, with which a problem is reported. */
  public static final String REPORT = "sarika_report";

  /** The {@code callback_id} of {@link #reasons}. */
  public static final String REASONS = "sarika_reasons";

  /** The {@code callback_id} of {@link #rejection}. */
  public static final String REJECTION = "sarika_rejection";

  /** Slack refuses a view of more than 250 kB; a character takes at most 3 bytes. */
  private static final int ROOM = 70_000;

  /** Slack takes 100; some are kept for buttons. */
  private static final int MOST_BLOCKS = 90;

  private final ReplyLayout layout;
  private final Texts texts;
  private final String room;
  private final ViewFill fill;

  /**
   * @param room the reading room's public address; empty if readers cannot reach it
   */
  public SlackModals(ReplyLayout layout, Texts texts, String room) {
    this.layout = layout;
    this.texts = texts;
    this.room = room;
    this.fill = new ViewFill(room, texts, ROOM, MOST_BLOCKS);
  }

  /** What is opened at once, to be replaced by what was asked for. */
  public JsonObject loading() {
    return json(saying(texts.get("slack.name"), texts.get("slack.loading")));
  }

  /** A reply, with its buttons. */
  public JsonObject of(Reply reply) {
    return in(reply.language()).spoken(reply);
  }

  private SlackModals in(Language language) {
    return new SlackModals(layout, texts.in(language), room);
  }

  private JsonObject spoken(Reply reply) {
    Post post = layout.layOut(reply);
    BlockList blocks = new BlockList();
    fill.fill(blocks, post);
    new ButtonRows(post.buttons()).addToView(blocks);
    View view = view(title(reply), blocks.blocks());
    if (reply instanceof StoreReply.ContextReply context) {
      view.setCallbackId(REPORT);
      view.setPrivateMetadata(context.turn());
      view.setSubmit(submit(texts.get("slack.report")));
    }
    return json(view);
  }

  /**
   * A form that asks a curator why an article is rejected.
   *
   * @param responseUrl where the message is replaced whose button was pressed; empty if none
   */
  public JsonObject rejection(CuratorReply.ReasonReply asked, String responseUrl) {
    BlockList blocks = new BlockList();
    blocks.lines(List.of(Line.others(true, Span.bold(asked.title()))));
    blocks.add(RejectionForm.input(texts));
    View view = view(texts.get("slack.reject"), blocks.blocks());
    view.setCallbackId(REJECTION);
    view.setPrivateMetadata(RejectionForm.metadata(asked.key(), responseUrl));
    view.setSubmit(submit(texts.get("slack.reject.send")));
    return json(view);
  }

  /** A fixed sentence. */
  public JsonObject notice(Notice notice) {
    return json(saying(texts.get("slack.name"), layout.sentence(notice, texts.language())));
  }

  /**
   * A form that asks for the reason of a bad rating.
   *
   * @param turn id of the answer
   * @param language of its question
   */
  public JsonObject reasons(String turn, Language language) {
    return in(language).reasons(turn);
  }

  /** The same where nothing is known of the reader's language. */
  public JsonObject reasons(String turn) {
    LayoutBlock input =
        InputBlock.builder()
            .blockId("reasons")
            .label(BlockList.plain(texts.get("slack.reasons")))
            .element(
                RadioButtonsElement.builder()
                    .actionId("reason")
                    .options(Reasons.ALL.stream().map(this::option).toList())
                    .build())
            .build();
    View view = view(texts.get("slack.reasons"), List.of(input));
    view.setCallbackId(REASONS);
    view.setPrivateMetadata(turn);
    view.setSubmit(submit(texts.get("slack.reasons.send")));
    return json(view);
  }

  /** That a rating was kept. */
  public JsonObject thanks(Rating rating, Language language) {
    return in(language).thanks(rating);
  }

  /** The same where nothing is known of the reader's language. */
  public JsonObject thanks(Rating rating) {
    return json(saying(texts.get("slack.thanks"), layout.sentence(rating, texts.language())));
  }

  /**
   * The reason that was chosen in {@link #reasons}; empty if none is there. Never throws.
   *
   * @param viewState the submitted view's {@code state}
   */
  public static Optional<Rating> chosen(JsonObject viewState) {
    return Reasons.chosen(viewState);
  }

  private OptionObject option(Rating reason) {
    return OptionObject.builder()
        .text(BlockList.plain(texts.get("slack.reason." + Reasons.word(reason))))
        .value(Reasons.word(reason))
        .build();
  }

  private String title(Reply reply) {
    return switch (reply) {
      case StoreReply.ContextReply _ -> texts.get("slack.context");
      case StoreReply.SourcesReply _ -> texts.get("slack.sources");
      case StoreReply.PassagesReply found when found.kind() == Kind.MORE -> texts.get("slack.more");
      case CuratorReply _ -> texts.get("slack.preview");
      case StoreReply.PassagesReply _,
          StoreReply.AnswerReply _,
          StoreReply.ToldReply _,
          StoreReply.BadFilterReply _,
          StoreReply.LatestReply _,
          OwnReply.AboutReply _,
          OwnReply.WelcomeReply _,
          OwnReply.ForgottenReply _,
          OwnReply.BusyReply _,
          OwnReply.SlowDownReply _,
          OwnReply.NoticeReply _ ->
          texts.get("slack.name");
    };
  }

  private View saying(String title, String words) {
    BlockList blocks = new BlockList();
    fill.fill(blocks, List.of(List.of(Line.ours(true, Span.plain(words)))));
    return view(title, blocks.blocks());
  }

  private View view(String title, List<LayoutBlock> blocks) {
    return View.builder()
        .type("modal")
        .title(ViewTitle.builder().type("plain_text").text(title).emoji(false).build())
        .close(
            ViewClose.builder()
                .type("plain_text")
                .text(texts.get("slack.close"))
                .emoji(false)
                .build())
        .blocks(blocks)
        .build();
  }

  private static ViewSubmit submit(String words) {
    return ViewSubmit.builder().type("plain_text").text(words).emoji(false).build();
  }

  private static JsonObject json(View view) {
    return BlockKitJson.of(view).getAsJsonObject();
  }
}
