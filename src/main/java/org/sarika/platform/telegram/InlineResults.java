package org.sarika.platform.telegram;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.sarika.answer.Citation;
import org.sarika.knowledge.Article;
import org.sarika.render.Texts;

/** What is offered to somebody who types behind our name: up to ten excerpts or articles. */
final class InlineResults {
  private final Texts texts;

  InlineResults(Texts texts) {
    this.texts = texts;
  }

  /** Excerpts for a query; none if there are none. */
  Outgoing excerpts(String inlineQueryId, List<Citation> citations) {
    return new Outgoing(
        "answerInlineQuery",
        JsonNodeFactory.instance.objectNode(),
        inlineQueryId + citations + texts.get("lead.not-found"));
  }

  /** The newest articles, for an empty query. */
  Outgoing newest(String inlineQueryId, List<Article> articles) {
    return new Outgoing(
        "answerInlineQuery", JsonNodeFactory.instance.objectNode(), inlineQueryId + articles);
  }
}
