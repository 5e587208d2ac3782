package org.sarika.render;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sarika.knowledge.Language;

/**
 * Every sentence that a reader can see, by key, in one language; {@link #in} gives the others.
 * Immutable.
 */
public final class Texts {
  private static final String BUNDLE = "org.sarika.render.texts";
  private static final String SLACK = BUNDLE + "-slack";

  /** No other language stands in for one: a missing sentence is a mistake of ours. */
  private static final ResourceBundle.Control ALONE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Map<Language, Map<String, String>> all;
  private final Language language;

  private Texts(Map<Language, Map<String, String>> all, Language language) {
    this.all = all;
    this.language = language;
  }

  /** Reads {@code texts*.properties}, which are UTF-8; in English. */
  public static Texts english() {
    return new Texts(each(language -> sentences(BUNDLE, language)), Language.ENGLISH);
  }

  /**
   * The same, with the sentences of {@code texts-slack*.properties} in the place of those that name
   * commands.
   *
   * @param command the slash command that begins all others, such as {@code /sarika}
   */
  public static Texts forSlack(String command) {
    return new Texts(
        each(language -> {
          Map<String, String> sentences = new HashMap<>(sentences(BUNDLE, language));
          sentences(SLACK, language)
              .forEach((key, text) -> sentences.put(key, text.replace("{command}", command)));
          return Map.copyOf(sentences);
        }),
        Language.ENGLISH);
  }

  private static Map<Language, Map<String, String>> each(
      Function<Language, Map<String, String>> sentences) {
    return Arrays.stream(Language.values())
        .collect(
            Collectors.toMap(
                language -> language,
                sentences,
                (one, _) -> one,
                () -> new EnumMap<>(Language.class)));
  }

  private static Map<String, String> sentences(String bundle, Language language) {
    Locale locale = language == Language.ENGLISH ? Locale.ROOT : language.locale();
    ResourceBundle read = ResourceBundle.getBundle(bundle, locale, ALONE);
    return read.keySet().stream()
        .collect(Collectors.toUnmodifiableMap(key -> key, read::getString));
  }

  /** The same sentences in a language. */
  public Texts in(Language other) {
    return new Texts(all, other);
  }

  /** What these sentences are written in. */
  public Language language() {
    return language;
  }

  /**
   * The sentence as it stands.
   *
   * @throws MissingResourceException if there is none: a mistake of ours, not of a reader
   */
  public String get(String key) {
    return find(key)
        .orElseThrow(() ->
            new MissingResourceException(
                "no sentence '%s' in %s: add it to %s".formatted(key, language, BUNDLE),
                Texts.class.getName(),
                key));
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
    String own = all.getOrDefault(language, Map.of()).get(key);
    // Other parts' newest sentences may wait for a translation: English is better than a fault.
    return Optional.ofNullable(
        own == null ? all.getOrDefault(Language.ENGLISH, Map.of()).get(key) : own);
  }
}
