package org.sarika.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sarika.knowledge.Name;
import org.sarika.knowledge.Names;
import org.sarika.time.CalendarNames;

/** Finds people who say something and whom {@code names.yaml} does not know. */
final class UnknownNames {
  private static final String WORD = "\\p{Lu}[\\p{L}’'-]{0,30}\\p{Ll}[\\p{L}’'-]{0,30}";
  private static final String NAME =
      "(" + WORD + "(?: (?:\\p{Lu}\\.|" + WORD + ")){0,5} " + WORD + ")";

  /** "Sok Dara, a harbour pilot, said". */
  private static final Pattern BEFORE =
      Pattern.compile(NAME + "(?:, [^,.;]{1,80},)? (?:said|told|confirmed)\\b");

  /** "… , said Sok Dara"; who is told something is more often an outlet than a person. */
  private static final Pattern AFTER = Pattern.compile("\\b(?:said|confirmed) " + NAME);

  private static final Set<String> NOT_IN_A_NAME =
      Set.of(
          "A",
          "An",
          "The",
          "In",
          "On",
          "At",
          "But",
          "And",
          "As",
          "By",
          "For",
          "From",
          "When",
          "While",
          "After",
          "Before",
          "According",
          "Both",
          "Also");

  private static final Set<String> IN_AN_ORGANISATION =
      Set.of(
          "Agency",
          "Army",
          "Association",
          "Authority",
          "Bank",
          "Centre",
          "Center",
          "Command",
          "Commission",
          "Committee",
          "Congress",
          "Council",
          "Court",
          "Department",
          "Embassy",
          "Force",
          "Forces",
          "Government",
          "House",
          "Institute",
          "Ministry",
          "Navy",
          "News",
          "Office",
          "Party",
          "Police",
          "Post",
          "Press",
          "Radio",
          "Senate",
          "States",
          "Times",
          "Union",
          "University");

  /** "The Ministry of National Defence said". */
  private static final Set<String> ENDS_AN_OFFICE =
      Set.of(
          "Affairs", "Commerce", "Defence", "Defense", "Interior", "Justice", "Labour", "Treasury");

  private final Names names;

  UnknownNames(Names names) {
    this.names = names;
  }

  /** One warning for each name in a file, where it stands first. */
  List<Finding> look(ArticleFile file) {
    List<Finding> findings = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int number = 1; number <= file.article().paragraphs().size(); number++) {
      String text = file.article().paragraph(number);
      for (Pattern pattern : List.of(BEFORE, AFTER)) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
          String name = bare(matcher.group(1));
          if (looksLikeAPerson(name) && !isKnown(name) && seen.add(name)) {
            findings.add(
                Finding.at(
                    file,
                    number,
                    "unknown name %s: add it to names.yaml".formatted(Quoted.of(name))));
          }
        }
      }
    }
    return findings;
  }

  private static boolean isNoName(String word) {
    return NOT_IN_A_NAME.contains(word)
        || CalendarNames.ALL.contains(word.toLowerCase(Locale.ROOT));
  }

  private static String bare(String name) {
    String bare = name;
    while (bare.contains(" ") && isNoName(bare.substring(0, bare.indexOf(' ')))) {
      bare = bare.substring(bare.indexOf(' ') + 1);
    }
    return bare;
  }

  private static boolean looksLikeAPerson(String name) {
    List<String> words = List.of(name.split(" ", -1));
    return words.size() > 1
        && !ENDS_AN_OFFICE.contains(words.getLast())
        && words.stream().noneMatch(IN_AN_ORGANISATION::contains);
  }

  private boolean isKnown(String name) {
    return names.find(name).isPresent()
        || names.mentionedIn(name).stream().map(Name::kind).anyMatch("person"::equals);
  }
}
