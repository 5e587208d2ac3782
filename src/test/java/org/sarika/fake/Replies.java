package org.sarika.fake;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SequencedMap;
import org.sarika.answer.Answer;
import org.sarika.answer.Citation;
import org.sarika.answer.Question;
import org.sarika.chat.ConversationId;
import org.sarika.chat.Erased;
import org.sarika.chat.FilterProblem;
import org.sarika.chat.Notice;
import org.sarika.chat.Reply;
import org.sarika.chat.StoreReply;
import org.sarika.chat.OwnReply;
import org.sarika.chat.Stock;
import org.sarika.chat.Surroundings;
import org.sarika.knowledge.Article;
import org.sarika.retrieval.Filters;
import org.sarika.time.QuestionTimes;

/** A reply of every kind, by name; for goldens. */
public final class Replies {
  public static final ConversationId HERE = new ConversationId("test", "room", "");
  public static final String TURN = "k3f9x2ab";

  private static final Question QUESTION = Question.of("Who confirmed the visit?", Samples.TODAY);
  private static final Filters FILTERS =
      new Filters(
          LocalDate.of(2019, 1, 1),
          LocalDate.of(2021, 12, 31),
          "Myna <b> @all evil.example",
          "military");

  private Replies() {}

  public static SequencedMap<String, Reply> all() {
    SequencedMap<String, Reply> replies = new LinkedHashMap<>();
    replies.put("answered", answer(Samples.answered(QUESTION), TURN));
    replies.put("dated", answer(Samples.answered(dated("Who is it since 2017?")), TURN));
    replies.put("not-found-dated", answer(Samples.notFound(dated("Who came in May 2031?")), TURN));
    replies.put(
        "restated", new StoreReply.AnswerReply(HERE, TURN, Samples.answered(QUESTION), true));
    replies.put("conflicting", answer(Samples.conflicting(QUESTION), TURN));
    replies.put("not-found", answer(Samples.notFound(QUESTION), TURN));
    replies.put(
        "out-of-scope", answer(new Answer.OutOfScope(QUESTION, Answer.Reason.GREETING), ""));
    replies.put(
        "sources",
        new StoreReply.SourcesReply(HERE, TURN, List.of(Samples.corrected()), List.of()));
    for (StoreReply.PassagesReply.Kind kind : StoreReply.PassagesReply.Kind.values()) {
      boolean more = kind == StoreReply.PassagesReply.Kind.MORE;
      replies.put(
          name(kind),
          passages(kind, more ? Filters.NONE : FILTERS, Samples.citation(4, "Four ships came.")));
    }
    replies.put(
        "nothing-found",
        new StoreReply.PassagesReply(
            HERE, StoreReply.PassagesReply.Kind.SEARCH, "", "goats", FILTERS, List.of()));
    for (FilterProblem.Kind kind : FilterProblem.Kind.values()) {
      replies.put(
          "bad-filter-" + name(kind),
          new StoreReply.BadFilterReply(HERE, new FilterProblem(kind, "from", "<b>soon.example")));
    }
    replies.put("latest", new StoreReply.LatestReply(HERE, List.of(Samples.visit())));
    replies.put("latest-empty", new StoreReply.LatestReply(HERE, List.of()));
    replies.put(
        "context",
        new StoreReply.ContextReply(
            HERE,
            TURN,
            new Surroundings(
                Samples.citation(),
                "It rained before.",
                Samples.visit().paragraph(1),
                "It rained after.")));
    replies.put("about", about());
    replies.put(
        "about-empty",
        new OwnReply.AboutReply(HERE, new Stock(0, 0, List.of(), List.of()), Chats.KEPT));
    replies.put(
        "welcome", new OwnReply.WelcomeReply(HERE, List.of("Who confirmed it?", "Who is it?")));
    replies.put("welcome-empty", new OwnReply.WelcomeReply(HERE, List.of()));
    replies.put("forgotten", new OwnReply.ForgottenReply(HERE, new Erased(2, 1)));
    replies.put("forgotten-nothing", new OwnReply.ForgottenReply(HERE, Erased.NOTHING));
    replies.put("busy", new OwnReply.BusyReply(HERE, 3));
    replies.put("slow-down", new OwnReply.SlowDownReply(HERE, Duration.ofSeconds(20)));
    for (Notice notice : Notice.values()) {
      replies.put("notice-" + name(notice), new OwnReply.NoticeReply(HERE, notice));
    }
    return replies;
  }

  private static Question dated(String text) {
    return Question.of(text, Samples.TODAY)
        .with(new QuestionTimes(() -> Samples.NAMES).of(text, Samples.TODAY));
  }

  /** One of them. */
  public static Reply of(String name) {
    return Objects.requireNonNull(all().get(name), name);
  }

  public static Reply answer(Answer answer, String turn) {
    return new StoreReply.AnswerReply(HERE, turn, answer, false);
  }

  private static Reply passages(
      StoreReply.PassagesReply.Kind kind, Filters filters, Citation citation) {
    return new StoreReply.PassagesReply(HERE, kind, TURN, "ships", filters, List.of(citation));
  }

  private static Reply about() {
    Article oldest = Samples.article("old", "1993", "Long ago.");
    return new OwnReply.AboutReply(
        HERE, new Stock(35, 12, List.of(Samples.visit()), List.of(oldest)), Chats.KEPT);
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
