package org.sarika.knowledge;

import java.util.Arrays;
import java.util.Locale;

/** A language that readers are spoken to in. */
public enum Language {
  ENGLISH("en"),
  KHMER("km"),
  FRENCH("fr"),
  CHINESE("zh");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** Two letters, as in BCP 47. */
  public String tag() {
    return tag;
  }

  /** For months and the like. */
  public Locale locale() {
    return Locale.of(tag);
  }

  /**
   * The language of a BCP 47 tag.
   *
   * @param tag such as {@code fr-CA} or {@code zh_Hans}; any text
   * @return English for every other, and for none
   */
  public static Language ofTag(String tag) {
    String first = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return Arrays.stream(values())
        .filter(language -> language.tag.equals(first))
        .findFirst()
        .orElse(ENGLISH);
  }
}
