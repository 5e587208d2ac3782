package org.sarika.chat;

import java.time.Duration;
import java.util.List;
import org.sarika.answer.Answer;
import org.sarika.answer.Citation;
import org.sarika.answer.Disagreement;
import org.sarika.curation.Change;
import org.sarika.curation.Preview;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.Language;
import org.sarika.retrieval.Filters;

/** What goes back to a conversation. */
public sealed interface Reply {
  ConversationId conversation();

  /** What Sarika's own words in it are written in; excerpts stay in theirs. */
  Language language();

  /**
   * An answer, or that there is none.
   *
   * @param turn id under which it is kept; empty if it is not, such as a greeting
   * @param restated whether the question has to be shown with it, since nobody typed it
   */
  record AnswerReply(ConversationId conversation, String turn, Answer answer, boolean restated)
      implements Reply {
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
  record ToldReply(ConversationId conversation, String turn, Answer answer) implements Reply {
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
      implements Reply {
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
      implements Reply {
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
      implements Reply {
    /** In English. */
    public BadFilterReply(ConversationId conversation, FilterProblem problem) {
      this(conversation, problem, Language.ENGLISH);
    }
  }

  /** The newest articles, newest first; none in an empty store. */
  record LatestReply(ConversationId conversation, List<Article> articles, Language language)
      implements Reply {
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
      implements Reply {
    /** In English. */
    public ContextReply(ConversationId conversation, String turn, Surroundings surroundings) {
      this(conversation, turn, surroundings, Language.ENGLISH);
    }
  }

  /**
   * What Sarika is and holds.
   *
   * @param kept how long it keeps whose a question was
   */
  record AboutReply(ConversationId conversation, Stock stock, Duration kept, Language language)
      implements Reply {
    /** In English. */
    public AboutReply(ConversationId conversation, Stock stock, Duration kept) {
      this(conversation, stock, kept, Language.ENGLISH);
    }
  }

  /**
   * A first hello.
   *
   * @param examples questions that the store can answer; may be empty
   */
  record WelcomeReply(ConversationId conversation, List<String> examples, Language language)
      implements Reply {
    public WelcomeReply {
      examples = List.copyOf(examples);
    }

    /** In English. */
    public WelcomeReply(ConversationId conversation, List<String> examples) {
      this(conversation, examples, Language.ENGLISH);
    }
  }

  /** That everything kept of the asker is erased, and what it was. */
  record ForgottenReply(ConversationId conversation, Erased erased, Language language)
      implements Reply {
    /** In English. */
    public ForgottenReply(ConversationId conversation, Erased erased) {
      this(conversation, erased, Language.ENGLISH);
    }
  }

  /**
   * That the question waits.
   *
   * @param ahead how many are answered before it, at least 1
   */
  record BusyReply(ConversationId conversation, int ahead, Language language) implements Reply {
    /** In English. */
    public BusyReply(ConversationId conversation, int ahead) {
      this(conversation, ahead, Language.ENGLISH);
    }
  }

  /**
   * That the asker asks too much; the question is not answered.
   *
   * @param delay how long until the next one is
   */
  record SlowDownReply(ConversationId conversation, Duration delay, Language language)
      implements Reply {
    /** In English. */
    public SlowDownReply(ConversationId conversation, Duration delay) {
      this(conversation, delay, Language.ENGLISH);
    }
  }

  /** A fixed sentence. */
  record NoticeReply(ConversationId conversation, Notice notice, Language language)
      implements Reply {
    /** In English. */
    public NoticeReply(ConversationId conversation, Notice notice) {
      this(conversation, notice, Language.ENGLISH);
    }
  }

  /** What only a curator gets. */
  sealed interface ToCurator extends Reply {
    /** Curators write English: so do their articles. */
    @Override
    default Language language() {
      return Language.ENGLISH;
    }
  }

  /**
   * What waits and what was refused.
   *
   * @param items of this page, longest waiting first
   * @param page from 0
   * @param pages at least 1
   * @param total how many wait
   * @param refused what could not be made an article lately, newest first
   */
  record QueueReply(
      ConversationId conversation,
      List<QueuedArticle> items,
      int page,
      int pages,
      int total,
      List<Change> refused)
      implements ToCurator {
    public QueueReply {
      items = List.copyOf(items);
      refused = List.copyOf(refused);
    }
  }

  /**
   * All about an article.
   *
   * @param key its short name, for buttons
   * @param preview what is known of it
   * @param like stored ones that it may be a copy of
   * @param why it is shown
   */
  record PreviewReply(
      ConversationId conversation, String key, Preview preview, List<LikeArticle> like, Why why)
      implements ToCurator {
    /** Why an article is shown. */
    public enum Why {
      /** A curator wanted to see it. */
      ASKED,
      /** It was handed in just now. */
      QUEUED,
      /** It was handed in, and is stored already. */
      KNOWN,
      /** It cannot be approved without saying whether it is a copy. */
      NEAR_COPY
    }

    public PreviewReply {
      like = List.copyOf(like);
    }
  }

  /**
   * Who did what about an article, now or before.
   *
   * @param preview the article as it is now
   * @param change what was done
   * @param file the file in the knowledge folder that should say the same; empty if there is none
   */
  record DecidedReply(ConversationId conversation, Preview preview, Change change, String file)
      implements ToCurator {}

  /**
   * That a decision changed nothing, and why.
   *
   * @param outcome none that is done
   */
  record UndoneReply(ConversationId conversation, org.sarika.curation.Outcome outcome)
      implements ToCurator {}

  /**
   * Asks why an article is rejected.
   *
   * @param key its short name
   * @param title its headline
   */
  record ReasonReply(ConversationId conversation, String key, String title) implements ToCurator {}

  /**
   * That what was handed in is not taken.
   *
   * @param reason one sentence: what, why, what to do
   */
  record NotTakenReply(ConversationId conversation, String reason) implements ToCurator {}
}
