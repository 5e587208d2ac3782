package org.sarika.speech;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sarika.speech.Mention.Form;

/** Tells whom a description means: "the spokesman", "the prime minister", "X's statement". */
final class Descriptions {
  private static final int MOST_WORDS = 3;

  private final Offices offices;
  private final FullNames fullNames;
  private final Story story;

  Descriptions(Offices offices, FullNames fullNames, Story story) {
    this.offices = offices;
    this.fullNames = fullNames;
    this.story = story;
  }

  /** The holder of an office; the writer; who was named before by it; else as it stands. */
  Mention meant(Mention mention, int index) {
    return offices
        .holder(mention.name())
        .map(name -> new Mention(Form.PERSON, name, mention.described()))
        .or(() -> writer(mention, index))
        .or(() -> namedBefore(mention, index))
        .orElse(mention);
  }

  private Optional<Mention> namedBefore(Mention mention, int index) {
    if (!mention.name().startsWith("the ") || mention.name().split(" ", -1).length > MOST_WORDS) {
      return Optional.empty();
    }
    Set<String> roles = mention.roles();
    roles.removeIf(role -> role.endsWith("s"));
    if (roles.isEmpty()) {
      return Optional.empty();
    }
    Form form = roles.stream().anyMatch(Vocabulary.COLLECTIVES::contains) ? Form.BODY : Form.PERSON;
    Map<String, Mention> fits = new LinkedHashMap<>();
    for (int i = 0; i < index; i++) {
      for (Mention one : story.mentions(i)) {
        if (one.form() == form && rolesOf(one).containsAll(roles)) {
          Mention known = form == Form.BODY ? fullNames.body(one) : fullNames.person(one);
          fits.putIfAbsent(known.name(), known);
        }
      }
    }
    return fits.size() == 1 ? fits.values().stream().findFirst() : Optional.empty();
  }

  private Set<String> rolesOf(Mention mention) {
    Set<String> roles = mention.roles();
    if (mention.form() == Form.PERSON) {
      roles.addAll(offices.rolesOf(mention.name()));
    }
    return roles;
  }

  /** What "X's statement" says is said by X. */
  private Optional<Mention> writer(Mention mention, int index) {
    List<Token> words = Token.of(mention.described(), false);
    int owner = 0;
    while (owner < words.size() && !words.get(owner).isOwner()) {
      owner++;
    }
    boolean written =
        owner + 1 < words.size()
            && words.subList(owner + 1, words.size()).stream()
                .anyMatch(word -> Vocabulary.DOCUMENTS.contains(word.lower()));
    if (!written) {
      return Optional.empty();
    }
    Mention whose = Naming.of(mention.described(), words.subList(0, owner + 1));
    return switch (whose.form()) {
      case PERSON -> Optional.of(fullNames.of(whose, index));
      case BODY -> Optional.of(fullNames.body(whose));
      case DESCRIPTION, PRONOUN -> Optional.empty();
    };
  }
}
