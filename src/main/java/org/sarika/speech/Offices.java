package org.sarika.speech;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sarika.knowledge.Name;
import org.sarika.knowledge.PublicationDate;

/** Who held which office on one day, as far as the curator's names tell. */
final class Offices {
  private final KnownNames names;
  private final LocalDate date;

  Offices(KnownNames names, LocalDate date) {
    this.names = names;
    this.date = date;
  }

  /** The one person known to hold the office that a description names with its country. */
  Optional<String> holder(String description) {
    Optional<Name> office =
        names
            .find(description.replaceFirst("^(?i:the|a|an) ", ""))
            .filter(name -> name.kind().equals("office"));
    if (office.isEmpty()) {
      return Optional.empty();
    }
    List<String> holders = new ArrayList<>();
    for (Name name : names.all()) {
      boolean holds =
          name.roles().stream()
              .anyMatch(role -> role.title().equalsIgnoreCase(office.get().name()) && isHeld(role));
      if (holds) {
        holders.add(name.name());
      }
    }
    return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
  }

  /** The words of the offices that somebody held, in lower case. */
  Set<String> rolesOf(String person) {
    Set<String> roles = new HashSet<>();
    names.find(person).stream()
        .flatMap(name -> name.roles().stream())
        .filter(this::isHeld)
        .forEach(role ->
            roles.addAll(
                java.util.Arrays.stream(role.title().toLowerCase(Locale.ROOT).split("[^a-z]+", -1))
                    .filter(Vocabulary.SPEAKERS::contains)
                    .toList()));
    return roles;
  }

  private boolean isHeld(Name.Role role) {
    return !first(role.from()).isAfter(date) && !last(role.to()).isBefore(date);
  }

  private static LocalDate first(String day) {
    return day.isEmpty() ? LocalDate.MIN : PublicationDate.parse(day).first();
  }

  private static LocalDate last(String day) {
    return day.isEmpty() ? LocalDate.MAX : PublicationDate.parse(day).last();
  }
}
