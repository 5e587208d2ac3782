package org.sarika.speech;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.sarika.knowledge.Name;
import org.sarika.speech.Attribution.Place;
import org.sarika.speech.Mention.Form;

/** One story being read; looks back only as far as a sentence needs. Used by one thread. */
final class Reading {
  private static final int SENTENCES_BACK = 3;
  private static final int QUOTED_LINES = 6;

  private final KnownNames names;
  private final Outlet outlet;
  private final Offices offices;
  private final People people;
  private final List<Line> lines;
  private final Map<Integer, Said> read = new HashMap<>();
  private final Map<Integer, List<Mention>> mentioned = new HashMap<>();

  /** Somebody, as far as it can be told. */
  private record Said(Optional<Mention> who, String described, Manner manner) {
    static final Said NOTHING = new Said(Optional.empty(), "", Manner.NONE);
  }

  Reading(KnownNames names, Outlet outlet, LocalDate date, List<Line> lines) {
    this.names = names;
    this.outlet = outlet;
    this.offices = new Offices(names, date);
    this.people = new People(names);
    this.lines = lines;
  }

  Speech speech(int index) {
    Said said = said(index);
    return said.who()
        .map(who -> new Speech(who.name(), described(who, said.described()), said.manner()))
        .orElse(said.manner() == Manner.NONE ? Speech.NONE : new Speech("", "", said.manner()));
  }

  /** With all that the story called a person so far. */
  private String described(Mention who, String here) {
    StringBuilder all = new StringBuilder(here);
    if (who.form() == Form.PERSON) {
      String last = who.name().substring(who.name().lastIndexOf(' ') + 1);
      IntStream.range(0, lines.size())
          .filter(i -> lines.get(i).text().contains(last))
          .boxed()
          .flatMap(i -> mentions(i).stream())
          .filter(one -> one.form() == Form.PERSON && one.name().endsWith(last))
          .forEach(one -> all.append(", ").append(one.described()));
    }
    return all.isEmpty() ? who.name() : all.toString();
  }

  private List<Mention> mentions(int index) {
    return mentioned.computeIfAbsent(index, key -> people.in(lines.get(key)));
  }

  /** A sentence may hang on the one behind it, and that one on this: then neither tells. */
  private Said said(int index) {
    Said known = read.get(index);
    if (known == null) {
      read.put(index, Said.NOTHING);
      known = look(index);
      read.put(index, known);
    }
    return known;
  }

  private Said look(int index) {
    Line line = lines.get(index);
    List<Attribution> all =
        Attributions.in(line.text(), line.startsQuoted()).stream()
            .filter(one -> one.place() != Place.JOINED || isSomebody(one.speaker(), index))
            .toList();
    List<Attribution> found = all.stream().filter(one -> !outlet.is(one.speaker())).toList();
    Optional<Attribution> best = best(found);
    if (best.isEmpty()) {
      return unattributed(index);
    }
    if (isContradicted(found, best.get())) {
      return new Said(Optional.empty(), "", best.get().manner());
    }
    Mention mention = best.get().speaker();
    return new Said(resolved(mention, best.get(), index), mention.described(), best.get().manner());
  }

  private static Optional<Attribution> best(List<Attribution> found) {
    return first(found, one -> one.place() == Place.SOURCE && one.verb() == 0)
        .or(() -> first(found, one -> one.place() == Place.LEADING))
        .or(() -> cited(found))
        .or(() -> first(found, one -> one.place() == Place.TRAILING))
        .or(() -> first(found, one -> one.place() == Place.SOURCE && !one.isCiting()))
        .or(() -> first(found, one -> one.place() == Place.JOINED))
        .or(() -> first(found, one -> one.place() == Place.INNER));
  }

  /** A single capital at a sentence's beginning is a name only if it is known for one. */
  private boolean isSomebody(Mention who, int index) {
    return switch (who.form()) {
      case PERSON ->
          who.name().contains(" ")
              || resolvedName(who, index).filter(one -> !one.name().equals(who.name())).isPresent()
              || names.find(who.name()).isPresent();
      case DESCRIPTION -> !who.roles().isEmpty();
      case BODY, PRONOUN -> true;
    };
  }

  /** ", Reuters reported, citing two officials". */
  private static Optional<Attribution> cited(List<Attribution> found) {
    boolean trailing = found.stream().anyMatch(one -> one.place() == Place.TRAILING);
    return trailing
            && found.getLast().place() == Place.SOURCE
            && found.getLast().verb() > found.getFirst().verb()
            && found.size() == 2
            && found.getLast().isCiting()
        ? Optional.of(found.getLast())
        : Optional.empty();
  }

  private static Optional<Attribution> first(List<Attribution> found, Predicate<Attribution> test) {
    return found.stream().filter(test).findFirst();
  }

  /**
   * Whether somebody else speaks beside the main speaker, so that the sentence is nobody's alone.
   */
  private static boolean isContradicted(List<Attribution> found, Attribution best) {
    return found.stream()
        .anyMatch(one ->
            one.isBeside()
                && one.speaker().form() != Form.PRONOUN
                && !one.speaker().name().equals(best.speaker().name()));
  }

