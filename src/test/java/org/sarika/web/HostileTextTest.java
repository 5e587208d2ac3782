package org.sarika.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sarika.answer.Answer;
import org.sarika.answer.AnswerService;
import org.sarika.answer.Citation;
import org.sarika.answer.Disagreement;
import org.sarika.answer.Question;
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

/** Whatever stands in an article or a question, the page has only the tags of its templates. */
class HostileTextTest {
  private static final String HARMLESS = "harmless";

  @ParameterizedTest
  @CsvFileSource(resources = "/hostile/markup.txt", delimiter = '\u0001', quoteCharacter = '\u0002')
  void showsMarkupAsWords(String text) throws Exception {
    Article hostile = article(text, text, "https://courier.example/");

    assertThat(skeletons(hostile, text))
        .isEqualTo(skeletons(article(HARMLESS, HARMLESS, "https://courier.example/"), HARMLESS));
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/hostile/addresses.txt",
      delimiter = '\u0001',
      quoteCharacter = '\u0002')
  void linksOnlyToPages(String address) throws Exception {
    Article hostile = article(HARMLESS, address, address);

    assertThat(skeletons(hostile, HARMLESS))
        .isEqualTo(skeletons(article(HARMLESS, HARMLESS, "urn:x"), HARMLESS));
  }

  private static List<List<String>> skeletons(Article article, String question) throws Exception {
    AnswerService conflicting = asked -> conflicting(asked, article);
    AnswerService notFound =
        asked -> new Answer.NotFound(asked, 0, List.of(), List.of(article), List.of());
    ShelfStore store = new ShelfStore(List.of(article), List.of());
    String asking = "/?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
    try (OpenRoom one = new OpenRoom(conflicting, store);
        OpenRoom other = new OpenRoom(notFound, store)) {
      return List.of(
          Skeleton.of(one.get(asking).body()),
          Skeleton.of(other.get(asking).body()),
          Skeleton.of(one.get("/articles").body()),
          Skeleton.of(one.get("/articles/hostile?p=1&start=0&end=4").body()));
    }
  }

  private static Answer conflicting(Question question, Article article) {
    String text = article.paragraph(1);
    Excerpt excerpt = new Excerpt(article.id(), 1, 0, text.length(), text, 0, 4);
    return new Answer.Conflicting(
        question,
        1,
        List.of(article.id()),
        List.of(new Citation(1, excerpt, article.source(), article.notes(), article.title())),
        List.of(
            new Disagreement(
                article.title(),
                List.of(new Disagreement.Side(1, text), new Disagreement.Side(1, text)))));
  }

  private static Article article(String text, String address, String url) {
    return new Article(
        new ArticleId("hostile"),
        text,
        new Publisher(text),
        PublicationDate.parse("2019"),
        URI.create(url),
        text,
        Form.FULL_TEXT,
        Viewpoint.WIRE,
        Reliability.LOW,
        List.of(text),
        List.of(address),
        List.of(new Note(1, NoteKind.CORRECTION, text, address)),
        List.of(text, text));
  }
}
