package org.sarika.render;

import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** Every sentence that a reader can see, by key. English. */
public final class Texts {
  private final ResourceBundle bundle;

  private Texts(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** Reads {@code texts.properties}, which is UTF-8. */
  public static Texts english() {
    return new Texts(ResourceBundle.getBundle("org.sarika.render.texts"));
  }

  /**
   * The sentence as it stands.
   *
   * @throws MissingResourceException if there is none: a mistake of ours, not of a reader
   */
  public String get(String key) {
    return bundle.getString(key);
  }

  /** The sentence with {@code %s} and {@code %d} filled in. */
  public String fill(String key, Object... values) {
    return get(key).formatted(values);
  }

  /** The sentence for one or the sentence for many, with the number filled in. */
  public String count(String key, int number) {
    return fill(key + (number == 1 ? ".one" : ".many"), number);
  }

  /** The sentence, if there is one. */
  Optional<String> find(String key) {
    return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
  }
}
