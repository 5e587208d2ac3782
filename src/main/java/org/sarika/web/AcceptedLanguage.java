package org.sarika.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sarika.knowledge.Language;

/** The first of ours that a browser asks for. */
final class AcceptedLanguage {
  /** More is no browser's. */
  private static final int LONGEST = 500;

  private AcceptedLanguage() {}

  static Language of(Context context) {
    return of(context.header("Accept-Language"));
  }

  /** English if the header is missing, cannot be read or asks for none of ours. */
  static Language of(@Nullable String header) {
    if (header == null || header.isBlank() || header.length() > LONGEST) {
      return Language.ENGLISH;
    }
    try {
      return Locale.LanguageRange.parse(header).stream()
          .filter(range -> range.getWeight() > 0)
          .map(range -> List.of(range.getRange().split("-")).getFirst())
          .filter(tag -> Language.ofTag(tag).tag().equals(tag))
          .findFirst()
          .map(Language::ofTag)
          .orElse(Language.ENGLISH);
    } catch (IllegalArgumentException e) {
      return Language.ENGLISH;
    }
  }
}
