package org.sarika.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sarika.answer.Citation;
import org.sarika.chat.Action;
import org.sarika.knowledge.Source;
import org.sarika.render.Cut;
import org.sarika.render.Dates;
import org.sarika.render.Texts;

/** Makes the buttons of a reply. */
final class Buttons {
  /** Longest description, in UTF-16 units: platforms refuse longer ones. */
  private static final int LONGEST = 75;

  private static final int IN_A_ROW = 2;

  private final Texts texts;

  Buttons(Texts texts) {
    this.texts = texts;
  }

  /** For an answer with excerpts. */
  List<List<Button>> answer(String turn, List<Citation> shown) {
    List<List<Button>> rows = new ArrayList<>();
    List<Button> contexts = shown.stream().map(citation -> context(turn, citation)).toList();
    for (int from = 0; from < contexts.size(); from += IN_A_ROW) {
      rows.add(contexts.subList(from, Math.min(from + IN_A_ROW, contexts.size())));
    }
    rows.add(List.of(button(Action.MORE, turn, 0), button(Action.SOURCES, turn, 0)));
    rows.addAll(ratings(turn));
    return rows;
  }

  /** For an answer from some times only. */
  List<Button> anyTime(String turn) {
    return List.of(button(Action.ANY_TIME, turn, 0));
  }

  /**
   * For a question without an answer: readers can say that there should be one, and want to be told
   * when there is.
   */
  List<List<Button>> notFound(String turn) {
    return List.of(List.of(button(Action.TELL, turn, 0)), List.of(button(Action.MISSING, turn, 0)));
  }

  /** For passages after an answer, of which so many were shown. */
  List<List<Button>> further(String turn, int shown) {
    return List.of(List.of(button(Action.MORE, turn, shown)));
  }

  List<List<Button>> ratings(String turn) {
    return List.of(List.of(button(Action.HELPFUL, turn, 0), button(Action.NOT_HELPFUL, turn, 0)));
  }

  List<List<Button>> ratingsWithReasons(String turn) {
    List<List<Button>> rows = new ArrayList<>(ratings(turn));
    rows.add(List.of(button(Action.WRONG, turn, 0), button(Action.OUTDATED, turn, 0)));
    rows.add(List.of(button(Action.MISSING, turn, 0), button(Action.BAD_QUOTE, turn, 0)));
    return rows;
  }

  /** A row for each question, which is its label. */
  List<List<Button>> examples(List<String> questions) {
    return IntStream.range(0, questions.size())
        .mapToObj(i -> {
          String question = questions.get(i);
          String spoken = Cut.at(LONGEST, texts.fill("button.example.spoken", question));
          return List.of(new Button(question, spoken, Action.EXAMPLE, "", i + 1));
        })
        .toList();
  }

  private Button context(String turn, Citation citation) {
    Source source = citation.source();
    int number = citation.number();
    String spoken =
        texts.fill(
            "button.context.spoken",
            number,
            source.publisher().name(),
            Dates.write(source.published(), texts.language()),
            source.title());
    return new Button(
        texts.fill("button.context", number),
        Cut.at(LONGEST, spoken),
        Action.CONTEXT,
        turn,
        number);
  }

  private Button button(Action action, String turn, int number) {
    String key = "button." + Key.of(action);
    return new Button(texts.get(key), texts.get(key + ".spoken"), action, turn, number);
  }
}
