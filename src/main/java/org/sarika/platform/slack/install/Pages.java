package org.sarika.platform.slack.install;

import com.slack.api.bolt.response.Response;

/** The pages that somebody sees who installs. Nothing that came from outside stands in them. */
final class Pages {
  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;
  private static final int FAULT = 500;
  private static final int BAD_GATEWAY = 502;

  private Pages() {}

  /** The page on which it begins. */
  static String install(String authorizeUrl) {
    return page(
        Sentences.INSTALL_TITLE, Sentences.INSTALL, link(authorizeUrl, Sentences.INSTALL_LINK));
  }

  static Response installed(Response response) {
    return show(response, OK, page(Sentences.DONE_TITLE, Sentences.DONE, ""));
  }

  static Response cancelled(Response response) {
    return show(response, OK, page(Sentences.CANCELLED_TITLE, Sentences.CANCELLED, again()));
  }

  static Response badRequest(Response response, String sentence) {
    return show(response, BAD_REQUEST, failed(sentence));
  }

  static Response slackSilent(Response response) {
    return show(response, BAD_GATEWAY, failed(Sentences.SLACK_SILENT));
  }

  static Response fault(Response response) {
    return show(response, FAULT, failed(Sentences.OUR_FAULT));
  }

  private static String failed(String sentence) {
    return page(Sentences.FAILED_TITLE, sentence, again());
  }

  private static String again() {
    return link(InstallSettings.INSTALL_PATH, Sentences.AGAIN_LINK);
  }

  private static Response show(Response response, int status, String page) {
    response.setStatusCode(status);
    response.setContentType("text/html; charset=utf-8");
    response.setBody(page);
    return response;
  }

  private static String page(String title, String sentence, String link) {
    return """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%1$s</title>
    <style>
    body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 4rem auto; padding: 0 1rem;
           color: #1d1c1d; background: #fff; }
    a { color: #0b4c8c; }
    </style>
    </head>
    <body>
    <main>
    <h1>%1$s</h1>
    <p>%2$s</p>
    %3$s</main>
    </body>
    </html>
    """
        .formatted(title, sentence, link);
  }

  private static String link(String url, String words) {
    String escaped =
        url.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;").replace(">", "&gt;");
    return "<p><a href=\"%s\">%s</a></p>\n".formatted(escaped, words);
  }
}
