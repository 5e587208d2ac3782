package org.sarika.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody wrote beside a link: {@code publisher:"Mekong Gazette" published:2024-05-01}. */
final class WrittenBeside {
  private static final List<String> FIELDS =
      List.of("publisher", "published", "title", "language", "viewpoint", "reliability");
  private static final Pattern FIELD =
      Pattern.compile(
          "\\b(" + String.join("|", FIELDS) + "):\\s*(?:[\"“]([^\"”]{1,300})[\"”]|(\\S{1,300}))",
          Pattern.CASE_INSENSITIVE);

  private WrittenBeside() {}

  /**
   * Other words are left alone.
   *
   * @throws IllegalArgumentException with a sentence that names the field
   */
  static ImportOptions read(String text) {
    Map<String, String> said = new HashMap<>();
    Matcher field = FIELD.matcher(text);
    while (field.find()) {
      String value = field.group(2) != null ? field.group(2) : field.group(3);
      said.put(field.group(1).toLowerCase(Locale.ROOT), value);
    }
    return new ImportOptions(
        said.getOrDefault("publisher", ""),
        said.getOrDefault("published", ""),
        said.getOrDefault("title", ""),
        "",
        said.getOrDefault("language", ""),
        said.getOrDefault("viewpoint", ""),
        said.getOrDefault("reliability", ""),
        false);
  }
}
