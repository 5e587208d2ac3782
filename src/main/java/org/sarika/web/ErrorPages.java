package org.sarika.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sarika.knowledge.Language;
import org.sarika.knowledge.StorageException;
import org.sarika.render.Cut;
import org.sarika.render.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a reader sees instead of a page: one sentence, never a stack trace. */
final class ErrorPages {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
  private static final List<Integer> STATUSES = List.of(400, 404, 405, 410, 413, 414, 431, 500);
  private static final String SENTENCE = "sentence";

  private final Texts texts;
  private final Templates templates;

  ErrorPages(Texts texts, Templates templates) {
    this.texts = texts;
    this.templates = templates;
  }

  /** Answers with this status and this sentence. */
  static void refuse(Context context, int status, String sentence) {
    context.attribute(SENTENCE, sentence);
    context.status(status);
  }

  void register(RoutesConfig routes) {
    routes.exception(Exception.class, this::fault);
    STATUSES.forEach(status -> routes.error(status, context -> show(context, status)));
  }

  /** The whole page for a status, in English. */
  String page(int status) {
    return saying(status, texts.get(key(status)), Language.ENGLISH);
  }

  // The address holds what somebody asked: the log gets the path and the fault only.
  private void fault(Exception fault, Context context) {
    String path = Cut.at(80, context.path());
    if (fault instanceof StorageException) {
      LOG.error("page '{}' failed: {}", path, fault.getMessage());
    } else {
      LOG.error("page '{}' failed", path, fault);
    }
    context.status(500);
  }

  private void show(Context context, int status) {
    @Nullable String said = context.attribute(SENTENCE);
    Language language = AcceptedLanguage.of(context);
    String sentence = said == null ? texts.in(language).get(key(status)) : said;
    context.contentType("text/html; charset=utf-8").result(saying(status, sentence, language));
  }

  private String saying(int status, String sentence, Language language) {
    return templates.fill("message", Map.of("status", status, "sentence", sentence), language);
  }

  private static String key(int status) {
    return switch (status) {
      case 400, 404, 405 -> "web.error." + status;
      case 413, 414, 431 -> "web.error.too-long";
      default -> status >= 500 ? "web.error.500" : "web.error.other";
    };
  }
}
