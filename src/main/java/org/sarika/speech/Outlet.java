package org.sarika.speech;

import org.sarika.knowledge.Name;
import org.sarika.knowledge.Names;

/** The outlet whose story is read: that it says what it says needs no telling. */
final class Outlet {
  static final Outlet NONE = new Outlet("", new KnownNames(Names.NONE));

  private final String name;
  private final String canonical;
  private final KnownNames names;

  /** Under its name, or a part or another spelling of it. */
  Outlet(String name, KnownNames names) {
    this.name = " " + Names.fold(name) + " ";
    this.canonical = names.find(name).map(Name::name).orElse("");
    this.names = names;
  }

  boolean is(Mention speaker) {
    String folded = Names.fold(speaker.name()).replaceFirst("^the ", "");
    if (folded.isEmpty() || speaker.form() == Mention.Form.PRONOUN) {
      return false;
    }
    boolean part = name.contains(" " + folded + " ");
    return names
        .find(speaker.name())
        .map(known -> !known.kind().equals("person") && (part || known.name().equals(canonical)))
        .orElse(part);
  }
}
