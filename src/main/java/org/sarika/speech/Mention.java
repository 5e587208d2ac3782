package org.sarika.speech;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who is spoken of, as one sentence has them.
 *
 * @param form what kind of words they are
 * @param name the name without titles; a pronoun or a description as written
 * @param described the whole phrase with titles and apposition
 */
record Mention(Form form, String name, String described) {
  /** What a mention's words are. */
  enum Form {
    PERSON,
    BODY,
    DESCRIPTION,
    PRONOUN
  }

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** The nouns and titles that describe them, in lower case. */
  Set<String> roles() {
    Set<String> roles = new HashSet<>(words());
    roles.retainAll(Vocabulary.SPEAKERS);
    return roles;
  }

  private Set<String> words() {
    return Arrays.stream(NO_WORD.split(described, -1))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /** One human being, as far as the words tell. */
  boolean isPerson() {
    return form == Form.PERSON
        || (form == Form.DESCRIPTION
            && !isPlural()
            && roles().stream().anyMatch(role -> !Vocabulary.COLLECTIVES.contains(role)));
  }

  boolean isPlural() {
    return described.contains(" and ") || name.endsWith("s");
  }

  /** Known to be a "he" by a title. */
  boolean isMale() {
    return words().stream().anyMatch(Vocabulary.MALE::contains);
  }

  /** Known to be a "she" by a title. */
  boolean isFemale() {
    return words().stream().anyMatch(Vocabulary.FEMALE::contains);
  }
}
