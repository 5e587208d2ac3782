package org.sarika.chat;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sarika.knowledge.Language;

/** Times within questions that are not English: finds the one that a follow-up changes. */
final class Times {
  static final String FRENCH_MONTH =
      "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)";

  private static final Pattern FRENCH =
      Pattern.compile(
          "(?iU)\\b(?:(?:en|depuis|avant|après|dès) )?(?:"
              + FRENCH_MONTH
              + " )?(?:19|20)\\d\\d\\b"
              + "|\\bl['’]an(?:née)? (?:dernier|dernière|passée?)|\\bcette année\\b|\\baujourd['’]hui\\b");

  private static final Pattern CHINESE =
      Pattern.compile(
          "在?(?:(?:19|20)\\d\\d年(?:\\d{1,2}月(?:\\d{1,2}[日号])?)?|去年|今年|前年)(?:以后|之后|以前|之前)?");

  private static final Pattern KHMER =
      Pattern.compile("\\s*(?:នៅ|ក្នុង|តាំងពី|ពី)*\\s*(?:ឆ្នាំ\\s*\\d{4}|ឆ្នាំមុន|ឆ្នាំនេះ)");

  private Times() {}

  /** The question of another time; both clean, in one language that is not English. */
  static String moved(String time, String question, Language language) {
    String bare = Clean.question(question);
    return switch (language) {
      case CHINESE -> moved(CHINESE, time, bare, time + bare);
      case KHMER -> moved(KHMER, " " + time, bare, bare + " " + time);
      case FRENCH, ENGLISH -> moved(FRENCH, time, bare, bare + " " + time);
    };
  }

  /** "mars 2021" or "depuis 2020" in English. */
  static String fromFrench(String time) {
    String english = time;
    for (Month month : Month.values()) {
      english =
          english.replaceAll(
              "(?iU)\\b" + month.getDisplayName(TextStyle.FULL, Locale.FRENCH) + "\\b",
              month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
    return english(
        english
            .replaceFirst("(?iU)^(?:en|dès)\\s+", "")
            .replaceFirst("(?iU)^depuis\\s+", "since ")
            .replaceFirst("(?iU)^avant\\s+", "before ")
            .replaceFirst("(?iU)^après\\s+", "after "));
  }

  /** With the preposition that a month or a year needs. */
  static String english(String time) {
    String plain = time.strip().replaceFirst("(?i)^(?:in|on|at)\\s+", "");
    return plain.matches("(?:[A-Z][a-z]+ )?(?:19|20)\\d\\d") ? "in " + plain : plain;
  }

  private static String moved(Pattern times, String time, String question, String added) {
    Matcher old = times.matcher(question);
    return old.find()
        ? question.substring(0, old.start()) + time + question.substring(old.end())
        : added;
  }
}
