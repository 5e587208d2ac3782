package org.sarika.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sarika.answer.Answer;
import org.sarika.answer.Citation;
import org.sarika.answer.Disagreement;
import org.sarika.answer.Question;
import org.sarika.chat.ConversationId;
import org.sarika.chat.Erased;
import org.sarika.chat.FilterProblem;
import org.sarika.chat.Notice;
import org.sarika.chat.Reply;
import org.sarika.chat.StoreReply;
import org.sarika.chat.OwnReply;
import org.sarika.chat.StoreReply.PassagesReply.Kind;
import org.sarika.chat.Stock;
import org.sarika.chat.Surroundings;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.Form;
import org.sarika.knowledge.Language;
import org.sarika.knowledge.Reliability;
import org.sarika.knowledge.Source;
import org.sarika.retrieval.Filters;
import org.sarika.time.Period;
import org.sarika.time.TimeFilter;
import org.sarika.time.TimeScope;

/** A reply of every kind, by name. */
public final class SampleReplies {
  public static final ConversationId CHAT = new ConversationId("telegram", "-1001", "7");
  private static final String TURN = "k3x9q2abcdef";

  private SampleReplies() {}

  public static Map<String, Reply> all() {
    Map<String, Reply> replies = new LinkedHashMap<>(answers());
    List<Citation> found = List.of(Articles.fullText(1), Articles.khmer(2));
    Filters filters =
        new Filters(LocalDate.of(2019, 1, 1), LocalDate.MAX, "Myna @everyone", "ships");
    replies.put("sources", new StoreReply.SourcesReply(CHAT, TURN, found, List.of()));
    replies.put(
        "sources-retracted",
        new StoreReply.SourcesReply(
            CHAT, TURN, List.of(retracted(Articles.fullText(1)), Articles.khmer(2)), List.of()));
    replies.put("search", passages(Kind.SEARCH, filters, found));
    replies.put("search-none", passages(Kind.SEARCH, filters, List.of()));
    replies.put("more", passages(Kind.MORE, Filters.NONE, found));
    replies.put("timeline", passages(Kind.TIMELINE, Filters.NONE, found));
    replies.put(
        "bad-filter",
        new StoreReply.BadFilterReply(
            CHAT, new FilterProblem(FilterProblem.Kind.NO_DATE, "from", "<b>spring</b>")));
    replies.put(
        "latest", new StoreReply.LatestReply(CHAT, List.of(Articles.KHMER, Articles.FULL_TEXT)));
    replies.put("latest-none", new StoreReply.LatestReply(CHAT, List.of()));
    replies.put(
        "context", new StoreReply.ContextReply(CHAT, TURN, surroundings(Articles.digest(2))));
    replies.put("about", about(Articles.KHMER, Articles.DIGEST));
    replies.put(
        "welcome",
        new OwnReply.WelcomeReply(
            CHAT, List.of("Who invited the navy?", "តើអង្ករថ្លៃប៉ុន្មាន?", "Is 3 < 4?")));
    replies.put(
        "told",
        new StoreReply.ToldReply(
            CHAT,
            TURN,
            new Answer.Answered(
                Question.of("Who @all invited <the> navy?", Samples.TODAY),
                0.9,
                List.of(),
                List.of(Articles.fullText(1)))));
    replies.put("forgotten-wishes", new OwnReply.ForgottenReply(CHAT, new Erased(4, 1, 2)));
    replies.put("forgotten", new OwnReply.ForgottenReply(CHAT, new Erased(4, 1)));
    replies.put("busy", new OwnReply.BusyReply(CHAT, 12));
    replies.put("slow-down", new OwnReply.SlowDownReply(CHAT, Duration.ofSeconds(40)));
    replies.putAll(spoken());
    replies.putAll(CuratingReplies.all());
    for (Notice notice : Notice.values()) {
      replies.put("notice-" + name(notice), new OwnReply.NoticeReply(CHAT, notice));
    }
    return replies;
  }

  /** The commonest replies in each other language. */
  private static Map<String, Reply> spoken() {
    Map<Language, String> questions =
        Map.of(
            Language.KHMER, "ហើយតើគាត់អញ្ជើញអ្នកណា?",
            Language.FRENCH, "Et qui a-t-il invité ?",
            Language.CHINESE, "他邀请了谁？");
    Map<String, Reply> replies = new TreeMap<>();
    questions.forEach((language, text) -> {
      String prefix = "spoken-" + language.tag() + "-";
      Question question = new Question(text, text + " (Sok Mynah)", Samples.TODAY, Filters.NONE);
      replies.put(
          prefix + "answered",
          answer(
              new Answer.Answered(
                  question, 0.9, List.of(), List.of(Articles.digest(1), Articles.khmer(2))),
              false));
      replies.put(
          prefix + "not-found",
          answer(
              new Answer.NotFound(question, 0.1, List.of(), List.of(Articles.FULL_TEXT), List.of()),
              false));
      replies.put(prefix + "help", new OwnReply.NoticeReply(CHAT, Notice.HELP, language));
      replies.put(
          prefix + "about",
          new OwnReply.AboutReply(
              CHAT,
              new Stock(64, 9, List.of(Articles.KHMER), List.of(Articles.DIGEST)),
              Duration.ofDays(30),
              language));
    });
    return replies;
  }

