package org.sarika.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * Writes one object on one line. Whatever the strings hold, the line is valid JSON and valid UTF-8:
 * half a surrogate pair becomes U+FFFD, and no character is left that any reader takes for a line's
 * end.
 */
final class JsonLine {
  private static final JsonFactory JSON = new JsonFactory();

  /** From here on not every whole number has a double of its own. */
  private static final double WHOLE = 1e15;

  private static final char REPLACEMENT = '\ufffd';

  private JsonLine() {}

  /** The fields of the object. */
  @FunctionalInterface
  interface Fields {
    void write(JsonGenerator out) throws IOException;
  }

  static String of(Fields fields) {
    StringWriter line = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(line)) {
      out.writeStartObject();
      fields.write(out);
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be written", e);
    }
    return safe(line.toString());
  }

  /** {@code null} where there is nothing to say. */
  static void text(JsonGenerator out, String field, String text) throws IOException {
    if (text.isEmpty()) {
      out.writeNullField(field);
    } else {
      out.writeStringField(field, text);
    }
  }

  static void texts(JsonGenerator out, String field, Iterable<String> texts) throws IOException {
    out.writeArrayFieldStart(field);
    for (String text : texts) {
      out.writeString(text);
    }
    out.writeEndArray();
  }

  /** Whole numbers without a fraction; {@code null} for what is not a number. */
  static void number(JsonGenerator out, String field, double value) throws IOException {
    if (value == Math.rint(value) && Math.abs(value) < WHOLE) {
      out.writeNumberField(field, (long) value);
    } else if (Double.isFinite(value)) {
      out.writeNumberField(field, value);
    } else {
      out.writeNullField(field);
    }
  }

  /** Rounded, since more digits promise what nobody measured; 0 for what is not a number. */
  static double rounded(double value, int digits) {
    if (!Double.isFinite(value)) {
      return 0;
    }
    double scale = Math.pow(10, digits);
    return Math.round(value * scale) / scale;
  }

  // Works on the whole line: such characters can only stand inside its strings.
  private static String safe(String line) {
    StringBuilder safe = new StringBuilder(line.length());
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (Character.isHighSurrogate(c)
          && at + 1 < line.length()
          && Character.isLowSurrogate(line.charAt(at + 1))) {
        safe.append(c).append(line.charAt(++at));
      } else if (Character.isSurrogate(c)) {
        safe.append(REPLACEMENT);
      } else if (c == '\u0085' || c == '\u2028' || c == '\u2029') {
        safe.append("\\u%04x".formatted((int) c));
      } else {
        safe.append(c);
      }
    }
    return safe.toString();
  }
}
