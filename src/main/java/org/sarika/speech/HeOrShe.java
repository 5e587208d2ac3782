package org.sarika.speech;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.sarika.speech.Attribution.Place;
import org.sarika.speech.Mention.Form;

/** Tells whom "he" or "she" means: who spoke last, or the only one who was named. */
final class HeOrShe {
  private static final int SENTENCES_BACK = 3;

  private final Story story;
  private final FullNames fullNames;
  private final IntFunction<Said> said;

  /**
   * For one story.
   *
   * @param said who says a line of it
   */
  HeOrShe(Story story, FullNames fullNames, IntFunction<Said> said) {
    this.story = story;
    this.fullNames = fullNames;
    this.said = said;
  }

  Optional<Mention> meant(String pronoun, Place place, int index) {
    Predicate<Mention> fits = one -> pronoun.equals("he") ? !one.isFemale() : !one.isMale();
    if (place == Place.INNER) {
      List<Mention> inside = fitting(index, fits);
      Optional<Mention> subject =
          inside.size() > 1 ? subject(index).filter(fits) : Optional.empty();
      if (!inside.isEmpty()) {
        return subject.or(() -> only(inside));
      }
    }
    for (int i = index - 1; i >= Math.max(0, index - SENTENCES_BACK); i--) {
      if (!story.isInOneParagraph(i, index)) {
        break;
      }
      Optional<Mention> speaker = speaker(i);
      if (speaker.filter(fits).isPresent()) {
        return speaker;
      }
      List<Mention> named = fitting(i, fits);
      if (!named.isEmpty()) {
        return only(named);
      }
      if (speaker.isPresent()) {
        return Optional.empty();
      }
    }
    return before(index, fits);
  }

  private Optional<Mention> subject(int index) {
    return story
        .subject(index)
        .filter(one -> one.form() == Form.PERSON)
        .map(one -> fullNames.of(one, index));
  }

  /** The only person of this paragraph so far and the one before. */
  private Optional<Mention> before(int index, Predicate<Mention> fits) {
    int paragraph = story.line(index).paragraph();
    Map<String, Mention> all = new LinkedHashMap<>();
    for (int i = index - 1; i >= 0 && story.line(i).paragraph() >= paragraph - 1; i--) {
      speaker(i).filter(fits).ifPresent(one -> all.putIfAbsent(one.name(), one));
      fitting(i, fits).forEach(one -> all.putIfAbsent(one.name(), one));
    }
    return only(List.copyOf(all.values()));
  }

  private Optional<Mention> speaker(int index) {
    return said.apply(index).who().filter(Mention::isPerson);
  }

  private List<Mention> fitting(int index, Predicate<Mention> fits) {
    return fullNames.persons(index).stream().filter(fits).toList();
  }

  private static Optional<Mention> only(List<Mention> all) {
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }
}
