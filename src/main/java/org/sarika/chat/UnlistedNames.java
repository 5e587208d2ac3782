package org.sarika.chat;

import java.util.ArrayList;
import java.util.List;
import org.sarika.chat.Words.Word;
import org.sarika.knowledge.Names;
import org.sarika.time.CalendarNames;

/** Names that the curator does not list, by their capitals. */
final class UnlistedNames {
  private UnlistedNames() {}

  /** Runs of capitalised words in the text that are neither listed nor a date, in order. */
  static List<String> in(String text, Names known) {
    List<String> found = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (Word word : Words.in(text)) {
      boolean follows = start >= 0 && text.substring(end, word.start()).isBlank();
      if (!isNamePart(word)) {
        add(found, text, start, end, known);
        start = -1;
      } else if (follows) {
        end = word.end();
      } else {
        add(found, text, start, end, known);
        start = word.start();
        end = word.end();
      }
    }
    add(found, text, start, end, known);
    return found;
  }

  private static boolean isNamePart(Word word) {
    return word.isCapitalised()
        && !Words.isFunction(word.lower())
        && !CalendarNames.ALL.contains(word.lower())
        && word.text().length() > 1;
  }

  private static void add(List<String> found, String text, int start, int end, Names known) {
    if (start >= 0 && known.mentionedIn(text.substring(start, end)).isEmpty()) {
      found.add(withoutPossessive(text.substring(start, end)));
    }
  }

  private static String withoutPossessive(String name) {
    return name.endsWith("'s") ? name.substring(0, name.length() - 2) : name;
  }
}
