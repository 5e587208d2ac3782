package org.sarika.chat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.sarika.answer.Answer;
import org.sarika.answer.Chronology;
import org.sarika.answer.Citation;
import org.sarika.answer.PassageFinder;
import org.sarika.answer.Question;
import org.sarika.answer.Wanted;
import org.sarika.curation.FeedTrouble;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.Language;
import org.sarika.retrieval.Filters;
import org.sarika.retrieval.Query;
import org.sarika.time.Period;
import org.sarika.time.QuestionTimes;
import org.sarika.time.TimeScope;

/** Obeys the commands that look something up without answering a question. */
final class Lookups {
  private static final int FOUND = 5;
  private static final int LATEST = 10;
  private static final int MOMENTS = 12;

  /** As in {@link Turn#id()}. */
  private static final Pattern ID = Pattern.compile("[a-z0-9]{1,12}");

  private final ConversationStore conversations;
  private final ArticleStore articles;
  private final PassageFinder passages;
  private final Duration kept;
  private final Supplier<List<FeedTrouble>> feeds;
  private final QuestionTimes times;

  Lookups(
      ConversationStore conversations,
      ArticleStore articles,
      PassageFinder passages,
      Duration kept,
      Supplier<List<FeedTrouble>> feeds,
      QuestionTimes times) {
    this.conversations = conversations;
    this.articles = articles;
    this.passages = passages;
    this.kept = kept;
    this.feeds = feeds;
    this.times = times;
  }

  /** Passages for words, best first. */
  Reply search(IncomingMessage message, String words) {
    return find(message, words, StoreReply.PassagesReply.Kind.SEARCH, Notice.NO_TERMS);
  }

  /** A topic through time. */
  Reply timeline(IncomingMessage message, String words) {
    return find(message, words, StoreReply.PassagesReply.Kind.TIMELINE, Notice.NO_TOPIC);
  }

  private Reply find(
      IncomingMessage message, String words, StoreReply.PassagesReply.Kind kind, Notice noWords) {
    ConversationId conversation = message.conversation();
    return switch (SearchWords.in(words)) {
      case SearchWords.Nothing _ ->
          new OwnReply.NoticeReply(conversation, noWords, message.spoken());
      case SearchWords.TooLong _ ->
          new StoreReply.AnswerReply(conversation, "", tooLong(message, words), false);
      case SearchWords.Bad bad ->
          new StoreReply.BadFilterReply(conversation, bad.problem(), message.spoken());
      case SearchWords.Terms terms ->
          kind == StoreReply.PassagesReply.Kind.TIMELINE
              ? moments(message, terms)
              : passages(message, kind, terms.text(), terms.filters(), best(terms));
    };
  }

  private List<Citation> best(SearchWords.Terms terms) {
    return passages.find(new Query(terms.text(), terms.filters()), Wanted.passages(FOUND));
  }

  /** A period among the words is one that is told of, whenever that was written. */
  private Reply moments(IncomingMessage message, SearchWords.Terms terms) {
    LocalDate day = LocalDate.ofInstant(message.at(), ZoneOffset.UTC);
    TimeScope time = times.of(terms.text(), day);
    List<Period> periods = time.periods();
    Filters filters = terms.filters().telling(periods);
    List<Citation> found =
        passages.find(new Query(topic(terms.text(), time), filters), Wanted.articles(MOMENTS));
    return passages(
        message,
        StoreReply.PassagesReply.Kind.TIMELINE,
        terms.text(),
        filters,
        Chronology.oldestFirst(found, periods));
  }

  /** Without the period, which a passage of it need not name; all of it if nothing else is left. */
  private static String topic(String words, TimeScope time) {
    String topic = time.matter(words);
    return topic.isEmpty() ? words : topic;
  }

  private static Reply passages(
      IncomingMessage message,
      StoreReply.PassagesReply.Kind kind,
      String terms,
      Filters filters,
      List<Citation> found) {
    return new StoreReply.PassagesReply(
        message.conversation(), kind, "", terms, filters, found, message.spoken());
  }

  private static Answer tooLong(IncomingMessage message, String words) {
    Question question = Question.of(words, LocalDate.ofInstant(message.at(), ZoneOffset.UTC));
    return new Answer.OutOfScope(question, Answer.Reason.TOO_LONG);
  }

  /** Whether words ask what is new, and of no matter. */
  boolean areForNews(IncomingMessage message, String words) {
    LocalDate day = LocalDate.ofInstant(message.at(), ZoneOffset.UTC);
    return times.of(words, day).isNewsOfEverything(words);
  }

  /** The newest articles. */
  Reply latest(IncomingMessage message) {
    return new StoreReply.LatestReply(
        message.conversation(), articles.list().stream().limit(LATEST).toList(), message.spoken());
  }

  /** What the store holds. */
  Reply stock(IncomingMessage message) {
    List<Article> all = articles.list();
    int outlets = (int) all.stream().map(Article::publisher).distinct().count();
    List<Article> newest = all.isEmpty() ? List.of() : List.of(all.getFirst());
    List<Article> oldest = all.isEmpty() ? List.of() : List.of(all.getLast());
    return new OwnReply.AboutReply(
        message.conversation(),
        new Stock(all.size(), outlets, newest, oldest, feeds.get()),
        kept,
        message.spoken());
  }

  /** What was shown: by an answer's id, for the answer replied to, or last in the conversation. */
  Reply sources(IncomingMessage message, String words) {
    ConversationId conversation = message.conversation();
    if (!words.isEmpty()) {
      return Optional.of(words.toLowerCase(Locale.ROOT))
          .filter(id -> ID.matcher(id).matches())
          .flatMap(conversations::find)
          .map(turn -> sources(message, turn))
          .orElseGet(() ->
              new OwnReply.NoticeReply(conversation, Notice.NO_SUCH_ANSWER, message.spoken()));
    }
    return about(message)
        .or(() -> last(conversation))
        .map(turn -> sources(message, turn))
        .orElseGet(
            () -> new OwnReply.NoticeReply(conversation, Notice.NO_SOURCES, message.spoken()));
  }

  private Optional<Turn> about(IncomingMessage message) {
    return conversations.find(message.about()).filter(turn -> !turn.citations().isEmpty());
  }

  private Optional<Turn> last(ConversationId conversation) {
    return conversations.turns(conversation).reversed().stream()
        .filter(turn -> !turn.citations().isEmpty())
        .findFirst();
  }

  private static Reply sources(IncomingMessage message, Turn turn) {
    Language language = turn.text().isEmpty() ? message.spoken() : turn.language();
    return turn.citations().isEmpty()
        ? new OwnReply.NoticeReply(message.conversation(), Notice.NO_SOURCES, language)
        : new StoreReply.SourcesReply(
            message.conversation(), turn.id(), turn.citations(), turn.disagreements(), language);
  }
}