  private static Map<String, Reply> answers() {
    Map<String, Reply> replies = new LinkedHashMap<>();
    Question question = Question.of("Who @all invited <the> navy?", Samples.TODAY);
    List<Citation> both = List.of(Articles.digest(1), Articles.fullText(2));
    Answer answered = new Answer.Answered(question, 0.9, List.of(), both);
    TimeScope in2017 =
        new TimeScope(
            List.of(new TimeFilter("in 2017", Period.year(2017))),
            TimeScope.Order.BEST,
            true,
            false);
    replies.put(
        "answered-dated",
        new StoreReply.AnswerReply(
            CHAT, TURN, new Answer.Answered(question.with(in2017), 0.9, List.of(), both), false));
    replies.put("answered", answer(answered, false));
    replies.put("answered-restated", answer(answered, true));
    replies.put("answered-copied", answer(answered(question, copied(Articles.fullText(1))), false));
    replies.put("answered-khmer", answer(answered(question, Articles.khmer(1)), false));
    replies.put("answered-long", answer(answered(question, longOne()), false));
    Disagreement ships =
        new Disagreement(
            "number",
            List.of(
                new Disagreement.Side(1, "Three ships"), new Disagreement.Side(2, "Four ships")));
    replies.put(
        "conflicting",
        answer(new Answer.Conflicting(question, 0.8, List.of(), both, List.of(ships)), false));
    differing(question, both).forEach((name, answer) -> replies.put(name, answer(answer, false)));
    List<Article> nearest = List.of(Articles.FULL_TEXT, Articles.DIGEST);
    replies.put(
        "not-found",
        answer(new Answer.NotFound(question, 0.1, List.of(), nearest, List.of()), false));
    replies.put(
        "not-found-nothing-near",
        answer(new Answer.NotFound(question, 0, List.of(), List.of(), List.of()), false));
    for (Answer.Reason reason : Answer.Reason.values()) {
      replies.put(
          "out-of-scope-" + name(reason),
          new StoreReply.AnswerReply(CHAT, "", new Answer.OutOfScope(question, reason), false));
    }
    return replies;
  }

  /** What is told beside excerpts that do not contradict each other. */
  private static Map<String, Answer> differing(Question question, List<Citation> both) {
    var asked = new Disagreement.Side(Disagreement.QUESTION, "@all <2024>");
    Map<String, Disagreement> remarks =
        Map.of(
            "periods",
            new Disagreement(
                Disagreement.PERIODS,
                List.of(
                    new Disagreement.Side(1, "27 ships"), new Disagreement.Side(2, "37 ships"))),
            "premise-instead",
            new Disagreement("premise-instead", List.of(new Disagreement.Side(2, "2017"), asked)),
            "premise-denied",
            new Disagreement("premise-denied", List.of(new Disagreement.Side(2, ""), asked)),
            "premise-unmentioned",
            new Disagreement("premise-unmentioned", List.of(new Disagreement.Side(1, ""), asked)));
    Map<String, Answer> answers = new LinkedHashMap<>();
    new TreeMap<>(remarks)
        .forEach((name, remark) ->
            answers.put(
                name, new Answer.Answered(question, 0.8, List.of(), both, List.of(remark))));
    return answers;
  }

  private static Answer answered(Question question, Citation citation) {
    return new Answer.Answered(question, 0.9, List.of(), List.of(citation));
  }

  private static Citation retracted(Citation citation) {
    return citation.retracted(
        Instant.parse("2026-05-03T23:00:00Z"), "the outlet took @it <back> *itself*");
  }

  /** A wire report that others printed. */
  private static Citation copied(Citation citation) {
    Source source = citation.source();
    List<String> copies =
        List.of(
            "https://www.Wire.example/1",
            "https://wire.example/2",
            "not an address",
            "https://two.example/",
            "https://three.example/",
            "https://four.example/");
    return new Citation(
        citation.number(),
        citation.excerpt(),
        new Source(
            source.id(),
            source.title(),
            source.publisher(),
            source.published(),
            source.url(),
            source.language(),
            source.form(),
            source.viewpoint(),
            source.reliability(),
            copies),
        citation.notes(),
        citation.speaker());
  }

  /** An excerpt that no message can hold. */
  private static Citation longOne() {
    String text = "One ship came, and then a second & third <one>. ".repeat(120).strip();
    Article article =
        Articles.article(
            "2021-fleet",
            "All ships",
            "The Harbour Herald",
            Form.FULL_TEXT,
            Reliability.HIGH,
            text);
    return Articles.citation(1, article, "One ship came, and then a second & third <one>.", "");
  }

  private static Reply answer(Answer answer, boolean restated) {
    return new StoreReply.AnswerReply(CHAT, TURN, answer, restated);
  }

  private static Reply passages(Kind kind, Filters filters, List<Citation> found) {
    return new StoreReply.PassagesReply(CHAT, kind, TURN, "ships /stop", filters, found);
  }

  private static Surroundings surroundings(Citation citation) {
    return new Surroundings(
        citation,
        Articles.DIGEST.paragraph(1),
        Articles.DIGEST.paragraph(2),
        Articles.DIGEST.paragraph(3));
  }

  private static Reply about(Article newest, Article oldest) {
    return new OwnReply.AboutReply(
        CHAT, new Stock(64, 9, List.of(newest), List.of(oldest)), Duration.ofDays(30));
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
