package org.sarika.ingest.net;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** Reads a response up to the limit. OkHttp unpacks gzip and hides it; nothing else. */
final class ResponseReader {
  private static final int OK = 200;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  static final int UNCHANGED = 304;

  private final Limits limits;

  ResponseReader(Limits limits) {
    this.limits = limits;
  }

  Step read(HttpUrl url, Response response) throws FetchException, IOException {
    if (REDIRECTS.contains(response.code())) {
      return redirected(url, header(response, "Location"));
    }
    if (response.code() == UNCHANGED) {
      return new Step.Unchanged();
    }
    if (response.code() != OK) {
      throw Sentences.status(url, response.code());
    }
    return new Step.Arrived(page(url, response));
  }

  private static Step redirected(HttpUrl url, String location) throws FetchException {
    HttpUrl to = location.isBlank() ? null : url.resolve(location);
    if (to == null) {
      throw Sentences.redirectsNowhere(url);
    }
    return new Step.Redirected(to);
  }

  private Page page(HttpUrl url, Response response) throws FetchException, IOException {
    byte[] bytes = body(url, response);
    return new Page(
        url.newBuilder().fragment(null).build().uri(),
        header(response, "Content-Type"),
        bytes,
        Validators.said(header(response, "ETag"), header(response, "Last-Modified")));
  }

  private byte[] body(HttpUrl url, Response response) throws FetchException, IOException {
    String encoding = header(response, "Content-Encoding").toLowerCase(Locale.ROOT);
    if (!encoding.isEmpty() && !encoding.equals("identity")) {
      throw Sentences.packed(url, encoding);
    }
    ResponseBody body = response.body();
    byte[] bytes = body == null ? new byte[0] : body.byteStream().readNBytes(limits.bytes() + 1);
    if (bytes.length > limits.bytes()) {
      throw Sentences.tooLarge(url, limits.bytes());
    }
    return bytes;
  }

  private static String header(Response response, String name) {
    return Optional.ofNullable(response.header(name)).orElse("");
  }
}