  /** A quotation that is somebody's whose name stands before or behind it; or a headline. */
  private Said unattributed(int index) {
    Line line = lines.get(index);
    if (!line.isAllQuoted()) {
      return headline(line, index);
    }
    int next = index + 1;
    if (line.endsQuoted()) {
      while (next < lines.size()
          && lines.get(next).paragraph() == line.paragraph()
          && lines.get(next).startsQuoted()
          && next - index < QUOTED_LINES) {
        if (!lines.get(next).isAllQuoted()) {
          return direct(said(next));
        }
        next++;
      }
    }
    boolean goesOn =
        index > 0
            && (lines.get(index - 1).paragraph() == line.paragraph()
                || lines.get(index - 1).endsQuoted());
    if (goesOn) {
      Said before = said(index - 1);
      boolean quoting =
          before.manner() == Manner.DIRECT
              || lines.get(index - 1).text().endsWith(":")
              || before.who().isPresent();
      return quoting ? direct(before) : new Said(Optional.empty(), "", Manner.DIRECT);
    }
    return new Said(Optional.empty(), "", Manner.DIRECT);
  }

  private static Said direct(Said said) {
    return new Said(said.who(), said.described(), Manner.DIRECT);
  }

  private Said headline(Line line, int index) {
    return Headlines.speaker(line.text(), names)
        .map(who -> new Said(resolvedName(who, index), who.described(), Manner.INDIRECT))
        .orElse(Said.NOTHING);
  }

  private Optional<Mention> resolved(Mention mention, Attribution where, int index) {
    return switch (mention.form()) {
      case PRONOUN ->
          switch (mention.name()) {
            case "it" -> body(index);
            case "they" -> several(index);
            default -> person(mention.name(), where, index);
          };
      case PERSON -> resolvedName(mention, index);
      case BODY -> Optional.of(canonicalBody(mention));
      case DESCRIPTION -> described(mention, index);
    };
  }

  private Mention canonicalBody(Mention mention) {
    return names
        .find(mention.name())
        .or(() -> names.find(mention.described()))
        .filter(name -> !name.kind().equals("place"))
        .map(name -> new Mention(Form.BODY, name.name(), mention.described()))
        .orElse(mention);
  }

  /** A full name; a surname's is looked for in what was said before. */
  private Optional<Mention> resolvedName(Mention mention, int index) {
    Optional<Name> name = names.find(mention.name()).or(() -> names.find(mention.described()));
    if (name.isPresent()) {
      boolean person = name.get().kind().equals("person");
      return Optional.of(
          new Mention(
              person ? Form.PERSON : Form.BODY,
              name.get().kind().equals("place") ? mention.name() : name.get().name(),
              mention.described()));
    }
    if (mention.name().contains(" ")) {
      return Optional.of(mention);
    }
    Map<String, Mention> full = new LinkedHashMap<>();
    for (int i = 0; i <= index && i < lines.size(); i++) {
      if (lines.get(i).text().contains(mention.name())) {
        for (Mention one : mentions(i)) {
          boolean same =
              one.name().endsWith(" " + mention.name())
                  || one.name().startsWith(mention.name() + " ");
          if (same && one.form() == Form.PERSON) {
            Mention known = canonical(one);
            full.putIfAbsent(known.name(), known);
          }
        }
      }
    }
    return Optional.of(full.size() == 1 ? full.values().iterator().next() : mention);
  }

  private Mention canonical(Mention person) {
    return names
        .find(person.name())
        .map(name -> new Mention(person.form(), name.name(), person.described()))
        .orElse(person);
  }

  /** "the spokesman" who was named before; the holder of an office; else as it stands. */
  private Optional<Mention> described(Mention mention, int index) {
    Optional<Mention> holder =
        offices
            .holder(mention.name())
            .map(name -> new Mention(Form.PERSON, name, mention.described()));
    if (holder.isPresent()) {
      return holder;
    }
    Optional<Mention> writer = writer(mention, index);
    if (writer.isPresent()) {
      return writer;
    }
    if (!mention.name().startsWith("the ") || mention.name().split(" ", -1).length > 3) {
      return Optional.of(mention);
    }
    Set<String> roles = mention.roles();
    roles.removeIf(role -> role.endsWith("s"));
    if (roles.isEmpty()) {
      return Optional.of(mention);
    }
    boolean collective = roles.stream().anyMatch(Vocabulary.COLLECTIVES::contains);
    Map<String, Mention> fits = new LinkedHashMap<>();
    for (int i = 0; i < index; i++) {
      for (Mention one : mentions(i)) {
        boolean form = one.form() == (collective ? Form.BODY : Form.PERSON);
        if (form && rolesOf(one).containsAll(roles)) {
          Mention known = collective ? canonicalBody(one) : canonical(one);
          fits.putIfAbsent(known.name(), known);
        }
      }
    }
    return Optional.of(fits.size() == 1 ? fits.values().iterator().next() : mention);
  }

