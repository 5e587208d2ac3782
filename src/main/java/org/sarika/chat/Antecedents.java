package org.sarika.chat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sarika.answer.Citation;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Excerpt;
import org.sarika.knowledge.Name;
import org.sarika.knowledge.Names;

/** What was mentioned before and a pronoun can mean: the last one that fits. */
final class Antecedents {
  /** How many turns back a pronoun reaches. */
  static final int REACH = 3;

  private static final Set<String> GROUPS = Set.of("organisation", "place", "office");

  /** Kinds of names that "there" can mean. */
  static final Set<String> SCENES = Set.of("place", "event");

  private final Names known;
  private final List<Turn> turns;
  private final Genders genders;

  Antecedents(Names known, List<Turn> turns, Function<ArticleId, Optional<Article>> articles) {
    this.known = known;
    this.turns = turns.subList(Math.max(0, turns.size() - REACH), turns.size()).reversed();
    this.genders = new Genders(known, this.turns, articles);
  }

  /** The name to put for the pronoun; names that the question has already are not meant. */
  Optional<String> of(Pronoun pronoun, String question) {
    List<Name> present = known.mentionedIn(question);
    for (Turn turn : turns) {
      Optional<String> name =
          switch (pronoun) {
            case HE, SHE -> person(turn, pronoun, present);
            case IT -> thing(turn, present);
            case THEY -> only(ofKind(asked(turn, present), GROUPS));
            case THERE -> first(ofKind(everything(turn, present), SCENES));
            case THAT -> Optional.empty();
          };
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  /** The last person mentioned, man or woman; those that the question has already are not meant. */
  Optional<String> somebody(String question) {
    List<Name> present = known.mentionedIn(question);
    return turns.stream().flatMap(turn -> people(turn, present).stream()).findFirst();
  }

  private Optional<String> person(Turn turn, Pronoun pronoun, List<Name> present) {
    List<String> people = people(turn, present);
    return people.stream()
        .filter(person -> genders.is(pronoun, person))
        .findFirst()
        .or(() -> people.stream().filter(person -> !genders.isOther(pronoun, person)).findFirst());
  }

  private List<String> people(Turn turn, List<Name> present) {
    List<String> people = new ArrayList<>();
    people.addAll(names(persons(asked(turn, present))));
    people.addAll(UnlistedNames.in(turn.standalone(), known).reversed());
    for (Citation citation : turn.citations()) {
      if (!citation.speaker().isEmpty()) {
        people.add(known.find(citation.speaker()).map(Name::name).orElse(citation.speaker()));
      }
      people.addAll(names(persons(shown(citation))));
    }
    people.removeAll(names(present));
    return people;
  }

  private Optional<String> thing(Turn turn, List<Name> present) {
    List<Name> things = asked(turn, present).stream().filter(name -> !isPerson(name)).toList();
    return things.stream()
        .filter(name -> !"place".equals(name.kind()))
        .findFirst()
        .map(Name::name)
        .or(() -> first(UnlistedNames.in(turn.standalone(), known)))
        .or(() -> only(things));
  }

  /** Names of a turn's question, last mentioned first. */
  private List<Name> asked(Turn turn, List<Name> present) {
    return known.mentionedIn(turn.standalone()).reversed().stream()
        .filter(name -> !present.contains(name))
        .toList();
  }

  private List<Name> everything(Turn turn, List<Name> present) {
    Set<Name> all = new LinkedHashSet<>(asked(turn, present));
    turn.citations().forEach(citation -> all.addAll(shown(citation)));
    present.forEach(all::remove);
    return List.copyOf(all);
  }

  /** Names of what was shown, those of the sentence that answered first. */
  private List<Name> shown(Citation citation) {
    Excerpt excerpt = citation.excerpt();
    Set<Name> all = new LinkedHashSet<>(known.mentionedIn(excerpt.key()));
    all.addAll(known.mentionedIn(excerpt.text()));
    return List.copyOf(all);
  }

  private static List<Name> persons(List<Name> names) {
    return names.stream().filter(Antecedents::isPerson).toList();
  }

  private static boolean isPerson(Name name) {
    return OwnSubject.isPerson(name);
  }

  private static List<Name> ofKind(List<Name> names, Set<String> kinds) {
    return names.stream().filter(name -> kinds.contains(name.kind())).toList();
  }

  private static List<String> names(List<Name> names) {
    return names.stream().map(Name::name).toList();
  }

  private static Optional<String> only(List<Name> names) {
    return names.size() == 1 ? Optional.of(names.getFirst().name()) : Optional.empty();
  }

  private static Optional<String> first(List<?> names) {
    return names.stream()
        .findFirst()
        .map(name -> name instanceof Name listed ? listed.name() : name.toString());
  }
}
