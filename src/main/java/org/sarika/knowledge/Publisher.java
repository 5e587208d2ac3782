package org.sarika.knowledge;

/**
 * The outlet that an article appeared in.
 *
 * @param name as readers know it, not blank
 */
public record Publisher(String name) {
  public Publisher {
    if (name.isBlank()) {
      throw new IllegalArgumentException("publisher is blank");
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
