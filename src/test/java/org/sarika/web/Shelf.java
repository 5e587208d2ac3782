package org.sarika.web;

import java.net.URI;
import java.util.List;
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

/** Invented articles that show everything a page can show. */
final class Shelf {
  static final Article HARBOUR =
      new Article(
          new ArticleId("2019-04-09-harbour"),
          "Two navies plan a harbour exercise off Sihanoukville",
          new Publisher("The Mekong Courier"),
          PublicationDate.parse("2019-04-09"),
          URI.create("https://courier.example/2019/harbour?page=1&lang=en"),
          "en",
          Form.DIGEST,
          Viewpoint.INDEPENDENT,
          Reliability.HIGH,
          List.of("military", "ports & shipping"),
          List.of("https://mirror.example/harbour", "urn:copy:7"),
          List.of(
              new Note(
                  3,
                  NoteKind.CORRECTION,
                  "The ships were three, not four, as the navy later wrote.",
                  "https://navy.example/log"),
              new Note(6, NoteKind.CONTEXT, "The talks were held again in May.", ""),
              new Note(14, NoteKind.UNRELIABLE, "Nobody else reported this remark.", "urn:none")),
          List.of(
              "Officers of two navies met on Monday to plan an exercise in the harbour.",
              "The meeting lasted a day. No date was set.",
              "The exercise would bring four ships to the harbour, the spokeswoman said. They would"
                  + " stay for nine days. Fishing boats would be kept away.",
              "Dockworkers welcomed the news.",
              "A port official called the plan “modest, useful and overdue”.",
              "Talks about costs are to follow in the provincial capital.",
              "Local hotels expect about 600 guests, most of them sailors on leave.",
              "The governor has asked shopkeepers to mark their prices.",
              "A school choir will sing at the pier.",
              "Environmental groups asked for a survey of the reef before any anchor falls.",
              "The ministry answered that a survey is under way.",
              "Its first part is to be published in June.",
              "The last such visit took place eleven years ago.",
              "Rear Admiral Dara Sok said that he had invited the visiting navy himself. “We wrote in"
                  + " January and they answered in a week”, he said. He did not name the ships.",
              "The visitors’ embassy confirmed the letter.",
              "Neither side spoke of later visits."));

  static final Article BORDER =
      new Article(
          new ArticleId("2024-06-04-ships"),
          "Harbour visit: three ships, one week, many questions",
          new Publisher("Phnom Penh Evening Wire"),
          PublicationDate.parse("2024-06"),
          URI.create("https://wire.example/ships"),
          "en",
          Form.FULL_TEXT,
          Viewpoint.WIRE,
          Reliability.LOW,
          List.of("military"),
          List.of(),
          List.of(),
          List.of(
              "Three ships entered the harbour on Tuesday, the port authority said.",
              "They left after a week."));

  static final Article KHMER =
      new Article(
          new ArticleId("2024-rice"),
          "តម្លៃស្រូវឡើងថ្លៃនៅខេត្តបាត់ដំបង",
          new Publisher("ដំណឹងស្រែ"),
          PublicationDate.parse("2024"),
          URI.create("urn:sarika:rice"),
          "km",
          Form.FULL_TEXT,
          Viewpoint.CAMBODIA_GOVERNMENT,
          Reliability.MEDIUM,
          List.of("rice"),
          List.of(),
          List.of(),
          List.of("តម្លៃស្រូវបានឡើងថ្លៃនៅសប្តាហ៍នេះ។ កសិករសប្បាយចិត្ត។", "ផ្សារបើកពីព្រឹក។"));

  static final Article PENDING =
      new Article(
          new ArticleId("pending-one"),
          "Waiting for a curator",
          new Publisher("The Mekong Courier"),
          PublicationDate.parse("2023-01-01"),
          URI.create("https://courier.example/waiting"),
          "en",
          Form.FULL_TEXT,
          Viewpoint.INDEPENDENT,
          Reliability.HIGH,
          List.of(),
          List.of(),
          List.of(),
          List.of("Nobody has read this yet."));

  private Shelf() {}

  static ShelfStore store() {
    return new ShelfStore(List.of(HARBOUR, BORDER, KHMER), List.of(PENDING));
  }

  /** The words as an excerpt of their paragraph, {@code key} being the sentence that answers. */
  static Excerpt excerpt(Article article, int paragraph, String words, String key) {
    int start = article.paragraph(paragraph).indexOf(words);
    int keyStart = words.indexOf(key);
    return new Excerpt(
        article.id(),
        paragraph,
        start,
        start + words.length(),
        words,
        keyStart,
        keyStart + key.length());
  }
}
