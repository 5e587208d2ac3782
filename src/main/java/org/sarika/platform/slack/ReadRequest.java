package org.sarika.platform.slack;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.StringReader;
import java.util.Map;

/** A request whose body was read before: its signature is about the bytes as they came. */
final class ReadRequest extends HttpServletRequestWrapper {
  private final String body;

  ReadRequest(HttpServletRequest request, String body) {
    super(request);
    this.body = body;
  }

  @Override
  public BufferedReader getReader() {
    return new BufferedReader(new StringReader(body));
  }

  /** Those of the address only: reading a form's would need the body that is gone. */
  @Override
  public Map<String, String[]> getParameterMap() {
    return Map.of();
  }
}
