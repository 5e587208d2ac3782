package org.sarika.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes article files for tests: a good one, with fields to change. */
final class ArticleText {
  private final Map<String, String> fields = new LinkedHashMap<>();
  private List<String> paragraphs = List.of("The river rose on Monday.", "It fell on Friday.");

  private ArticleText() {}

  static ArticleText of(String id) {
    ArticleText text = new ArticleText();
    text.fields.put("id", id);
    text.fields.put("title", "River news");
    text.fields.put("publisher", "Mekong Gazette");
    text.fields.put("published", "2019-04-09");
    text.fields.put("url", "https://gazette.example/river");
    text.fields.put("language", "en");
    text.fields.put("form", "digest");
    text.fields.put("viewpoint", "independent");
    text.fields.put("reliability", "high");
    return text;
  }

  /** Adds or replaces a line; the value may be any YAML. */
  ArticleText with(String field, String value) {
    fields.put(field, value);
    return this;
  }

  ArticleText without(String field) {
    fields.remove(field);
    return this;
  }

  ArticleText saying(String... texts) {
    paragraphs = List.of(texts);
    return this;
  }

  @Override
  public String toString() {
    return fields.entrySet().stream()
            .map(field -> field.getKey() + ": " + field.getValue() + "\n")
            .collect(Collectors.joining("", "---\n", "---\n\n"))
        + String.join("\n\n", paragraphs)
        + "\n";
  }
}
