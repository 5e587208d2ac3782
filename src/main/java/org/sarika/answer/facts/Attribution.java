package org.sarika.answer.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who told it and when, which is no part of what is told. */
public final class Attribution {
  /** Asks for the first letter first: most words have another one. */
  private static final String SAID =
      "(?=[acenrstw])\\b(?:said|says|say|told|announced|reported|reports|wrote|writes|recalled|recalls|noted|notes"
          + "|concluded|claimed|claims|stated|added|shows?|estimates?|explained)";

  private static final String CLAUSE = "[^,;.]{2,90}?";
  private static final String TAIL = "(?: [^;.]{0,70})?";

  private static final Pattern[] PARTS = {
    // ", the port authority said." and ", the Post reported on 7 August 2013."
    Pattern.compile(", (?:as )?" + CLAUSE + SAID + "\\b" + TAIL + "(?=[.;]|$)"),
    Pattern.compile("(?=[, Aa]),? ?\\b[Aa]ccording to [^,;.]+"),
    // "His widow says that …"
    Pattern.compile("^" + CLAUSE + SAID + "\\b(?: on [^,]{3,40}?)? that\\b"),
    Pattern.compile(
        "^" + CLAUSE + "(?=[ars])\\b(?:said|reported|announced) on [^,;]{3,40}(?:,|that)"),
  };

  private static final Pattern DENIAL = Pattern.compile("\\bden(?:y|ied|ies)\\b");

  private Attribution() {}

  /** The text with spaces in its place: offsets stay what they were. */
  public static String without(String text) {
    String rest = text;
    for (Pattern part : PARTS) {
      Matcher matcher = part.matcher(rest);
      StringBuilder blanked = new StringBuilder(rest);
      while (matcher.find()) {
        boolean denial = DENIAL.matcher(matcher.group()).find();
        boolean all = matcher.end() - matcher.start() > rest.length() - LEAST_LEFT;
        if (!denial && !all) {
          for (int i = matcher.start(); i < matcher.end(); i++) {
            blanked.setCharAt(i, ' ');
          }
        }
      }
      rest = blanked.toString();
    }
    return rest;
  }

  private static final int LEAST_LEFT = 20;
}
