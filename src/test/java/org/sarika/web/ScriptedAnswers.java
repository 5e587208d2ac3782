package org.sarika.web;

import static org.sarika.web.Shelf.BORDER;
import static org.sarika.web.Shelf.HARBOUR;
import static org.sarika.web.Shelf.KHMER;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.sarika.answer.Answer;
import org.sarika.answer.AnswerService;
import org.sarika.answer.Citation;
import org.sarika.answer.Disagreement;
import org.sarika.answer.Question;
import org.sarika.knowledge.StorageException;

/** Answers by a word of the question, and remembers what it was asked. */
final class ScriptedAnswers implements AnswerService {
  private final List<Question> asked = Collections.synchronizedList(new ArrayList<>());

  @Override
  public Answer answer(Question question) {
    asked.add(question);
    String text = question.text().toLowerCase(Locale.ROOT);
    if (text.length() > 2_000) {
      return new Answer.OutOfScope(question, Answer.Reason.TOO_LONG);
    }
    if (text.isBlank()) {
      return new Answer.OutOfScope(question, Answer.Reason.EMPTY);
    }
    if (text.contains("invited")) {
      return new Answer.Answered(question, 0.9, List.of(HARBOUR.id()), List.of(invited(), khmer()));
    }
    if (text.contains("ships")) {
      return conflicting(question);
    }
    if (text.contains("broken")) {
      throw new StorageException("the store is closed at /secret/path");
    }
    if (text.contains("hello")) {
      return new Answer.OutOfScope(question, Answer.Reason.GREETING);
    }
    return new Answer.NotFound(question, 0.1, List.of(), List.of(HARBOUR, KHMER), List.of());
  }

  List<Question> asked() {
    return List.copyOf(asked);
  }

  static Citation invited() {
    return new Citation(
        1,
        Shelf.excerpt(
            HARBOUR,
            14,
            "Rear Admiral Dara Sok said that he had invited the visiting navy himself. “We wrote in"
                + " January and they answered in a week”, he said.",
            "Rear Admiral Dara Sok said that he had invited the visiting navy himself."),
        HARBOUR.source(),
        HARBOUR.notesOn(14),
        "Rear Admiral Dara Sok");
  }

  private static Citation khmer() {
    return new Citation(
        2,
        Shelf.excerpt(KHMER, 1, "កសិករសប្បាយចិត្ត។", "កសិករសប្បាយចិត្ត។"),
        KHMER.source(),
        List.of(),
        "");
  }

  static Answer.Conflicting conflicting(Question question) {
    String four = "The exercise would bring four ships to the harbour, the spokeswoman said.";
    String three = "Three ships entered the harbour on Tuesday, the port authority said.";
    return new Answer.Conflicting(
        question,
        0.8,
        List.of(HARBOUR.id(), BORDER.id()),
        List.of(
            new Citation(
                1, Shelf.excerpt(HARBOUR, 3, four, four), HARBOUR.source(), HARBOUR.notesOn(3), ""),
            new Citation(
                2, Shelf.excerpt(BORDER, 1, three, three), BORDER.source(), List.of(), "")),
        List.of(
            new Disagreement(
                "number",
                List.of(
                    new Disagreement.Side(1, "four ships"),
                    new Disagreement.Side(2, "Three ships"))),
            new Disagreement(
                "correction",
                List.of(
                    new Disagreement.Side(1, "four ships"),
                    new Disagreement.Side(1, "The ships were three, not four")))));
  }
}
