package org.sarika.fake.telegram;

import java.util.List;

/**
 * A text as a reader sees it.
 *
 * @param text without markup
 * @param entities what is formatted how
 */
public record Formatted(String text, List<Entity> entities) {
  public Formatted {
    entities = List.copyOf(entities);
  }

  /**
   * A formatted piece; offset and length in UTF-16 units.
   *
   * @param type as in the Bot API, such as {@code bold} or {@code expandable_blockquote}
   * @param value the address of a link; empty for others
   */
  public record Entity(String type, int offset, int length, String value) {}
}
