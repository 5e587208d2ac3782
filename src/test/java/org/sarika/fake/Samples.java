package org.sarika.fake;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sarika.answer.Answer;
import org.sarika.answer.Citation;
import org.sarika.answer.Disagreement;
import org.sarika.answer.Question;
import org.sarika.chat.ConversationId;
import org.sarika.chat.IncomingMessage;
import org.sarika.chat.Outcome;
import org.sarika.chat.Turn;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Excerpt;
import org.sarika.knowledge.Form;
import org.sarika.knowledge.Name;
import org.sarika.knowledge.Names;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.NoteKind;
import org.sarika.knowledge.PublicationDate;
import org.sarika.knowledge.Publisher;
import org.sarika.knowledge.Reliability;
import org.sarika.knowledge.Viewpoint;

/** Made-up stories and what can be said about them. */
public final class Samples {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  public static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
  public static final String KEY = "Emily Zeeberg of the embassy confirmed it.";

  public static final Names NAMES =
      new Names(
          List.of(
              name("Hun Manet", "person", "Manet"),
              name("Emily Zeeberg", "person", "Zeeberg"),
              name("Chhum Socheat", "person", "Socheat"),
              name("Carl Thayer", "person", "Thayer"),
              name("Cambodia", "place"),
              name("China", "place"),
              name("Hawaii", "place", "Honolulu"),
              name("United States", "place", "US", "Washington"),
              name("Ministry of Defence", "organisation"),
              name("Angkor Sentinel", "event"),
              name("PASOC", "event")));

  private Samples() {}

  private static Name name(String name, String kind, String... also) {
    return new Name(name, kind, List.of(also), List.of());
  }

  public static Article article(String id, String published, String... paragraphs) {
    return new Article(
        new ArticleId(id),
        "A visit to Hawaii",
        new Publisher("The Daily Myna"),
        PublicationDate.parse(published),
        URI.create("https://myna.example/" + id),
        "en",
        Form.DIGEST,
        Viewpoint.INDEPENDENT,
        Reliability.HIGH,
        List.of("military"),
        List.of(),
        List.of(),
        List.of(paragraphs));
  }

  /** A citation of the whole first paragraph. */
  public static Citation citation(int number, Article article, String key, String speaker) {
    String text = article.paragraph(1);
    int start = text.indexOf(key);
    Excerpt excerpt =
        new Excerpt(article.id(), 1, 0, text.length(), text, start, start + key.length());
    return new Citation(number, excerpt, article.source(), List.of(), speaker);
  }

  /** The article behind {@link #citation()}. */
  public static Article visit() {
    return article("2019-visit", "2019-04-09", "Hun Manet goes to a meeting. " + KEY);
  }

  public static Citation citation() {
    return citation(1, visit(), KEY, "Emily Zeeberg");
  }

  /** A citation of a one-sentence article of 2020. */
  public static Citation citation(int number, String sentence) {
    return citation(number, article("2020-ships", "2020-01", sentence), sentence, "");
  }

  public static Citation corrected() {
    Citation citation = citation();
    Note note = new Note(1, NoteKind.CORRECTION, "The meeting was a day later", "");
    return new Citation(1, citation.excerpt(), citation.source(), List.of(note), "");
  }

  public static Answer answered(Question question) {
    Citation citation = citation();
    return new Answer.Answered(question, 0.9, List.of(citation.source().id()), List.of(citation));
  }

  public static Answer conflicting(Question question) {
    Citation first = citation();
    Citation second =
        citation(2, article("2020-visit", "2020-01", "About 40 came to the meeting."), "40", "");
    Disagreement disagreement =
        new Disagreement(
            "number", List.of(new Disagreement.Side(1, "36"), new Disagreement.Side(2, "40")));
    return new Answer.Conflicting(
        question, 0.8, List.of(), List.of(first, second), List.of(disagreement));
  }

  public static Answer notFound(Question question) {
    return new Answer.NotFound(question, 0.1, List.of(), List.of(visit()), List.of(citation()));
  }

  public static Turn turn(String question, Citation... shown) {
    return new Turn("turn", question, question, Outcome.ANSWERED, List.of(shown), NOW);
  }

  public static IncomingMessage message(String text) {
    return new IncomingMessage(
        UUID.randomUUID().toString(),
        new ConversationId("test", "room", ""),
        "asker",
        text,
        "",
        NOW);
  }
}
