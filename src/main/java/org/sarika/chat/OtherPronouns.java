package org.sarika.chat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sarika.knowledge.Language;
import org.sarika.knowledge.Name;

/**
 * Says whom a pronoun means in a whole question of another language: in its place in Khmer and
 * Chinese, behind it in French, whose verbs lean on their pronouns.
 */
final class OtherPronouns {
  /** A word that stands for something said before, first ones first. */
  private record Word(Fragment.Kind meaning, Pattern pattern) {
    static Word of(Fragment.Kind meaning, String pattern) {
      return new Word(
          meaning,
          Pattern.compile(
              pattern,
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
    }
  }

  private static final List<Word> KHMER =
      List.of(
          Word.of(Fragment.Kind.THEY, "ពួកគេ|ពួកគាត់"),
          Word.of(Fragment.Kind.SOMEBODY, "(?<!ពួក)គាត់"),
          Word.of(Fragment.Kind.SHE, "(?<![\\u1780-\\u17d3])នាង(?![\\u17b6-\\u17d3])"),
          Word.of(Fragment.Kind.WHERE, "(?<=នៅ|ទៅ)ទីនោះ"));

  private static final List<Word> CHINESE =
      List.of(
          Word.of(Fragment.Kind.THEY, "他们|她们|它们"),
          Word.of(Fragment.Kind.HE, "(?<![其吉])他(?![们人国日乡处])"),
          Word.of(Fragment.Kind.SHE, "她(?!们)"),
          Word.of(Fragment.Kind.IT, "它(?!们)"),
          Word.of(Fragment.Kind.WHERE, "那里|那儿|当地"));

  private static final List<Word> FRENCH =
      List.of(
          Word.of(Fragment.Kind.THEY, "(?<=-)(?:t-)?(?:ils|elles)\\b|\\b(?:ils|eux|leurs?)\\b"),
          Word.of(Fragment.Kind.SHE, "(?<=-)(?:t-)?elle\\b|\\belle\\b"),
          Word.of(Fragment.Kind.HE, "(?<=-)(?:t-)?il\\b|\\b(?:il|lui)\\b"),
          Word.of(Fragment.Kind.WHERE, "\\blà-bas\\b"),
          Word.of(Fragment.Kind.SOMEBODY, "\\b(?:son|sa|ses)\\s+[\\w'’-]+"));

  /** "il" that stands for nobody. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?iU)\\by a-t-il\\b|\\bil y a\\b|s['’]est-il passé|s['’]agit-il|\\bil (?:faut|pleut|est (?:vrai|possible|clair))\\b"
              + "|\\best-il (?:vrai|possible|clair)\\b|\\breste-t-il\\b");

  private OtherPronouns() {}

  /** Tells who or what is meant. */
  interface Meanings {
    Optional<Name> of(Fragment.Kind pronoun);
  }

  /** The question with the name; empty if no pronoun needs one or nobody is known. */
  static Optional<String> named(
      String clean, Language language, Spellings spellings, Meanings meanings) {
    for (Word word : words(language)) {
      Matcher place = word.pattern.matcher(clean);
      if (place.find() && !isExplained(word, place.start(), clean, spellings, language)) {
        Optional<Name> name = meanings.of(word.meaning);
        if (name.isPresent()) {
          return Optional.of(put(spellings.of(name.get(), language), place, clean, language));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Word> words(Language language) {
    return switch (language) {
      case KHMER -> KHMER;
      case CHINESE -> CHINESE;
      case FRENCH -> FRENCH;
      case ENGLISH -> List.of();
    };
  }

  /** A person before the pronoun can be what it means; so can nobody. */
  private static boolean isExplained(
      Word word, int at, String clean, Spellings spellings, Language language) {
    boolean scene = word.meaning == Fragment.Kind.WHERE;
    return (language == Language.FRENCH && NOBODY.matcher(clean).find())
        || spellings.in(clean).stream()
            .filter(mention -> mention.start() < at)
            .anyMatch(mention ->
                scene
                    ? Antecedents.SCENES.contains(mention.name().kind())
                    : OwnSubject.isPerson(mention.name()));
  }

  private static String put(String name, Matcher place, String clean, Language language) {
    return language == Language.FRENCH
        ? clean.substring(0, place.end()) + " (" + name + ")" + clean.substring(place.end())
        : clean.substring(0, place.start()) + name + clean.substring(place.end());
  }
}
