package org.sarika.chat;

import java.util.List;
import org.sarika.answer.Answer;
import org.sarika.answer.Citation;
import org.sarika.answer.Disagreement;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.Language;
import org.sarika.retrieval.Filters;

/** What the store has for somebody, or why it was not looked through. */
public sealed interface StoreReply extends Reply {
  /**
   * An answer, or that there is none.
   *
   * @param turn id under which it is kept; empty if it is not, such as a greeting
   * @param restated whether the question has to be shown with it, since nobody typed it
   */
  record AnswerReply(ConversationId conversation, String turn, Answer answer, boolean restated)
      implements StoreReply {
    /** The question's. */
    @Override
    public Language language() {
      return answer.question().language();
    }
  }

  /**
   * What somebody wanted to be told: an article answers a question of theirs by now.
   *
   * @param turn id under which the answer is kept
   * @param answer with citations
   */
  record ToldReply(ConversationId conversation, String turn, Answer answer) implements StoreReply {
    @Override
    public Language language() {
      return answer.question().language();
    }
  }

  /**
   * What was shown for an earlier question, all of it.
   *
   * @param turn id of the answer
   * @param citations at least one
   * @param disagreements what these differ on; empty if nothing
   */
  record SourcesReply(
      ConversationId conversation,
      String turn,
      List<Citation> citations,
      List<Disagreement> disagreements,
      Language language)
      implements StoreReply {
    public SourcesReply {
      citations = List.copyOf(citations);
      disagreements = List.copyOf(disagreements);
    }

    /** In English. */
    public SourcesReply(
        ConversationId conversation,
        String turn,
        List<Citation> citations,
        List<Disagreement> disagreements) {
      this(conversation, turn, citations, disagreements, Language.ENGLISH);
    }
  }

  /**
   * Passages that are no answer.
   *
   * @param kind why they are shown
   * @param turn id of the answer they continue; empty if none
   * @param terms what was looked for
   * @param filters which articles were looked through
   * @param citations numbered in the order shown, further ones of an answer on from those shown
   *     before; none if nothing was found
   */
  record PassagesReply(
      ConversationId conversation,
      Kind kind,
      String turn,
      String terms,
      Filters filters,
      List<Citation> citations,
      Language language)
      implements StoreReply {
    /** Why passages are shown. */
    public enum Kind {
      /** They were searched for; best first. */
      SEARCH,
      /** The next best ones after an answer. */
      MORE,
      /** A topic through time; oldest first. */
      TIMELINE
    }

    public PassagesReply {
      citations = List.copyOf(citations);
    }

    /** In English. */
    public PassagesReply(
        ConversationId conversation,
        Kind kind,
        String turn,
        String terms,
        Filters filters,
        List<Citation> citations) {
      this(conversation, kind, turn, terms, filters, citations, Language.ENGLISH);
    }
  }

  /** That a filter cannot be obeyed; nothing was looked for. */
  record BadFilterReply(ConversationId conversation, FilterProblem problem, Language language)
      implements StoreReply {
    /** In English. */
    public BadFilterReply(ConversationId conversation, FilterProblem problem) {
      this(conversation, problem, Language.ENGLISH);
    }
  }

  /** The newest articles, newest first; none in an empty store. */
  record LatestReply(ConversationId conversation, List<Article> articles, Language language)
      implements StoreReply {
    public LatestReply {
      articles = List.copyOf(articles);
    }

    /** In English. */
    public LatestReply(ConversationId conversation, List<Article> articles) {
      this(conversation, articles, Language.ENGLISH);
    }
  }

  /** An excerpt in its place. */
  record ContextReply(
      ConversationId conversation, String turn, Surroundings surroundings, Language language)
      implements StoreReply {
    /** In English. */
    public ContextReply(ConversationId conversation, String turn, Surroundings surroundings) {
      this(conversation, turn, surroundings, Language.ENGLISH);
    }
  }
}
