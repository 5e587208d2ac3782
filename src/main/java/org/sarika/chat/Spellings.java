package org.sarika.chat;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sarika.knowledge.Language;
import org.sarika.knowledge.Name;
import org.sarika.knowledge.Names;
import org.sarika.knowledge.Term;

/** Finds names in questions of any language, with or without spaces, and writes them in one. */
final class Spellings {
  private final Names known;
  private final List<Spelling> all = new ArrayList<>();
  private final Map<Name, Map<Language, String>> terms = new HashMap<>();

  Spellings(Names known) {
    this.known = known;
    for (Name name : known.all()) {
      name.spellings().forEach(spelling -> add(spelling, name));
    }
    for (Term term : known.terms()) {
      known
          .find(term.english())
          .ifPresent(name -> term.spellings().forEach(spelling -> add(spelling, name)));
    }
    all.sort(Comparator.comparingInt((Spelling one) -> one.text.length()).reversed());
  }

  /** One way to write a name. */
  private record Spelling(String text, String beginning, Name name, Pattern pattern) {}

  /**
   * A name in a text.
   *
   * @param start offset of its first character
   * @param end offset after its last
   */
  record Mention(Name name, int start, int end) {}

  Names known() {
    return known;
  }

  private void add(Term.Spelling spelling, Name name) {
    terms
        .computeIfAbsent(name, _ -> new EnumMap<>(Language.class))
        .putIfAbsent(spelling.language(), spelling.text());
    add(spelling.text(), name);
  }

  private void add(String spelling, Name name) {
    String clean = Clean.question(spelling);
    if (clean.length() < 2) {
      return;
    }
    String form =
        Stream.of(clean.split("\\s+", -1)).map(Pattern::quote).collect(Collectors.joining("\\s*"));
    String edge = isLatin(clean) ? "(?<![\\p{L}\\p{N}])%s(?![\\p{L}\\p{N}])" : "%s";
    all.add(
        new Spelling(
            clean,
            clean.split("\\s", 2)[0].toLowerCase(Locale.ROOT),
            name,
            Pattern.compile(
                edge.formatted(form), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
  }

  /** Every name of a clean text, in order, the longest at each place. */
  List<Mention> in(String clean) {
    List<Mention> found = new ArrayList<>();
    String small = clean.toLowerCase(Locale.ROOT);
    for (Spelling spelling : all) {
      if (!small.contains(spelling.beginning)) {
        continue;
      }
      Matcher matcher = spelling.pattern.matcher(clean);
      while (matcher.find()) {
        Mention mention = new Mention(spelling.name, matcher.start(), matcher.end());
        if (found.stream().noneMatch(other -> overlap(other, mention))) {
          found.add(mention);
        }
      }
    }
    found.sort(Comparator.comparingInt(Mention::start));
    return found;
  }

  private static boolean overlap(Mention one, Mention other) {
    return one.start < other.end && other.start < one.end;
  }

  /** The name as a language writes it; the canonical one if the curator gives no other. */
  String of(Name name, Language language) {
    Optional<UnicodeScript> script =
        switch (language) {
          case KHMER -> Optional.of(UnicodeScript.KHMER);
          case CHINESE -> Optional.of(UnicodeScript.HAN);
          case ENGLISH, FRENCH -> Optional.empty();
        };
    Optional<String> term = Optional.ofNullable(terms.getOrDefault(name, Map.of()).get(language));
    return script
        .flatMap(wanted ->
            name.spellings().stream()
                .filter(spelling -> UnicodeScript.of(spelling.codePointAt(0)) == wanted)
                .findFirst())
        .or(() -> term)
        .orElse(name.name());
  }

  private static boolean isLatin(String text) {
    return UnicodeScript.of(text.codePointAt(0)) == UnicodeScript.LATIN;
  }
}
