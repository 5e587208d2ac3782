package org.sarika.web;

import io.javalin.http.Context;
import java.util.Map;
import org.sarika.knowledge.Language;

/** Sends filled templates. */
final class Pages {
  private final Templates templates;

  Pages(Templates templates) {
    this.templates = templates;
  }

  /** In what the reader's browser asks for. */
  void show(Context context, String page, Map<String, Object> values) {
    show(context, page, values, AcceptedLanguage.of(context));
  }

  void show(Context context, String page, Map<String, Object> values, Language language) {
    context.header("Vary", "Accept-Language");
    context.contentType("text/html; charset=utf-8").result(templates.fill(page, values, language));
  }
}
