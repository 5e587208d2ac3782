package org.sarika.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The metrics of one question set as one line of JSON. */
public final class MetricsJson {
  /**
   * What is written of a set.
   *
   * @param set its name
   * @param metrics by name, in the order to write
   * @param types the same for the questions of each type
   * @param languages the same for the questions in each language
   * @param millis time for one question in milliseconds, by name of the percentile
   * @param against what changed since an earlier run
   */
  public record Measured(
      String set,
      Map<String, Double> metrics,
      Map<String, ? extends Map<String, Double>> types,
      Map<String, ? extends Map<String, Double>> languages,
      Map<String, Double> millis,
      Optional<Against> against) {}

  /**
   * What changed since an earlier run.
   *
   * @param questions how many were compared
   * @param changes by metric
   * @param verdicts better, worse or noise, by metric
   * @param newlyRight ids of questions
   * @param newlyWrong ids of questions
   */
  public record Against(
      int questions,
      Map<String, ? extends Map<String, Double>> changes,
      Map<String, String> verdicts,
      List<String> newlyRight,
      List<String> newlyWrong) {}

  /**
   * The line, without its end: {@code {"set","metrics":{…},"types":{…},"languages":{…},
   * "millis":{…},"against":{…}}}; the last only where there is one.
   */
  public String write(Measured measured) {
    return JsonLine.of(out -> {
      out.writeStringField("set", measured.set());
      numbers(out, "metrics", measured.metrics());
      groups(out, "types", measured.types());
      groups(out, "languages", measured.languages());
      numbers(out, "millis", measured.millis());
      if (measured.against().isPresent()) {
        against(out, measured.against().get());
      }
    });
  }

  private static void against(JsonGenerator out, Against against) throws IOException {
    out.writeObjectFieldStart("against");
    out.writeNumberField("questions", against.questions());
    groups(out, "changes", against.changes());
    out.writeObjectFieldStart("verdicts");
    for (var verdict : against.verdicts().entrySet()) {
      out.writeStringField(verdict.getKey(), verdict.getValue());
    }
    out.writeEndObject();
    JsonLine.texts(out, "newly_right", against.newlyRight());
    JsonLine.texts(out, "newly_wrong", against.newlyWrong());
    out.writeEndObject();
  }

  private static void groups(
      JsonGenerator out, String field, Map<String, ? extends Map<String, Double>> groups)
      throws IOException {
    out.writeObjectFieldStart(field);
    for (var group : groups.entrySet()) {
      numbers(out, group.getKey(), group.getValue());
    }
    out.writeEndObject();
  }

  private static void numbers(JsonGenerator out, String field, Map<String, Double> numbers)
      throws IOException {
    out.writeObjectFieldStart(field);
    for (var number : numbers.entrySet()) {
      JsonLine.number(out, number.getKey(), number.getValue());
    }
    out.writeEndObject();
  }
}
