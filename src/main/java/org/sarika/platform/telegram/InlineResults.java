package org.sarika.platform.telegram;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarika.answer.Citation;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.Language;
import org.sarika.render.CitationLayout;
import org.sarika.render.SourceLines;
import org.sarika.render.Texts;

/** What is offered to somebody who types behind our name: up to ten excerpts or articles. Pure. */
final class InlineResults {
  private static final int MOST = 10;

  /** In seconds: what the store holds may change. */
  private static final int CACHED = 60;

  private final Texts texts;

  InlineResults(Texts texts) {
    this.texts = texts;
  }

  /** Excerpts for a query; none if there are none. */
  Outgoing excerpts(String inlineQueryId, List<Citation> found, Language language) {
    CitationLayout citations = new CitationLayout(texts.in(language));
    return answer(
        inlineQueryId,
        language,
        found.stream().map(citations::cited).map(InlineResult::of).flatMap(Optional::stream));
  }

  /** The newest articles, for an empty query. */
  Outgoing newest(String inlineQueryId, List<Article> articles, Language language) {
    SourceLines sources = new SourceLines(texts.in(language));
    return answer(
        inlineQueryId,
        language,
        articles.stream()
            .map(Article::source)
            .map(sources::of)
            .map(InlineResult::of)
            .flatMap(Optional::stream));
  }

  private Outgoing answer(String inlineQueryId, Language language, Stream<InlineResult> found) {
    ObjectNode params = JsonNodeFactory.instance.objectNode().put("inline_query_id", inlineQueryId);
    ArrayNode results = params.putArray("results");
    // Telegram refuses all of them if two have one id.
    found.distinct().limit(MOST).forEach(result -> results.add(result.json()));
    params.put("cache_time", CACHED).put("is_personal", true);
    if (results.isEmpty()) {
      params
          .putObject("button")
          .put("text", texts.in(language).get("lead.not-found"))
          .put("start_parameter", "inline");
    }
    return new Outgoing("answerInlineQuery", params, "");
  }
}
