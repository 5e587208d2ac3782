package org.sarika.fake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.sarika.answer.Answer;
import org.sarika.answer.AnswerService;
import org.sarika.answer.Question;
import org.sarika.knowledge.StorageException;

/** Answers by words in the question, and keeps what it was asked. */
public final class FakeAnswerService implements AnswerService {
  private final List<Question> asked = Collections.synchronizedList(new ArrayList<>());

  @Override
  public Answer answer(Question question) {
    asked.add(question);
    String text = question.standalone().toLowerCase(Locale.ROOT);
    if (text.isBlank()) {
      return new Answer.OutOfScope(question, Answer.Reason.EMPTY);
    }
    if (text.contains("hotel")) {
      return Samples.notFound(question);
    }
    if (text.contains("how many")) {
      return Samples.conflicting(question);
    }
    if (text.contains("hello")) {
      return new Answer.OutOfScope(question, Answer.Reason.GREETING);
    }
    if (text.contains("broken disk")) {
      throw new StorageException("the store cannot be read: run `sarika doctor`");
    }
    if (text.contains("bug")) {
      throw new IllegalStateException("secret words of the asker");
    }
    return Samples.answered(question);
  }

  /** Everything that was asked, in order. */
  public List<Question> asked() {
    return List.copyOf(asked);
  }
}
