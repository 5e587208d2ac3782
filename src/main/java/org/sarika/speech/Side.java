package org.sarika.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sarika.knowledge.Name;
import org.sarika.knowledge.Names;
import org.sarika.knowledge.Viewpoint;

/**
 * Somebody whose words are asked for: a person, a body, or a country with all who speak for it.
 * Immutable; made for one question.
 */
public final class Side {
  private static final Set<String> SMALL =
      Set.of("the", "a", "an", "of", "s", "for", "and", "in", "on", "at", "to");

  private final String country;
  private final List<Set<String>> alternatives;
  private final String surname;
  private final Set<Viewpoint> viewpoints;
  private final Names names;
  private final boolean listed;

  private Side(
      String country,
      List<Set<String>> alternatives,
      String surname,
      Set<Viewpoint> viewpoints,
      Names names,
      boolean listed) {
    this.country = country;
    this.alternatives = alternatives;
    this.surname = surname;
    this.viewpoints = viewpoints;
    this.names = names;
    this.listed = listed;
  }

  /**
   * The side that some words name, such as {@code China} or {@code Hun Sen}; empty for no words.
   */
  public static Optional<Side> of(String asked, Names names) {
    if (asked.isBlank()) {
      return Optional.empty();
    }
    String bare = asked.strip().replaceFirst("^(?i:the|an?) ", "").replaceFirst("['’]s?$", "");
    String plain =
        bare.replaceFirst("(?i)(?:'s|’s)? (?:government|side|officials|authorities)$", "");
    if (bare.toLowerCase(Locale.ROOT).endsWith("state media")) {
      return Countries.first(bare)
          .map(home -> new Side("", List.of(), "", viewpointsOf(home), names, false));
    }
    Optional<String> home = Countries.askedFor(plain);
    if (home.isPresent()) {
      return Optional.of(
          new Side(home.get(), List.of(), "", viewpointsOf(home.get()), names, true));
    }
    Optional<Name> name = names.find(bare).or(() -> names.find(untitled(bare)));
    List<Set<String>> alternatives = new ArrayList<>();
    for (String spelling : name.map(Name::spellings).orElse(List.of(untitled(bare)))) {
      Set<String> words = words(spelling);
      if (!words.isEmpty()) {
        alternatives.add(words);
      }
    }
    boolean person = name.filter(one -> one.kind().equals("person")).isPresent();
    String last = person ? last(name.get().name()) : "";
    Set<Viewpoint> views =
        bare.toLowerCase(Locale.ROOT).matches("(?:\\p{L}+ )?opposition")
            ? Set.of(Viewpoint.OPPOSITION)
            : Set.of();
    return alternatives.isEmpty()
        ? Optional.empty()
        : Optional.of(new Side("", alternatives, last, views, names, name.isPresent()));
  }

  private static Set<Viewpoint> viewpointsOf(String home) {
    return switch (home) {
      case "china" -> Set.of(Viewpoint.CHINESE_STATE);
      case "united states" -> Set.of(Viewpoint.US_GOVERNMENT);
      case "cambodia" -> Set.of(Viewpoint.CAMBODIA_GOVERNMENT);
      default -> Set.of();
    };
  }

  private static String untitled(String words) {
    List<Token> tokens = Token.of(words, false);
    return tokens.isEmpty() ? words : Naming.of(words, tokens).name();
  }

  private static String last(String name) {
    return Names.fold(name.substring(name.lastIndexOf(' ') + 1));
  }

  /** The words that tell, countries under one name. */
  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : Names.fold(text).split(" ", -1)) {
      if (!SMALL.contains(word) && !word.isEmpty()) {
        words.add(Countries.askedFor(word).orElse(word));
      }
    }
    return words;
  }

  /** Words of which one at least is said of whoever speaks for them; for a first, coarse look. */
  public Set<String> words() {
    Set<String> all = new HashSet<>();
    if (!country.isEmpty()) {
      all.add(country);
      names.all().stream()
          .filter(name -> homeOf(name).filter(country::equals).isPresent())
          .forEach(name -> name.spellings().forEach(spelling -> all.addAll(words(spelling))));
    }
    alternatives.forEach(all::addAll);
    return all;
  }

  /** The words that are said of a speaker, countries under one name; none if nobody is known. */
  public static Set<String> wordsOf(Speech speech) {
    if (!speech.isKnown()) {
      return Set.of();
    }
    Set<String> all = words(speech.speaker() + " " + speech.described());
    Countries.first(speech.speaker())
        .or(() -> Countries.first(speech.described()))
        .ifPresent(all::add);
    return all;
  }

  /**
   * Whether the curator lists them or they are a country: others may go by names that nobody knows.
   */
  public boolean isListed() {
    return listed;
  }

  /** Whether they speak; a speaker who cannot be told is nobody. */
  public boolean isSpeaking(Speech speech) {
    if (!speech.isKnown()) {
      return false;
    }
    if (!country.isEmpty()) {
      return homeOf(speech).filter(country::equals).isPresent();
    }
    Set<String> said = words(speech.speaker());
    Set<String> described = words(speech.described());
    return alternatives.stream()
            .anyMatch(words ->
                said.containsAll(words) || (isOffice(words) && described.containsAll(words)))
        || (!surname.isEmpty() && said.equals(Set.of(surname)));
  }

  /** Whether they are named at all in some words: whether they speak may not be told by them. */
  public boolean isNamedIn(String text) {
    Set<String> all = words(text);
    return (!surname.isEmpty() && all.contains(surname))
        || alternatives.stream().anyMatch(all::containsAll);
  }

  /** More than one word: "US embassy" is meant by "US embassy spokesman X". */
  private static boolean isOffice(Set<String> words) {
    return words.size() > 1;
  }

  private Optional<String> homeOf(Speech speech) {
    return Countries.first(speech.speaker())
        .or(() -> Countries.first(speech.described()))
        .or(() -> names.find(speech.speaker()).flatMap(Side::homeOf));
  }

  /** The country of somebody's last office. */
  private static Optional<String> homeOf(Name name) {
    return name.roles().reversed().stream()
        .flatMap(role -> Countries.first(role.title()).stream())
        .findFirst()
        .or(() -> Countries.first(name.name()));
  }

  /** Whether what an article says on its own account is theirs. */
  public boolean isBehind(Viewpoint viewpoint) {
    return viewpoints.contains(viewpoint);
  }
}
