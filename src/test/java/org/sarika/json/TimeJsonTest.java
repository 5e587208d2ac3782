package org.sarika.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sarika.answer.Answer;
import org.sarika.answer.Citation;
import org.sarika.answer.Disagreement;
import org.sarika.answer.Question;
import org.sarika.fake.Samples;
import org.sarika.knowledge.Names;
import org.sarika.time.QuestionTimes;

class TimeJsonTest {
  @Test
  void tellsTheFiltersAndWhatRelativeWordsMean() throws IOException {
    JsonNode read = written("Who came in 2017?", citation("They came on Monday."), List.of());

    assertThat(read.get("filters"))
        .hasToString(
            "[{\"kind\":\"time\",\"words\":\"in 2017\",\"from\":\"2017-01-01\",\"to\":\"2017-12-31\"}]");
    assertThat(read.at("/excerpts/0/dates"))
        .hasToString("[{\"words\":\"Monday\",\"date\":\"2018-07-30\"}]");
    assertThat(read.has("as_of_note")).isFalse();
  }

  @Test
  void tellsMonthsYearsAndWeeksAsIsoDoes() throws IOException {
    JsonNode read = written("Who came?", citation("Last year, last month, this week."), List.of());

    assertThat(read.at("/excerpts/0/dates").findValuesAsText("date"))
        .containsExactly("2017", "2018-06", "2018-07-30/2018-08-05");
    assertThat(read.has("filters")).isFalse();
  }

  @Test
  void leavesAnOpenEndNull() throws IOException {
    JsonNode read = written("Who came since 2017?", citation("They came."), List.of());

    assertThat(read.at("/filters/0/to").isNull()).isTrue();
    assertThat(read.at("/filters/0/from").textValue()).isEqualTo("2017-01-01");
  }

  @Test
  void tellsHowOldTheNewestArticleIsAndWhatIsOvertaken() throws IOException {
    Disagreement overtaken =
        new Disagreement(
            "overtaken", List.of(new Disagreement.Side(1, "a"), new Disagreement.Side(2, "b")));

    JsonNode read = written("Who is there now?", citation("They are."), List.of(overtaken));

    assertThat(read.get("as_of_note").textValue())
        .isEqualTo("newest of these articles: 2018-07-31");
    assertThat(read.at("/overtaken/0/sides/0/words").textValue()).isEqualTo("a");
    assertThat(read.get("status").textValue()).isEqualTo("answered");
  }

  private static JsonNode written(String text, Citation citation, List<Disagreement> overtaken)
      throws IOException {
    Question question = Question.of(text, Samples.TODAY);
    question = question.with(new QuestionTimes(() -> Names.NONE).of(text, Samples.TODAY));
    Answer answer = new Answer.Answered(question, 1, List.of(), List.of(citation), overtaken);
    return new ObjectMapper().readTree(new AnswerJson().write("q", answer, 1));
  }

  private static Citation citation(String text) {
    return Samples.citation(1, Samples.article("a", "2018-07-31", text), text, "");
  }
}
