package org.sarika.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sarika.knowledge.Name;
import org.sarika.speech.Mention.Form;

/** Finds the people and bodies that a sentence names outside quotation marks. */
final class People {
  private static final int LONGEST_APPOSITION = 9;

  private final KnownNames names;

  People(KnownNames names) {
    this.names = names;
  }

  /** In order, with their office if it stands beside the name. */
  List<Mention> in(Words words) {
    BackwardPhrases phrases = new BackwardPhrases(words);
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean ends =
          words.at(i).isCapital()
              && (i + 1 == words.size()
                  || !words.at(i + 1).isCapital()
                  || !words.at(i + 1).isWord()
                  || words.at(i).isOwner());
      if (ends) {
        run(phrases, words, i).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Mention> run(BackwardPhrases phrases, Words words, int last) {
    if (Vocabulary.TIMES.contains(words.at(last).lower())) {
      return Optional.empty();
    }
    Optional<Phrase> run = phrases.run(last);
    if (run.isEmpty()) {
      return Optional.empty();
    }
    Mention mention = run.get().mention();
    Optional<Name> name = names.find(mention.name());
    if (name.isPresent() && !name.get().kind().equals("person")) {
      return isPlace(name.get())
          ? Optional.empty()
          : Optional.of(new Mention(Form.BODY, mention.name(), mention.described()));
    }
    boolean titled = !mention.described().equals(mention.name());
    if (mention.form() == Form.PERSON && name.isEmpty()) {
      boolean single = !mention.name().contains(" ");
      boolean where = words.isAny(run.get().from() - 1, PhraseWords.PLACES);
      if ((single && !titled) || (where && !titled)) {
        return Optional.empty();
      }
    }
    if (mention.form() != Form.PERSON && mention.form() != Form.BODY) {
      return Optional.empty();
    }
    return Optional.of(
        new Mention(
            mention.form(), mention.name(), mention.described() + apposition(words, last + 1)));
  }

  private static boolean isPlace(Name name) {
    return !name.kind().equals("organisation") && !name.kind().equals("office");
  }

  /** ", a spokesman for the ministry," in words. */
  private static String apposition(Words words, int comma) {
    if (comma >= words.size() || !words.at(comma).isMark(",")) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (int i = comma + 1; i < Math.min(words.size(), comma + LONGEST_APPOSITION); i++) {
      Token word = words.at(i);
      if (!word.isWord()
          || (i == comma + 1 && (word.lower().equals("and") || word.lower().equals("who")))) {
        break;
      }
      text.append(' ').append(word.text());
    }
    return text.toString();
  }
}
