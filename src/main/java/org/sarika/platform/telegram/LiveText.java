package org.sarika.platform.telegram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sarika.chat.ChatCommand;

/**
 * Finds what Telegram would make tappable by itself: mentions, commands, tags, addresses, numbers.
 * {@code sendMessage} has no switch for that, but leaves {@code <code>} alone, so these ranges are
 * set in it and keep every character. Rather finds too much than too little.
 */
final class LiveText {
  /** With more of them, the whole text is one range: a message has at most 100 entities. */
  private static final int MOST = 20;

  private static final String LETTER = "[\\p{L}\\p{N}_]";

  /** Each begins where nothing of its own kind stands before, so that long words cost no time. */
  private static final List<Pattern> KINDS =
      List.of(
          // an address with its scheme
          Pattern.compile("(?<![A-Za-z0-9+.-])[A-Za-z][A-Za-z0-9+.-]*+:/{1,2}\\S+"),
          // a mention or an e-mail address
          Pattern.compile(
              "(?<![\\p{L}\\p{M}\\p{N}._%+-])[\\p{L}\\p{M}\\p{N}._%+-]*+[@＠][\\p{L}\\p{M}\\p{N}_.-]+"),
          // a command
          Pattern.compile("(?<!" + LETTER + ")/[A-Za-z0-9_]+(?:@[A-Za-z0-9_]+)?"),
          // a hashtag with a letter in it
          Pattern.compile(
              "(?<!" + LETTER + ")[#＃][\\p{L}\\p{M}\\p{N}_·\u200c\u200d]++(?<!#\\d{1,9})"),
          // a cashtag
          Pattern.compile("\\$(?:1INCH|[A-Z]{1,8})(?![A-Za-z0-9_])"),
          // an IPv4 address
          Pattern.compile("(?<![\\d.])\\d{1,3}(?:\\.\\d{1,3}){3}(?::\\d+)?(?:/\\S*)?"),
          // phone numbers, with and without a country, and those of bank cards
          Pattern.compile("\\+\\d[\\d ().\\u00a0-]{5,30}"),
          Pattern.compile("(?<![\\d.,])0\\d{1,2}[ .-]?\\d{3}[ .-]?\\d{3,4}(?!\\d)"),
          Pattern.compile("(?<![\\d.,])\\d{7,}"),
          Pattern.compile("(?<!\\d)\\d{4}(?:[ -]\\d{4}){3}"));

  /** A run of names and dots; no group repeats, since that would cost stack. */
  private static final Pattern DOTTED =
      Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}_.。-])[\\p{L}\\p{M}\\p{N}_.。-]++");

  /** It is a host if one of its dots has a name before it and two letters behind it. */
  private static final Pattern HOST =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}_-][.。](?:xn--|[\\p{L}\\p{M}]{2})");

  /** What can follow a host. */
  private static final Pattern PATH = Pattern.compile("(?::\\d{1,5})?(?:[/?#]\\S*+)?");

  private static final Set<String> COMMANDS =
      Arrays.stream(ChatCommand.values())
          .map(command -> "/" + command.word())
          .collect(Collectors.toUnmodifiableSet());

  /** UTF-16 offsets of such a piece. */
  record Range(int start, int end) {}

  private LiveText() {}

  /** What must not become live in others' words, in order, without overlap. */
  static List<Range> in(String text) {
    return few(all(text), text);
  }

  /** Likewise in our own words, where our commands shall be live. */
  static List<Range> inOurs(String text) {
    List<Range> foreign =
        all(text).stream().filter(range -> !isCommandOfOurs(text, range)).toList();
    return few(foreign, text);
  }

  private static boolean isCommandOfOurs(String text, Range range) {
    return COMMANDS.contains(text.substring(range.start, range.end).toLowerCase(Locale.ROOT));
  }

  private static List<Range> few(List<Range> ranges, String text) {
    return ranges.size() > MOST ? List.of(new Range(0, text.length())) : ranges;
  }

  private static List<Range> all(String text) {
    List<Range> found = new ArrayList<>();
    for (Pattern kind : KINDS) {
      for (MatchResult match : kind.matcher(text).results().toList()) {
        found.add(new Range(match.start(), match.end()));
      }
    }
    found.addAll(hosts(text));
    found.sort(Comparator.comparingInt(Range::start));
    return joined(found);
  }

  private static List<Range> hosts(String text) {
    List<Range> found = new ArrayList<>();
    Matcher path = PATH.matcher(text);
    for (MatchResult run : DOTTED.matcher(text).results().toList()) {
      if (HOST.matcher(run.group()).find()) {
        boolean goesOn = path.region(run.end(), text.length()).lookingAt();
        found.add(new Range(run.start(), goesOn ? path.end() : run.end()));
      }
    }
    return found;
  }

  private static List<Range> joined(List<Range> sorted) {
    List<Range> joined = new ArrayList<>();
    for (Range range : sorted) {
      if (!joined.isEmpty() && range.start <= joined.getLast().end) {
        Range before = joined.removeLast();
        joined.add(new Range(before.start, Math.max(before.end, range.end)));
      } else {
        joined.add(range);
      }
    }
    return joined;
  }
}
