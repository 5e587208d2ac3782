package org.sarika.speech;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarika.speech.Attribution.Place;

/** One story being read; looks back only as far as a sentence needs. Used by one thread. */
final class Reading {
  private final KnownNames names;
  private final Outlet outlet;
  private final Story story;
  private final FullNames fullNames;
  private final Descriptions descriptions;
  private final HeOrShe heOrShe;
  private final ItOrThey itOrThey;
  private final Quotations quotations;
  private final Map<Integer, Said> read = new HashMap<>();

  Reading(KnownNames names, Outlet outlet, LocalDate date, List<Line> lines) {
    this.names = names;
    this.outlet = outlet;
    this.story = new Story(lines, names);
    this.fullNames = new FullNames(names, story);
    this.descriptions = new Descriptions(new Offices(names, date), fullNames, story);
    this.heOrShe = new HeOrShe(story, fullNames, this::said);
    this.itOrThey = new ItOrThey(story, fullNames, descriptions, this::said);
    this.quotations = new Quotations(story, this::said);
  }

  Speech speech(int index) {
    Said said = said(index);
    return said.who()
        .map(who -> new Speech(who.name(), story.described(who, said.described()), said.manner()))
        .orElse(said.manner() == Manner.NONE ? Speech.NONE : new Speech("", "", said.manner()));
  }

  private Said said(int index) {
    Said known = read.get(index);
    if (known == null) {
      // A quotation asks the line where it ends, and the "he" there asks the quotation.
      read.put(index, Said.NOTHING);
      known = look(index);
      read.put(index, known);
    }
    return known;
  }

  private Said look(int index) {
    List<Attribution> found =
        Attributions.in(story.words(index)).stream()
            .filter(
                one -> one.place() != Place.JOINED || fullNames.isSomebody(one.speaker(), index))
            .filter(one -> !outlet.is(one.speaker()))
            .toList();
    Optional<Attribution> best = Choice.best(found);
    if (best.isEmpty()) {
      return story.words(index).isAllQuoted() ? quotations.of(index) : headline(index);
    }
    Attribution chosen = best.get();
    return Choice.isContradicted(chosen, found)
        ? Said.byNobodyKnown(chosen.manner())
        : new Said(resolved(chosen, index), chosen.speaker().described(), chosen.manner());
  }

  private Said headline(int index) {
    return Headlines.speaker(story.line(index).text(), names)
        .map(who ->
            new Said(Optional.of(fullNames.of(who, index)), who.described(), Manner.INDIRECT))
        .orElse(Said.NOTHING);
  }

  private Optional<Mention> resolved(Attribution chosen, int index) {
    Mention speaker = chosen.speaker();
    return switch (speaker.form()) {
      case PRONOUN ->
          switch (speaker.name()) {
            case "it" -> itOrThey.it(index);
            case "they" -> itOrThey.they(index);
            default -> heOrShe.meant(speaker.name(), chosen.place(), index);
          };
      case PERSON -> Optional.of(fullNames.of(speaker, index));
      case BODY -> Optional.of(fullNames.body(speaker));
      case DESCRIPTION -> Optional.of(descriptions.meant(speaker, index));
    };
  }
}
