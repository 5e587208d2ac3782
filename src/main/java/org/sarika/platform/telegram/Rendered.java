package org.sarika.platform.telegram;

import java.util.List;
import org.sarika.chat.Reply;

/**
 * A reply as messages, with the answer that they show.
 *
 * @param turn id of the answer; empty if none
 */
record Rendered(String turn, List<TelegramText> texts) {
  Rendered {
    texts = List.copyOf(texts);
  }

  /**
   * Id of the answer that a reply shows or continues, or the article that it asks about; empty if
   * none.
   */
  static String turnOf(Reply reply) {
    return switch (reply) {
      case Reply.AnswerReply answer -> answer.turn();
      case Reply.ToldReply told -> told.turn();
      case Reply.SourcesReply sources -> sources.turn();
      case Reply.PassagesReply passages -> passages.turn();
      case Reply.ContextReply context -> context.turn();
      // Who replies to the question for a reason gives it.
      case Reply.ReasonReply asked -> asked.key();
      case Reply.BadFilterReply _,
          Reply.LatestReply _,
          Reply.AboutReply _,
          Reply.WelcomeReply _,
          Reply.ForgottenReply _,
          Reply.BusyReply _,
          Reply.SlowDownReply _,
          Reply.NoticeReply _,
          Reply.QueueReply _,
          Reply.PreviewReply _,
          Reply.DecidedReply _,
          Reply.UndoneReply _,
          Reply.NotTakenReply _ ->
          "";
    };
  }
}
