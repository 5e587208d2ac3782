package org.sarika.speech;

import java.util.Optional;
import java.util.function.IntFunction;
import org.sarika.speech.Mention.Form;

/** Tells whom "it" and "they" mean: a body, or those who spoke just before. */
final class ItOrThey {
  private static final int SENTENCES_BACK = 3;

  private final Story story;
  private final FullNames fullNames;
  private final Descriptions descriptions;
  private final IntFunction<Said> said;

  /**
   * For one story.
   *
   * @param said who says a line of it
   */
  ItOrThey(Story story, FullNames fullNames, Descriptions descriptions, IntFunction<Said> said) {
    this.story = story;
    this.fullNames = fullNames;
    this.descriptions = descriptions;
    this.said = said;
  }

  /** The body that spoke last, or that the sentence before is about. */
  Optional<Mention> it(int index) {
    for (int i = index - 1; i >= Math.max(0, index - SENTENCES_BACK); i--) {
      if (!story.isInOneParagraph(i, index)) {
        break;
      }
      Optional<Mention> speaker =
          said.apply(i).who().filter(who -> !who.isPerson() && !who.isPlural());
      if (speaker.isPresent()) {
        return speaker;
      }
      Optional<Mention> subject = subject(i);
      if (subject.isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> subject(int index) {
    return story
        .subject(index)
        .flatMap(one ->
            switch (one.form()) {
              case BODY -> Optional.of(fullNames.body(one));
              case DESCRIPTION ->
                  one.isPerson() || one.isPlural()
                      ? Optional.empty()
                      : Optional.of(descriptions.meant(one, index));
              case PERSON, PRONOUN -> Optional.empty();
            });
  }

  /** Those who spoke just before. */
  Optional<Mention> they(int index) {
    return index == 0 || !story.isInOneParagraph(index - 1, index)
        ? Optional.empty()
        : said.apply(index - 1).who().filter(who -> who.isPlural() || who.form() == Form.BODY);
  }
}
