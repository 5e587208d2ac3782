package org.sarika.answer.contrast;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.sarika.answer.facts.ProperNames;
import org.sarika.answer.facts.ProperNames.Named;

/**
 * Who is named in excerpts, however the name is written there.
 *
 * @param names as they stand there
 * @param words all words there, lower case
 * @param spellings all spellings of a name; none if it is not known
 */
record NamesThere(List<Named> names, Set<String> words, Function<String, List<String>> spellings) {
  /** Letters that a nation shares with its people: "Thai", "Cambodia". */
  private static final int NATION = 4;

  private static final Pattern HYPHEN = Pattern.compile("-");
  private static final Pattern SPACE = Pattern.compile(" +");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");

  NamesThere {
    names = List.copyOf(names);
    words = Set.copyOf(words);
  }

  static NamesThere in(List<Evidence> shown, Function<String, List<String>> spellings) {
    Set<String> words = new HashSet<>();
    List<Named> names = new ArrayList<>();
    for (Evidence evidence : shown) {
      names.addAll(ProperNames.in(evidence.all()));
      NO_WORD.splitAsStream(evidence.all().toLowerCase(Locale.ROOT)).forEach(words::add);
    }
    return new NamesThere(names, words, spellings);
  }

  boolean has(Named name) {
    List<String> parts =
        name.words().stream()
            .flatMap(it -> HYPHEN.splitAsStream(it))
            .filter(it -> !it.equals("us"))
            .toList();
    return parts.stream().allMatch(it -> words.contains(it) || isNation(it))
        || isNickname(name)
        || names.stream().anyMatch(name::meets)
        || spellings.apply(name.text()).stream()
            .map(it -> it.toLowerCase(Locale.ROOT))
            .anyMatch(it -> words.containsAll(SPACE.splitAsStream(it).toList()));
  }

  /** "Thai" where the excerpt writes "Thailand". */
  private boolean isNation(String part) {
    return part.length() >= NATION
        && words.stream()
            .anyMatch(it -> it.length() >= NATION && it.startsWith(part.substring(0, NATION)));
  }

  /** "Jackie Kennedy" and "Jacqueline Kennedy". */
  private boolean isNickname(Named name) {
    return name.words().size() > 1
        && names.stream()
            .filter(it -> it.words().size() > 1)
            .filter(it -> it.words().getLast().equals(name.words().getLast()))
            .anyMatch(it ->
                it.words().getFirst().length() > 1
                    && name.words().getFirst().startsWith(it.words().getFirst().substring(0, 2)));
  }
}
