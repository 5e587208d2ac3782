package org.sarika.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarika.speech.Mention.Form;

/** The lines of one story; the words and the people of each are looked for once, when needed. */
final class Story {
  private final List<Line> lines;
  private final People people;
  private final Map<Integer, Words> words = new HashMap<>();
  private final Map<Integer, List<Mention>> mentions = new HashMap<>();

  Story(List<Line> lines, KnownNames names) {
    this.lines = lines;
    this.people = new People(names);
  }

  int size() {
    return lines.size();
  }

  Line line(int index) {
    return lines.get(index);
  }

  Words words(int index) {
    return words.computeIfAbsent(
        index, key -> new Words(line(key).text(), line(key).startsQuoted()));
  }

  /** Who is named in a line outside quotation marks. */
  List<Mention> mentions(int index) {
    return mentions.computeIfAbsent(index, key -> people.in(words(key)));
  }

  /** Whom or what a line is about. */
  Optional<Mention> subject(int index) {
    return Subjects.of(words(index));
  }

  boolean isInOneParagraph(int index, int other) {
    return line(index).paragraph() == line(other).paragraph();
  }

  /** With all that the story called a person so far. */
  String described(Mention who, String here) {
    StringBuilder all = new StringBuilder(here);
    if (who.form() == Form.PERSON) {
      String last = who.name().substring(who.name().lastIndexOf(' ') + 1);
      for (int i = 0; i < size(); i++) {
        if (line(i).text().contains(last)) {
          mentions(i).stream()
              .filter(one -> one.form() == Form.PERSON && one.name().endsWith(last))
              .forEach(one -> all.append(", ").append(one.described()));
        }
      }
    }
    return all.isEmpty() ? who.name() : all.toString();
  }
}
