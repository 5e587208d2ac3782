package org.sarika.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;

/** The metrics of one question set as one line of JSON. */
public final class MetricsJson {
  /**
   * The line, without its end: {@code {"set","metrics":{…},"types":{…},"millis":{…}}}.
   *
   * @param set the set's name
   * @param metrics by name, in the order to write
   * @param types the same for the questions of each type; may be empty
   * @param millis time for one question in milliseconds, by name of the percentile
   */
  public String write(
      String set,
      Map<String, Double> metrics,
      Map<String, ? extends Map<String, Double>> types,
      Map<String, Double> millis) {
    return JsonLine.of(out -> {
      out.writeStringField("set", set);
      numbers(out, "metrics", metrics);
      out.writeObjectFieldStart("types");
      for (var type : types.entrySet()) {
        numbers(out, type.getKey(), type.getValue());
      }
      out.writeEndObject();
      numbers(out, "millis", millis);
    });
  }

  private static void numbers(JsonGenerator out, String field, Map<String, Double> numbers)
      throws IOException {
    out.writeObjectFieldStart(field);
    for (var number : numbers.entrySet()) {
      double value = number.getValue();
      if (value == Math.rint(value) && Math.abs(value) < 1e15) {
        out.writeNumberField(number.getKey(), (long) value);
      } else if (Double.isFinite(value)) {
        out.writeNumberField(number.getKey(), value);
      } else {
        out.writeNullField(number.getKey());
      }
    }
    out.writeEndObject();
  }
}
