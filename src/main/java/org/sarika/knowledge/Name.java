package org.sarika.knowledge;

import java.util.ArrayList;
import java.util.List;

/**
 * A person, organisation, place or term that goes by several names.
 *
 * @param name the canonical name
 * @param kind one of person, organisation, office, place, event, law, ship, treaty, term
 * @param also other spellings, acronyms and scripts
 * @param roles offices held, for people
 */
public record Name(String name, String kind, List<String> also, List<Role> roles) {
  public Name {
    also = List.copyOf(also);
    roles = List.copyOf(roles);
  }

  /**
   * An office and when it was held.
   *
   * @param title the office
   * @param from first day as ISO 8601 year, month or day; empty if not known
   * @param to last day likewise; empty if still held or not known
   */
  public record Role(String title, String from, String to) {}

  /** Every spelling, the canonical one first. */
  public List<String> spellings() {
    List<String> all = new ArrayList<>();
    all.add(name);
    all.addAll(also);
    return List.copyOf(all);
  }
}
