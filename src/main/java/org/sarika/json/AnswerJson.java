package org.sarika.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.sarika.answer.Answer;
import org.sarika.answer.Citation;
import org.sarika.answer.Disagreement;
import org.sarika.answer.Question;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Excerpt;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.Source;

/** An answer as one line of JSON. Other programs read it: fields may be added, never changed. */
public final class AnswerJson {
  private static final int CONFIDENCE_DIGITS = 3;
  private static final int MILLIS_DIGITS = 1;

  /**
   * The line, without its end.
   *
   * @param id what the asker called the question; empty gives {@code null}
   * @param answer the answer
   * @param millis how long it took, in milliseconds
   */
  public String write(String id, Answer answer, double millis) {
    return JsonLine.of(out -> {
      JsonLine.text(out, "id", id);
      Question question = answer.question();
      out.writeStringField("question", question.text());
      out.writeStringField("standalone", question.standalone());
      out.writeStringField("as_of", question.asOf().toString());
      out.writeStringField("status", status(answer));
      out.writeNumberField("confidence", JsonLine.rounded(answer.confidence(), CONFIDENCE_DIGITS));
      out.writeNullField("text");
      excerpts(out, answer.citations());
      nearest(out, answer instanceof Answer.NotFound none ? none.nearest() : List.of());
      JsonLine.texts(out, "retrieved", answer.retrieved().stream().map(ArticleId::value).toList());
      out.writeNumberField("millis", JsonLine.rounded(millis, MILLIS_DIGITS));
      extras(out, answer);
      TimeJson.write(out, answer);
    });
  }

  private static String status(Answer answer) {
    return switch (answer) {
      case Answer.Answered ignored -> "answered";
      case Answer.Conflicting ignored -> "conflicting";
      case Answer.NotFound ignored -> "not_found";
      case Answer.OutOfScope ignored -> "out_of_scope";
    };
  }

  private static void excerpts(JsonGenerator out, List<Citation> citations) throws IOException {
    out.writeArrayFieldStart("excerpts");
    for (Citation citation : citations) {
      Excerpt excerpt = citation.excerpt();
      out.writeStartObject();
      out.writeNumberField("n", citation.number());
      out.writeStringField("text", excerpt.text());
      source(out, citation.source());
      out.writeStringField("form", citation.source().form().label());
      out.writeNumberField("paragraph", excerpt.paragraph());
      out.writeNumberField("start", excerpt.start());
      out.writeNumberField("end", excerpt.end());
      JsonLine.text(out, "speaker", citation.speaker());
      notes(out, citation.notes());
      out.writeArrayFieldStart("key");
      out.writeNumber(excerpt.keyStart());
      out.writeNumber(excerpt.keyEnd());
      out.writeEndArray();
      TimeJson.dates(out, citation);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void source(JsonGenerator out, Source source) throws IOException {
    out.writeStringField("article", source.id().value());
    out.writeStringField("title", source.title());
    out.writeStringField("publisher", source.publisher().name());
    out.writeStringField("published", source.published().text());
    out.writeStringField("url", source.url().toString());
  }

  private static void notes(JsonGenerator out, List<Note> notes) throws IOException {
    out.writeArrayFieldStart("notes");
    for (Note note : notes) {
      out.writeStartObject();
      out.writeStringField("kind", note.kind().label());
      out.writeStringField("text", note.text());
      JsonLine.text(out, "source", note.source());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void nearest(JsonGenerator out, List<Article> articles) throws IOException {
    out.writeArrayFieldStart("nearest");
    for (Article article : articles) {
      out.writeStartObject();
      source(out, article.source());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void extras(JsonGenerator out, Answer answer) throws IOException {
    switch (answer) {
      case Answer.Answered answered -> {
        if (!answered.overtaken().isEmpty()) {
          disagreements(out, "overtaken", answered.overtaken());
        }
      }
      case Answer.NotFound ignored -> {}
      case Answer.Conflicting conflicting ->
          disagreements(out, "disagreements", conflicting.disagreements());
      case Answer.OutOfScope outside ->
          out.writeStringField("reason", outside.reason().name().toLowerCase(Locale.ROOT));
    }
  }

  private static void disagreements(JsonGenerator out, String name, List<Disagreement> all)
      throws IOException {
    out.writeArrayFieldStart(name);
    for (Disagreement one : all) {
      out.writeStartObject();
      out.writeStringField("matter", one.matter());
      out.writeArrayFieldStart("sides");
      for (Disagreement.Side side : one.sides()) {
        out.writeStartObject();
        out.writeNumberField("n", side.citation());
        out.writeStringField("words", side.words());
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
