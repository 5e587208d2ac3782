package org.sarika.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sarika.answer.Answer;
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
import org.sarika.retrieval.Filters;

/** The lines that other programs read. {@code -Dgolden.update} rewrites the files. */
class AnswerJsonGoldenTest {
  private static final Path GOLDENS = Path.of("src/test/resources/org/sarika/json");
  private static final Question QUESTION =
      new Question(
          "and what did it cost?",
          "What did the bridge cost?",
          LocalDate.of(2026, 11, 22),
          Filters.NONE);

  private final AnswerJson json = new AnswerJson();

  /** One of each. */
  enum Kind {
    ANSWERED,
    CONFLICTING,
    NOT_FOUND,
    OUT_OF_SCOPE
  }

  @ParameterizedTest
  @EnumSource
  void writesEachKindOfAnswerAsItsGolden(Kind kind) throws IOException {
    Path golden = GOLDENS.resolve(kind.name().toLowerCase(Locale.ROOT) + ".golden.json");

    String line = json.write("q1", answer(kind), 6.149);

    if (System.getProperty("golden.update") != null) {
      Files.writeString(golden, line + "\n");
    }
    assertThat(line + "\n").isEqualTo(Files.readString(golden));
  }

  @Test
  void keepsWhatExplainsApartFromConflicts() throws IOException {
    Answer.Conflicting conflicting = (Answer.Conflicting) answer(Kind.CONFLICTING);
    Disagreement periods =
        new Disagreement(Disagreement.PERIODS, conflicting.disagreements().getFirst().sides());
    Disagreement premise =
        new Disagreement(
            "premise-instead",
            List.of(
                new Disagreement.Side(1, "2017"),
                new Disagreement.Side(Disagreement.QUESTION, "2024")));

    JsonNode read =
        parse(
            json.write(
                "q1",
                new Answer.Answered(
                    QUESTION, 0.8, List.of(), conflicting.citations(), List.of(periods, premise)),
                1));

    assertThat(read.get("status").asText()).isEqualTo("answered");
    assertThat(read.has("disagreements")).isFalse();
    assertThat(read.get("explained").get(0).get("matter").asText()).isEqualTo("periods");
    assertThat(read.get("premises").toString())
        .isEqualTo(
            "[{\"matter\":\"premise-instead\",\"sides\":[{\"n\":1,\"words\":\"2017\"},"
                + "{\"n\":0,\"words\":\"2024\"}]}]");
  }

  @Test
  void writesNullForAQuestionWithoutAnId() throws IOException {
    JsonNode read = parse(json.write("", answer(Kind.OUT_OF_SCOPE), 0));

    assertThat(read.get("id").isNull()).isTrue();
  }

  @Test
  void writesAValidLineWhateverTheTextHolds() throws IOException {
    String wild =
        "a\u0000b\u001b\n\r\"\\ \u2028\u2029\u0085 \ud83d half \ude00 whole \ud83d\ude00 \u17d4";
    Question question = Question.of(wild, LocalDate.of(2026, 1, 1));

    String line = json.write(wild, new Answer.OutOfScope(question, Answer.Reason.SPAM), 1);

    assertThat(line.lines()).hasSize(1);
    assertThat(line).doesNotContain("\u2028", "\u2029", "\u0085");
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(line)).isTrue();
    assertThat(parse(line).get("question").textValue())
        .isEqualTo(wild.replace("\ud83d half \ude00", "\ufffd half \ufffd"));
  }

  @Test
  void writesZeroForAConfidenceThatIsNoNumber() throws IOException {
    Answer answer = new Answer.Answered(QUESTION, Double.NaN, List.of(), List.of());

    JsonNode read = parse(json.write("q", answer, Double.POSITIVE_INFINITY));

    assertThat(read.get("confidence").doubleValue()).isZero();
    assertThat(read.get("millis").doubleValue()).isZero();
  }

  private static JsonNode parse(String line) throws IOException {
    return new ObjectMapper().readTree(line.getBytes(StandardCharsets.UTF_8));
  }

  private static Answer answer(Kind kind) {
    Article bridge = article("2021-05-03-bridge", "Bridge opens", "2021-05-03", Form.FULL_TEXT);
    Article budget = article("2021-05-budget", "Bridge budget", "2021-05", Form.DIGEST);
    List<ArticleId> found = List.of(bridge.id(), budget.id());
    return switch (kind) {
      case ANSWERED ->
          new Answer.Answered(QUESTION, .8249, found, List.of(citation(1, bridge, "Ilse Tarn")));
      case CONFLICTING ->
          new Answer.Conflicting(
              QUESTION,
              .5,
              found,
              List.of(citation(1, bridge, ""), citation(2, budget, "")),
              List.of(
                  new Disagreement(
                      "number",
                      List.of(
                          new Disagreement.Side(1, "4.5 million"),
                          new Disagreement.Side(2, "5 million")))));
      case NOT_FOUND ->
          new Answer.NotFound(
              QUESTION, .123456, found, List.of(budget), List.of(citation(1, bridge, "")));
      case OUT_OF_SCOPE -> new Answer.OutOfScope(QUESTION, Answer.Reason.GREETING);
    };
  }

  private static Citation citation(int number, Article article, String speaker) {
    String text = article.paragraph(1);
    Excerpt excerpt = new Excerpt(article.id(), 1, 0, text.length(), text, 19, text.length());
    return new Citation(number, excerpt, article.source(), article.notesOn(1), speaker);
  }

  private static Article article(String id, String title, String date, Form form) {
    List<Note> notes =
        form == Form.FULL_TEXT
            ? List.of()
            : List.of(
                new Note(1, NoteKind.CORRECTION, "It was 4.5.", "https://example.org/right"),
                new Note(1, NoteKind.CONTEXT, "Before taxes.", ""));
    return new Article(
        new ArticleId(id),
        title,
        new Publisher("Bay Courier"),
        PublicationDate.parse(date),
        URI.create("https://example.org/" + id),
        "en",
        form,
        Viewpoint.INDEPENDENT,
        Reliability.HIGH,
        List.of(),
        List.of(),
        notes,
        List.of("The bridge opened. It cost 4.5 million crowns, said “Bo”."));
  }
}
