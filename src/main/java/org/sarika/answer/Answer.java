package org.sarika.answer;

import java.util.List;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;

/** The outcome of a question. */
public sealed interface Answer {
  Question question();

  /** How sure we are that the store holds the answer, 0 to 1. */
  double confidence();

  /** What is shown, as it is numbered; none if nothing was found. */
  List<Citation> citations();

  /** Ids of the articles found, best first, at most ten. */
  List<ArticleId> retrieved();

  /** What the citations differ on, among themselves or from the question. */
  default List<Disagreement> differences() {
    return switch (this) {
      case Answered answered -> answered.remarks();
      case Conflicting conflicting -> conflicting.disagreements();
      case NotFound _, OutOfScope _ -> List.of();
    };
  }

  /**
   * Excerpts answer it.
   *
   * @param remarks what has to be told with them and is no conflict: what newer ones say otherwise,
   *     figures of different times, what the question takes for granted; mostly nothing
   */
  record Answered(
      Question question,
      double confidence,
      List<ArticleId> retrieved,
      List<Citation> citations,
      List<Disagreement> remarks)
      implements Answer {
    public Answered {
      retrieved = List.copyOf(retrieved);
      citations = List.copyOf(citations);
      remarks = List.copyOf(remarks);
    }

    /** There is nothing to remark. */
    public Answered(
        Question question, double confidence, List<ArticleId> retrieved, List<Citation> citations) {
      this(question, confidence, retrieved, citations, List.of());
    }
  }

  /**
   * Excerpts answer it, and they contradict each other.
   *
   * @param disagreements at least one conflict, and perhaps remarks as on any answer
   */
  record Conflicting(
      Question question,
      double confidence,
      List<ArticleId> retrieved,
      List<Citation> citations,
      List<Disagreement> disagreements)
      implements Answer {
    public Conflicting {
      retrieved = List.copyOf(retrieved);
      citations = List.copyOf(citations);
      disagreements = List.copyOf(disagreements);
    }
  }

  /**
   * The store does not hold it.
   *
   * @param nearest articles on the same matter, newest label only, never as an answer
   * @param withheld what would have been shown; for measuring only, never for readers
   */
  record NotFound(
      Question question,
      double confidence,
      List<ArticleId> retrieved,
      List<Article> nearest,
      List<Citation> withheld)
      implements Answer {
    public NotFound {
      retrieved = List.copyOf(retrieved);
      nearest = List.copyOf(nearest);
      withheld = List.copyOf(withheld);
    }

    @Override
    public List<Citation> citations() {
      return List.of();
    }
  }

  /** Not a question to the store. */
  record OutOfScope(Question question, Reason reason) implements Answer {
    @Override
    public double confidence() {
      return 0;
    }

    @Override
    public List<ArticleId> retrieved() {
      return List.of();
    }

    @Override
    public List<Citation> citations() {
      return List.of();
    }
  }

  /** Why something is not a question to the store. */
  enum Reason {
    EMPTY,
    TOO_LONG,
    GREETING,
    THANKS,
    SPAM,
    INSTRUCTION
  }
}
