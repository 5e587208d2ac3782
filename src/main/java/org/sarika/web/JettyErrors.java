package org.sarika.web;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers requests that fail before Javalin sees them, such as an address that is too long. */
final class JettyErrors extends ErrorHandler {
  private final ErrorPages pages;

  JettyErrors(ErrorPages pages) {
    this.pages = pages;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    Content.Sink.write(response, true, body(code, response.getHeaders()), callback);
  }

  private String body(int code, HttpFields.Mutable headers) {
    SecurityHeaders.ALL.forEach(headers::put);
    headers.put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
    return pages.page(code);
  }
}
