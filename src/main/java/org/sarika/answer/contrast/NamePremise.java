package org.sarika.answer.contrast;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.sarika.answer.facts.ProperNames;
import org.sarika.answer.facts.ProperNames.Named;
import org.sarika.answer.facts.Stems;

/** That those whom the question names had to do with it. */
final class NamePremise implements Premise {
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}.]+");

  private final String question;
  private final List<Named> names;
  private final Function<String, List<String>> spellings;
  private final SameEvent event;

  /**
   * @param timeless the question with its dates blanked
   * @param spellings all spellings of a name; none if it is not known
   */
  NamePremise(
      String question, String timeless, Function<String, List<String>> spellings, SameEvent event) {
    this.question = question;
    this.names = ProperNames.in(timeless);
    this.spellings = spellings;
    this.event = event;
  }

  @Override
  public Optional<Finding> missingIn(List<Shown> shown) {
    if (names.isEmpty()) {
      return Optional.empty();
    }
    NamesThere there = NamesThere.in(shown, spellings);
    return names.stream()
        .filter(name -> !there.has(name))
        .findFirst()
        .map(name -> other(shown, name).orElseGet(() -> event.absent(shown, name.text())));
  }

  /** Who has the same office or stands in the same place there: "Judge X" and "Judge Y". */
  private Optional<Finding> other(List<Shown> shown, Named asked) {
    String role = wordBefore(question, asked.start());
    for (int i : event.bySimilarity(shown)) {
      String key = shown.get(i).key();
      for (Named name : ProperNames.in(key)) {
        boolean mentioned = names.stream().anyMatch(name::meets);
        if (!role.isEmpty() && !mentioned && role.equals(wordBefore(key, name.start()))) {
          return Optional.of(new Finding(Finding.Kind.NAME, i, asked.text(), name.text()));
        }
      }
    }
    return Optional.empty();
  }

  private static String wordBefore(String text, int start) {
    String last =
        NO_LETTER
            .splitAsStream(text.substring(0, start).strip())
            .reduce("", (earlier, later) -> later)
            .toLowerCase(Locale.ROOT);
    return Stems.isCommon(last) ? "" : Stems.of(last);
  }
}
