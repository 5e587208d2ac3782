package org.sarika.web;

import io.javalin.http.Context;
import java.util.Map;

/** Sends filled templates. */
final class Pages {
  private final Templates templates;

  Pages(Templates templates) {
    this.templates = templates;
  }

  void show(Context context, String page, Map<String, Object> values) {
    context.contentType("text/html; charset=utf-8").result(templates.fill(page, values));
  }
}
