package org.sarika.answer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who speaks in a sentence, where the sentence itself says so: "X said", "according to X". */
final class Speakers {
  private static final String SAYING =
      "(?:said|says|told|confirmed|wrote|announced|argued|added|stated|called|denied|warned|insisted"
          + "|claimed|explained|noted|stressed|urged|described|rejected|declared|asked|thanked)";
  private static final String NAME =
      "(?:\\p{Lu}[\\p{L}.'’-]*)(?: (?:(?:de|bin|al|van|von|of|the) )?\\p{Lu}[\\p{L}.'’-]*){0,5}";
  private static final Pattern BEFORE =
      Pattern.compile("(" + NAME + ")(?:, [^,.;]{3,80},)? " + SAYING + "\\b");
  private static final Pattern AFTER = Pattern.compile("[,”\"’] " + SAYING + " (" + NAME + ")");
  private static final Pattern ACCORDING =
      Pattern.compile("\\b[Aa]ccording to (?:the )?(" + NAME + ")");
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?:He|She|They|It|We|I|You|This|That|The|A|An|Who|Which|But|And|However|In|On|At)");

  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:(?:But|And|Yet|So|Still|Then|Later|Earlier|Meanwhile|However|When|While|As|After|Before|If|Since"
              + "|Because|On|In|At|Yesterday|Today|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
              + ")\\b ?)+");
  private static final Pattern FULL_STOP = Pattern.compile("(?<=\\p{L}{3})[.\u2019'-]+$");

  private Speakers() {}

  /** The speaker's name as written; empty if the sentence names none. */
  static String in(String sentence) {
    for (Pattern pattern : new Pattern[] {BEFORE, AFTER, ACCORDING}) {
      Matcher matcher = pattern.matcher(sentence);
      while (matcher.find()) {
        String name = bare(matcher.group(1));
        if (!name.isEmpty() && !NOBODY.matcher(name).matches()) {
          return name;
        }
      }
    }
    return "";
  }

  /** Without what a sentence begins or ends with. */
  private static String bare(String name) {
    String first = OPENING.matcher(name).replaceFirst("");
    return FULL_STOP.matcher(first).replaceFirst("");
  }
}
