package org.sarika.fake;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sarika.answer.Answer;
import org.sarika.answer.Citation;
import org.sarika.answer.Disagreement;
import org.sarika.answer.Question;
import org.sarika.chat.Reply;
import org.sarika.chat.StoreReply;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Excerpt;
import org.sarika.knowledge.Form;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.NoteKind;
import org.sarika.knowledge.PublicationDate;
import org.sarika.knowledge.Publisher;
import org.sarika.knowledge.Reliability;
import org.sarika.knowledge.Viewpoint;
import org.sarika.render.VisibleText;

/** Answers with hostile words in every place; the same seed gives the same answer. */
public final class HostileReplies {
  /** The only address in them that is an article's. */
  public static final String LINK = "https://myna.example/a?b=1&c=%22";

  private HostileReplies() {}

  /** A restated answer of these citations, or two sides of one. */
  public static Reply reply(Random random, List<Citation> citations) {
    Question question = Question.of(HostileText.of(random, 80), Samples.TODAY);
    Disagreement disagreement =
        new Disagreement(
            "number",
            List.of(
                new Disagreement.Side(1, HostileText.of(random, 40)),
                new Disagreement.Side(1, HostileText.of(random, 40))));
    Answer answer =
        random.nextBoolean()
            ? new Answer.Answered(question, 1, List.of(), citations)
            : new Answer.Conflicting(question, 1, List.of(), citations, List.of(disagreement));
    return new StoreReply.AnswerReply(SampleReplies.CHAT, "turn", answer, true);
  }

  /** One to four, some long. */
  public static List<Citation> citations(Random random) {
    List<Citation> citations = new ArrayList<>();
    for (int number = 1 + random.nextInt(4); number > 0; number--) {
      int length = random.nextInt(100) == 0 ? 6000 : random.nextInt(300);
      citations.addFirst(citation(random, number, HostileText.of(random, length)));
    }
    return citations;
  }

  private static Citation citation(Random random, int number, String text) {
    Article article =
        new Article(
            new ArticleId("a" + number),
            HostileText.of(random, random.nextInt(300) == 0 ? 5000 : 60),
            new Publisher(HostileText.of(random, 30)),
            PublicationDate.parse("2019"),
            URI.create(LINK),
            "en",
            random.nextBoolean() ? Form.DIGEST : Form.FULL_TEXT,
            Viewpoint.INDEPENDENT,
            random.nextBoolean() ? Reliability.LOW : Reliability.HIGH,
            List.of(),
            List.of(),
            List.of(),
            List.of(text));
    int keyStart =
        text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
    int left = text.codePointCount(keyStart, text.length());
    int keyEnd = text.offsetByCodePoints(keyStart, 1 + random.nextInt(left));
    Note note =
        new Note(1, NoteKind.CORRECTION, HostileText.of(random, 60), "https://evil.example/");
    return new Citation(
        number,
        new Excerpt(article.id(), 1, 0, text.length(), text, keyStart, keyEnd),
        article.source(),
        List.of(note),
        HostileText.of(random, 20));
  }

  /** Numbers of the excerpts that are not seen whole and in their order. */
  public static List<Integer> missing(String seen, List<Citation> citations) {
    String all = letters(seen);
    List<Integer> missing = new ArrayList<>();
    int from = 0;
    for (Citation citation : citations) {
      int at = all.indexOf(letters(VisibleText.of(citation.excerpt().text())), from);
      if (at < 0) {
        missing.add(citation.number());
      }
      from = Math.max(from, at);
    }
    return missing;
  }

  /** Without what may go where a text is cut: blanks, and tags that part from their flag. */
  private static String letters(String text) {
    return text.replaceAll("[\\s\\x{200b}\\x{e0000}-\\x{e007f}]+", "");
  }
}
