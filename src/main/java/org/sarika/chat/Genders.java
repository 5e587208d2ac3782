package org.sarika.chat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Name;
import org.sarika.knowledge.Names;

/**
 * Guesses whether somebody is a "he" or a "she" from a given name and from how the cited articles
 * go on after naming the person. It only chooses between people that were mentioned.
 */
final class Genders {
  private static final String RESOURCE = "given-names.txt";
  private static final Map<String, Pronoun> GIVEN_NAMES = readGivenNames();
  private static final Pattern HE =
      Pattern.compile("\\b(?:he|him|his|Mr|King|Prince)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern SHE =
      Pattern.compile("\\b(?:she|her|hers|Ms|Mrs|Queen|Princess)\\b", Pattern.CASE_INSENSITIVE);

  private final Names known;
  private final List<String> paragraphs;

  Genders(Names known, List<Turn> turns, Function<ArticleId, Optional<Article>> articles) {
    this.known = known;
    this.paragraphs =
        turns.stream()
            .flatMap(turn -> turn.citations().stream())
            .map(citation -> citation.source().id())
            .distinct()
            .flatMap(id -> articles.apply(id).stream())
            .flatMap(
                article -> Stream.concat(Stream.of(article.title()), article.paragraphs().stream()))
            .toList();
  }

  /** Whether the pronoun is known to fit. */
  boolean is(Pronoun pronoun, String person) {
    return of(person).filter(pronoun::equals).isPresent();
  }

  /** Whether the pronoun is known not to fit. */
  boolean isOther(Pronoun pronoun, String person) {
    return of(person).filter(gender -> gender != pronoun).isPresent();
  }

  private Optional<Pronoun> of(String person) {
    for (String word : Names.fold(person).split(" ", -1)) {
      if (GIVEN_NAMES.containsKey(word)) {
        return Optional.ofNullable(GIVEN_NAMES.get(word));
      }
    }
    return fromArticles(person);
  }

  /** Counts the pronouns of paragraphs that name nobody else. */
  private Optional<Pronoun> fromArticles(String person) {
    long he = 0;
    long she = 0;
    for (String paragraph : paragraphs) {
      List<Name> people =
          known.mentionedIn(paragraph).stream().filter(OwnSubject::isPerson).toList();
      if (people.size() == 1 && people.getFirst().name().equals(person)) {
        he += HE.matcher(paragraph).results().count();
        she += SHE.matcher(paragraph).results().count();
      }
    }
    if (he == she) {
      return Optional.empty();
    }
    return Optional.of(he > she ? Pronoun.HE : Pronoun.SHE);
  }

  private static Map<String, Pronoun> readGivenNames() {
    try (InputStream file = Genders.class.getResourceAsStream(RESOURCE)) {
      if (file == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the jar: build it again");
      }
      Map<String, Pronoun> names = new HashMap<>();
      for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        String[] parts = line.strip().toLowerCase(Locale.ROOT).split(" ");
        if (parts.length > 1 && !line.startsWith("#")) {
          Pronoun gender = "she".equals(parts[0]) ? Pronoun.SHE : Pronoun.HE;
          List.of(parts).subList(1, parts.length).forEach(name -> names.put(name, gender));
        }
      }
      return Map.copyOf(names);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read from the jar", e);
    }
  }
}
