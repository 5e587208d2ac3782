package org.sarika.platform.telegram;

import java.util.List;
import org.sarika.chat.Reply;
import org.sarika.chat.StoreReply;
import org.sarika.chat.OwnReply;
import org.sarika.chat.CuratorReply;

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
      case StoreReply.AnswerReply answer -> answer.turn();
      case StoreReply.ToldReply told -> told.turn();
      case StoreReply.SourcesReply sources -> sources.turn();
      case StoreReply.PassagesReply passages -> passages.turn();
      case StoreReply.ContextReply context -> context.turn();
      // Who replies to the question for a reason gives it.
      case CuratorReply.ReasonReply asked -> asked.key();
      case StoreReply.BadFilterReply _,
          StoreReply.LatestReply _,
          OwnReply.AboutReply _,
          OwnReply.WelcomeReply _,
          OwnReply.ForgottenReply _,
          OwnReply.BusyReply _,
          OwnReply.SlowDownReply _,
          OwnReply.NoticeReply _,
          CuratorReply.QueueReply _,
          CuratorReply.PreviewReply _,
          CuratorReply.DecidedReply _,
          CuratorReply.UndoneReply _,
          CuratorReply.NotTakenReply _ ->
          "";
    };
  }
}
