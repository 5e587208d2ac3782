package org.sarika.json;

import org.sarika.knowledge.Article;

/** A found passage as one line of JSON. */
public final class PassageJson {
  private static final int SCORE_DIGITS = 4;

  /**
   * The line, without its end.
   *
   * @param paragraph the paragraph that the passage begins in, from 1
   * @param score what ranks it; not comparable between queries
   */
  public String write(Article article, int paragraph, String text, double score) {
    return JsonLine.of(out -> {
      out.writeStringField("article", article.id().value());
      out.writeStringField("title", article.title());
      out.writeStringField("publisher", article.publisher().name());
      out.writeStringField("published", article.published().text());
      out.writeStringField("url", article.url().toString());
      out.writeStringField("form", article.form().label());
      out.writeNumberField("paragraph", paragraph);
      out.writeStringField("text", text);
      out.writeNumberField("score", JsonLine.rounded(score, SCORE_DIGITS));
    });
  }
}
