package org.sarika.speech;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sarika.knowledge.Name;
import org.sarika.speech.Mention.Form;

/**
 * "Dara Sok: no port before May", "No port before May: Dara Sok", and a transcript's "MR. SOK:
 * Well".
 */
final class Headlines {
  private static final Pattern FRONT =
      Pattern.compile("^((?:\\p{Lu}[\\p{L}.'’-]*\\s?){1,5}): +\\S");
  private static final Pattern BACK =
      Pattern.compile("[^.!?:]: ((?:\\p{Lu}[\\p{L}.'’-]*\\s?){1,5})$");

  private static final String ENDS = ".!?…";

  private Headlines() {}

  static Optional<Mention> speaker(String line, KnownNames names) {
    Matcher front = FRONT.matcher(line);
    boolean open = line.isEmpty() || ENDS.indexOf(line.charAt(line.length() - 1)) < 0;
    if (front.find()) {
      String words = front.group(1).strip();
      Optional<Mention> who =
          mention(words.equals(words.toUpperCase(Locale.ROOT)) ? titleCase(words) : words);
      boolean transcript =
          front.group(1).matches("(?:MR|MS|MRS|DR|AMBASSADOR|SECRETARY|GEN|MINISTER)\\.? .*");
      return who.filter(
          one -> transcript || (open && isSomebody(one, names)) || isPerson(one, names));
    }
    Matcher back = BACK.matcher(line);
    return open && back.find()
        ? mention(back.group(1).strip()).filter(one -> isSomebody(one, names))
        : Optional.empty();
  }

  /** A transcript's capitals as a name is written. */
  private static String titleCase(String capitals) {
    StringBuilder name = new StringBuilder();
    for (String word : capitals.split(" ", -1)) {
      name.append(name.isEmpty() ? "" : " ")
          .append(word.charAt(0))
          .append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }

  private static Optional<Mention> mention(String words) {
    List<Token> tokens = Token.of(words, false);
    return tokens.isEmpty() ? Optional.empty() : Optional.of(Naming.of(words, tokens));
  }

  private static boolean isSomebody(Mention who, KnownNames names) {
    Optional<Name> name = names.find(who.name());
    boolean listed =
        name.filter(one -> List.of("person", "organisation", "office").contains(one.kind()))
            .isPresent();
    boolean titled = who.form() == Form.PERSON && !who.described().equals(who.name());
    boolean speaks =
        who.form() == Form.BODY
            && !Vocabulary.TIMES.contains(who.name())
            && name.isEmpty()
            && who.name()
                .matches(
                    ".*(?:Ministry|Embassy|Spokesman|Minister|Department|Army|Navy|Court|Party|Government).*");
    return listed || titled || speaks;
  }

  private static boolean isPerson(Mention who, KnownNames names) {
    return names.find(who.name()).filter(name -> name.kind().equals("person")).isPresent();
  }
}
