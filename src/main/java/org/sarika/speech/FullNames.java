package org.sarika.speech;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarika.knowledge.Name;
import org.sarika.speech.Mention.Form;

/** Gives people and bodies the curator's name, or the full one that the story had before. */
final class FullNames {
  private final KnownNames names;
  private final Story story;

  FullNames(KnownNames names, Story story) {
    this.names = names;
    this.story = story;
  }

  /** A full name; a surname's is looked for in what was said before. */
  Mention of(Mention mention, int index) {
    Optional<Name> name = names.find(mention.name()).or(() -> names.find(mention.described()));
    if (name.isPresent()) {
      return known(mention, name.get());
    }
    if (mention.name().contains(" ")) {
      return mention;
    }
    Map<String, Mention> full = new LinkedHashMap<>();
    for (int i = 0; i <= index && i < story.size(); i++) {
      if (story.line(i).text().contains(mention.name())) {
        for (Mention one : story.mentions(i)) {
          if (one.form() == Form.PERSON && isPartOf(mention.name(), one.name())) {
            Mention known = person(one);
            full.putIfAbsent(known.name(), known);
          }
        }
      }
    }
    return full.size() == 1 ? full.values().iterator().next() : mention;
  }

  private static Mention known(Mention mention, Name name) {
    return new Mention(
        name.kind().equals("person") ? Form.PERSON : Form.BODY,
        name.kind().equals("place") ? mention.name() : name.name(),
        mention.described());
  }

  private static boolean isPartOf(String single, String full) {
    return full.endsWith(" " + single) || full.startsWith(single + " ");
  }

  /** Under the curator's name if there is one. */
  Mention person(Mention person) {
    return names
        .find(person.name())
        .map(name -> new Mention(person.form(), name.name(), person.described()))
        .orElse(person);
  }

  /** Under the curator's name if there is one; a body's whole phrase may be listed. */
  Mention body(Mention mention) {
    return names
        .find(mention.name())
        .or(() -> names.find(mention.described()))
        .filter(name -> !name.kind().equals("place"))
        .map(name -> new Mention(Form.BODY, name.name(), mention.described()))
        .orElse(mention);
  }

  /** The people that a line names, each once. */
  List<Mention> persons(int index) {
    Map<String, Mention> all = new LinkedHashMap<>();
    for (Mention one : story.mentions(index)) {
      if (one.form() == Form.PERSON) {
        Mention known = of(one, index);
        all.putIfAbsent(known.name(), known);
      }
    }
    return List.copyOf(all.values());
  }

  /** A single capital at a sentence's beginning is a name only if it is known for one. */
  boolean isSomebody(Mention who, int index) {
    return switch (who.form()) {
      case PERSON ->
          who.name().contains(" ")
              || !of(who, index).name().equals(who.name())
              || names.find(who.name()).isPresent();
      case DESCRIPTION -> !who.roles().isEmpty();
      case BODY, PRONOUN -> true;
    };
  }
}