  /** What "X's statement" says is said by X. */
  private Optional<Mention> writer(Mention mention, int index) {
    List<Token> words = Token.of(mention.described(), false);
    int owner = 0;
    while (owner < words.size() && !words.get(owner).isOwner()) {
      owner++;
    }
    boolean written =
        owner + 1 < words.size()
            && words.subList(owner + 1, words.size()).stream()
                .anyMatch(word -> Vocabulary.DOCUMENTS.contains(word.lower()));
    if (!written) {
      return Optional.empty();
    }
    Mention whose = Mention.of(mention.described(), words.subList(0, owner + 1));
    return switch (whose.form()) {
      case PERSON -> resolvedName(whose, index);
      case BODY -> Optional.of(canonicalBody(whose));
      case DESCRIPTION, PRONOUN -> Optional.empty();
    };
  }

  private Set<String> rolesOf(Mention mention) {
    Set<String> roles = mention.roles();
    if (mention.form() == Form.PERSON) {
      roles.addAll(offices.rolesOf(mention.name()));
    }
    return roles;
  }

  /** Whom "he" or "she" means: who spoke last, or the only one who was named. */
  private Optional<Mention> person(String pronoun, Attribution where, int index) {
    Predicate<Mention> fits = one -> pronoun.equals("he") ? !one.isFemale() : !one.isMale();
    if (where.place() == Place.INNER || where.place() == Place.LEADING) {
      List<Mention> inside = persons(index).stream().filter(fits).toList();
      Optional<Mention> subject =
          Attributions.subject(lines.get(index).text(), lines.get(index).startsQuoted())
              .filter(one -> one.form() == Form.PERSON)
              .flatMap(one -> resolvedName(one, index))
              .filter(fits);
      if (inside.size() > 1 && subject.isPresent() && where.place() == Place.INNER) {
        return subject;
      }
      if (!inside.isEmpty() && where.place() != Place.LEADING) {
        return inside.size() == 1 ? Optional.of(inside.getFirst()) : Optional.empty();
      }
    }
    int paragraph = lines.get(index).paragraph();
    for (int i = index - 1; i >= Math.max(0, index - SENTENCES_BACK); i--) {
      if (lines.get(i).paragraph() != paragraph) {
        break;
      }
      Optional<Mention> speaker = said(i).who().filter(Reading::isPerson);
      if (speaker.filter(fits).isPresent()) {
        return speaker;
      }
      List<Mention> named = persons(i).stream().filter(fits).toList();
      if (!named.isEmpty()) {
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
      }
      if (speaker.isPresent()) {
        return Optional.empty();
      }
    }
    return before(index, fits);
  }

  /** The only person of the paragraph before, if this one named nobody. */
  private Optional<Mention> before(int index, Predicate<Mention> fits) {
    int paragraph = lines.get(index).paragraph();
    Map<String, Mention> all = new LinkedHashMap<>();
    for (int i = index - 1; i >= 0 && lines.get(i).paragraph() >= paragraph - 1; i--) {
      said(i)
          .who()
          .filter(Reading::isPerson)
          .filter(fits)
          .ifPresent(one -> all.putIfAbsent(one.name(), one));
      persons(i).stream().filter(fits).forEach(one -> all.putIfAbsent(one.name(), one));
    }
    return all.size() == 1 ? Optional.of(all.values().iterator().next()) : Optional.empty();
  }

  private List<Mention> persons(int index) {
    Map<String, Mention> all = new LinkedHashMap<>();
    for (Mention one : mentions(index)) {
      if (one.form() == Form.PERSON) {
        Mention known = resolvedName(one, index).orElse(one);
        all.putIfAbsent(known.name(), known);
      }
    }
    return List.copyOf(all.values());
  }

  private static boolean isPerson(Mention who) {
    return who.form() == Form.PERSON
        || (who.form() == Form.DESCRIPTION
            && !who.isPlural()
            && who.roles().stream().anyMatch(role -> !Vocabulary.COLLECTIVES.contains(role)));
  }

  /** What "it" means: the body that spoke last, or that the sentence before is about. */
  private Optional<Mention> body(int index) {
    int paragraph = lines.get(index).paragraph();
    for (int i = index - 1; i >= Math.max(0, index - SENTENCES_BACK); i--) {
      if (lines.get(i).paragraph() != paragraph) {
        break;
      }
      Optional<Mention> speaker = said(i).who().filter(who -> !isPerson(who) && !who.isPlural());
      if (speaker.isPresent()) {
        return speaker;
      }
      Optional<Mention> subject = subject(i);
      if (subject.isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> subject(int index) {
    return Attributions.subject(lines.get(index).text(), lines.get(index).startsQuoted())
        .filter(one ->
            one.form() == Form.BODY
                || (one.form() == Form.DESCRIPTION && !isPerson(one) && !one.isPlural()))
        .flatMap(one ->
            one.form() == Form.BODY ? Optional.of(canonicalBody(one)) : described(one, index));
  }

  /** Whom "they" means: those who spoke just before. */
  private Optional<Mention> several(int index) {
    boolean first = index == 0 || lines.get(index - 1).paragraph() != lines.get(index).paragraph();
    return first
        ? Optional.empty()
        : said(index - 1).who().filter(who -> who.isPlural() || who.form() == Form.BODY);
  }
}
