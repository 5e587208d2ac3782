package org.sarika.render;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Every sentence that a reader can see, by key. English. */
public final class Texts {
  private static final String BUNDLE = "org.sarika.render.texts";

  private final ResourceBundle bundle;
  private final Map<String, String> instead;

  private Texts(ResourceBundle bundle, Map<String, String> instead) {
    this.bundle = bundle;
    this.instead = instead;
  }

  /** Reads {@code texts.properties}, which is UTF-8. */
  public static Texts english() {
    return new Texts(ResourceBundle.getBundle(BUNDLE, Locale.ROOT), Map.of());
  }

  /**
   * The same, with the sentences of {@code texts-slack.properties} in the place of those that name
   * commands.
   *
   * @param command the slash command that begins all others, such as {@code /sarika}
   */
  public static Texts forSlack(String command) {
    ResourceBundle slack = ResourceBundle.getBundle(BUNDLE + "-slack");
    Map<String, String> instead =
        slack.keySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    key -> key, key -> slack.getString(key).replace("{command}", command)));
    return new Texts(ResourceBundle.getBundle(BUNDLE, Locale.ROOT), instead);
  }

  /**
   * The sentence as it stands.
   *
   * @throws MissingResourceException if there is none: a mistake of ours, not of a reader
   */
  public String get(String key) {
    String other = instead.get(key);
    return other == null ? bundle.getString(key) : other;
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
    return bundle.containsKey(key) ? Optional.of(get(key)) : Optional.empty();
  }
}
