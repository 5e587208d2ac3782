package org.sarika.knowledge;

import java.util.List;

/**
 * A word of the curator's subject in other languages.
 *
 * @param english as articles write it
 * @param spellings in other languages, in the curator's order
 */
public record Term(String english, List<Spelling> spellings) {
  public Term {
    spellings = List.copyOf(spellings);
  }

  /**
   * How a language writes it.
   *
   * @param text the word or words
   */
  public record Spelling(Language language, String text) {}
}
