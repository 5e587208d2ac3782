package org.sarika.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sarika.answer.facts.Stems;

/** Who holds which office, as sentences say it: "Defence Minister Dara Sok". */
final class Offices {
  private static final String TITLE =
      "prime minister|(?:defen[cs]e|foreign|interior|commerce|finance|economy|labou?r|justice|information|health) minister"
          + "|minister of (?:national )?[a-z]+|secretary of (?:state|defen[cs]e)|defen[cs]e secretary|ambassador"
          + "|charg[eé] d[’']affaires|president|commander[- ]in[- ]chief|army commander|navy commander|spokes(?:man|woman|person)";

  private static final String NATION =
      "(?:(US|U\\.S\\.|American|Cambodian|Chinese|Thai|Vietnamese|Malaysian|Indonesian|Philippine|Singaporean|Lao|Burmese|Indian|Korean|Japanese|French|British|Russian|Australian) )?";

  /** One or two words that are no title, and initials between. */
  private static final String NAME =
      "(?!(?:Prime|Deputy|Vice|Defen[cs]e|Foreign|Interior|Minister|Secretary|President|General)\\b)"
          + "(\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}(?:\\.|[\\p{L}’'-]*)){1,3})";

  private static final String NOT =
      "(?<!\\b(?i:former|then|ex|late|deputy|vice|outgoing|next)[ -])";

  private static final Pattern BEFORE =
      Pattern.compile(NOT + "\\b" + NATION + NOT + "\\b((?i:" + TITLE + ")) " + NAME);

  private static final Pattern BEHIND =
      Pattern.compile(
          NAME
              + "(?:,| is| is now| became| was named| was appointed)"
              + "(?: (?:the|its|as|current|new))* "
              + NATION
              + "((?i:"
              + TITLE
              + "))\\b");

  /** An office by the stems of its words; no nation if none is said. */
  private record Office(Set<String> nation, Set<String> title) {}

  private Offices() {}

  /** An office that two sentences give to two people, if the question is about it. */
  static List<Disagreement> overtaken(Question question, Citation newer, Citation older) {
    Map<Office, String> now = holders(newer.excerpt().key());
    Map<Office, String> then = holders(older.excerpt().key());
    Set<String> asked = Stems.ofAll(question.standalone());
    List<Disagreement> found = new ArrayList<>();
    now.forEach((office, holder) -> {
      String before = then.getOrDefault(office, holder);
      if (asked.containsAll(office.title) && differ(holder, before)) {
        found.add(Overtaken.difference(newer, holder, older, before));
      }
    });
    return found;
  }

  private static Map<Office, String> holders(String sentence) {
    Map<Office, String> holders = new HashMap<>();
    Matcher before = BEFORE.matcher(sentence);
    while (before.find()) {
      holders.put(office(before.group(1), before.group(2)), before.group(3));
    }
    Matcher behind = BEHIND.matcher(sentence);
    while (behind.find()) {
      holders.putIfAbsent(office(behind.group(2), behind.group(3)), behind.group(1));
    }
    return holders;
  }

  private static Office office(@Nullable String nation, String title) {
    return new Office(nation == null ? Set.of() : Stems.ofAll(nation), Stems.ofAll(title));
  }

  /** "Dara Sok" and "Sok" may be one. */
  private static boolean differ(String one, String other) {
    return !one.contains(other) && !other.contains(one) && !last(one).equals(last(other));
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
