package org.sarika.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarika.knowledge.Name;
import org.sarika.knowledge.Names;

/** The curator's names while one story is read: what was looked up once is kept. */
final class KnownNames {
  private final Names names;
  private final Map<String, Optional<Name>> found = new HashMap<>();

  KnownNames(Names names) {
    this.names = names;
  }

  Optional<Name> find(String spelling) {
    return found.computeIfAbsent(spelling, names::find);
  }

  List<Name> all() {
    return names.all();
  }
}
