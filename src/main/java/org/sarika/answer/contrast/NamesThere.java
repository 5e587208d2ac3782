package org.sarika.answer.contrast;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sarika.answer.facts.ProperNames.Named;

/**
 * Who is named in excerpts, however the name is written there.
 *
 * @param names as they stand there; read when the words alone do not tell
 * @param words all words there, lower case
 * @param text all of it as it stands there
 * @param spellings all spellings of a name; none if it is not known
 */
record NamesThere(
    Supplier<List<Named>> names,
    Set<String> words,
    String text,
    Function<String, List<String>> spellings) {
  /** Letters that a nation shares with its people: "Thai", "Cambodia". */
  private static final int NATION = 4;

  private static final Pattern HYPHEN = Pattern.compile("-");
  private static final Pattern SPACE = Pattern.compile(" +");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,5}");

  NamesThere {
    words = Set.copyOf(words);
  }

  static NamesThere in(List<Shown> shown, Function<String, List<String>> spellings) {
    Set<String> words = new HashSet<>();
    shown.forEach(one -> words.addAll(one.words()));
    String text = shown.stream().map(one -> one.evidence.all()).collect(Collectors.joining("\n"));
    var names =
        new Lazy<List<Named>>(() -> shown.stream().flatMap(it -> it.names().stream()).toList());
    return new NamesThere(names, words, text, spellings);
  }

  boolean has(Named name) {
    List<String> parts =
        name.words().stream()
            .flatMap(it -> HYPHEN.splitAsStream(it))
            .filter(it -> !it.equals("us"))
            .toList();
    return parts.stream().allMatch(it -> words.contains(it) || isNation(it))
        || isNickname(name)
        || isSpelledOut(name.text())
        || names.get().stream().anyMatch(name::meets)
        || spellings.apply(name.text()).stream()
            .map(it -> it.toLowerCase(Locale.ROOT))
            .anyMatch(it -> words.containsAll(SPACE.splitAsStream(it).toList()));
  }

  /** "UK" where the excerpt writes "United Kingdom". */
  private boolean isSpelledOut(String name) {
    return ACRONYM.matcher(name).matches()
        && Pattern.compile(
                "\\b" + String.join("\\p{L}+ (?:(?:and|of|the) )*", name.split("")) + "\\p{L}+")
            .matcher(text)
            .find();
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
        && names.get().stream()
            .filter(it -> it.words().size() > 1)
            .filter(it -> it.words().getLast().equals(name.words().getLast()))
            .anyMatch(it ->
                it.words().getFirst().length() > 1
                    && name.words().getFirst().startsWith(it.words().getFirst().substring(0, 2)));
  }
}
