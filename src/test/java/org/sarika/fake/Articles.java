package org.sarika.fake;

import java.net.URI;
import java.util.List;
import org.sarika.answer.Citation;
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

/** Made-up stories as they can come: trusted and not, digested and whole, in any script. */
public final class Articles {
  public static final Article DIGEST =
      article(
          "2019-harbour",
          "Navy may visit in May",
          "The Daily Myna",
          Form.DIGEST,
          Reliability.HIGH,
          "Rear Admiral Dara Sok told the paper that he had “invited them twice”. Three ships are to"
              + " come. Nobody has answered yet.");

  public static final Article FULL_TEXT =
      article(
          "2020-quay",
          "R&D <at> the \"quay\"",
          "Quay & Sons Courier",
          Form.FULL_TEXT,
          Reliability.LOW,
          "“Four ships,” the clerk said, “if 3 < 4 & tea > coffee.” Write to @quay_office or see"
              + " quay.example/ships; /stop does nothing, and #ships has 9 posts.");

  public static final Article KHMER =
      article(
          "2024-rice",
          "តម្លៃអង្ករឡើងថ្លៃ",
          "សារព័ត៌មានវាលស្រែ",
          Form.FULL_TEXT,
          Reliability.MEDIUM,
          "កសិករ\u200bបាន\u200bលក់\u200bអង្ករ ៤០ តោន។ អ្នកជិតខាងទិញអស់ 👩🏽‍🌾។");

  private Articles() {}

  public static Article article(
      String id, String title, String outlet, Form form, Reliability reliability, String text) {
    return new Article(
        new ArticleId(id),
        title,
        new Publisher(outlet),
        PublicationDate.parse(id.substring(0, 4)),
        URI.create("https://" + id + ".example/story?a=1&b=2"),
        "en",
        form,
        Viewpoint.INDEPENDENT,
        reliability,
        List.of("ships"),
        List.of(),
        List.of(),
        List.of("Before it came a paragraph of no weight.", text, "After it came one more."));
  }

  /** An excerpt of the second paragraph, whole. */
  public static Citation citation(
      int number, Article article, String key, String speaker, Note... notes) {
    String text = article.paragraph(2);
    int start = Math.max(0, text.indexOf(key));
    Excerpt excerpt =
        new Excerpt(article.id(), 2, 0, text.length(), text, start, start + key.length());
    return new Citation(number, excerpt, article.source(), List.of(notes), speaker);
  }

  public static Citation digest(int number) {
    Note note =
        new Note(
            2, NoteKind.CORRECTION, "Four ships, says fleet.example", "https://fleet.example/");
    return citation(number, DIGEST, "Three ships are to come.", "Dara Sok", note);
  }

  public static Citation fullText(int number) {
    return citation(number, FULL_TEXT, "“Four ships,” the clerk said", "");
  }

  public static Citation khmer(int number) {
    return citation(number, KHMER, "កសិករ\u200bបាន\u200bលក់\u200bអង្ករ ៤០ តោន។", "");
  }
}
