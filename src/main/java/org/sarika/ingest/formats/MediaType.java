package org.sarika.ingest.formats;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A {@code Content-Type}.
 *
 * @param type such as {@code text/html}, in small letters
 * @param charset as it is written; empty if it names none
 */
record MediaType(String type, String charset) {
  private static final Pattern CHARSET =
      Pattern.compile(
          "charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:+-]{1,40})", Pattern.CASE_INSENSITIVE);

  static MediaType of(String header) {
    String type = header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    Matcher charset = CHARSET.matcher(header);
    return new MediaType(type, charset.find() ? charset.group(1) : "");
  }
}
