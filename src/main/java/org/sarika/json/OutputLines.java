package org.sarika.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes and reads what was given for the questions of a set, one a line. */
public final class OutputLines {
  /** One line, without its end. */
  public String write(OutputLine output) {
    return JsonLine.of(out -> {
      out.writeStringField("id", output.id());
      JsonLine.texts(out, "retrieved", output.retrieved());
      out.writeArrayFieldStart("excerpts");
      for (OutputLine.Passage excerpt : output.excerpts()) {
        out.writeStartObject();
        JsonLine.text(out, "doc", excerpt.doc());
        out.writeStringField("text", excerpt.text());
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeBooleanField("abstained", output.abstained());
      if (Double.isFinite(output.confidence())) {
        out.writeNumberField("confidence", output.confidence());
      } else {
        out.writeNullField("confidence");
      }
    });
  }

  /**
   * All lines of a file.
   *
   * @throws QuestionSetException naming file and line
   */
  public List<OutputLine> read(Path file) {
    List<OutputLine> outputs = new ArrayList<>();
    new LineFile(file).forEach(line -> outputs.add(output(line)));
    return outputs;
  }

  static OutputLine output(LineObject line) throws BadLineException {
    List<OutputLine.Passage> excerpts = new ArrayList<>();
    for (JsonNode item : line.items("excerpts")) {
      if (item.isTextual()) {
        excerpts.add(new OutputLine.Passage("", item.textValue()));
      } else {
        LineObject one = LineObject.inside("excerpts", item);
        excerpts.add(new OutputLine.Passage(one.label("doc"), one.required("text")));
      }
    }
    return new OutputLine(
        line.requiredId(),
        line.ids("retrieved"),
        excerpts,
        line.flag("abstained", true),
        line.number("confidence"));
  }
}
