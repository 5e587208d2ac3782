package org.sarika.json;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes scored questions, one a line, and reads them and what {@code --outputs} writes. */
public final class RunLines {
  private static final String SCORES = "scores";

  /** One line, without its end. */
  public String write(ScoredLine scored) {
    return JsonLine.of(out -> {
      out.writeStringField("set", scored.set());
      out.writeStringField("id", scored.id());
      out.writeStringField("fingerprint", scored.fingerprint());
      out.writeBooleanField("abstained", scored.abstained());
      if (Double.isFinite(scored.confidence())) {
        JsonLine.number(out, "confidence", scored.confidence());
      } else {
        out.writeNullField("confidence");
      }
      out.writeObjectFieldStart(SCORES);
      for (Map.Entry<String, Double> score : scored.scores().entrySet()) {
        JsonLine.number(out, score.getKey(), score.getValue());
      }
      out.writeEndObject();
    });
  }

  /**
   * All lines of a file, of either kind.
   *
   * @throws QuestionSetException naming the file, and the line if one is wrong
   */
  public EarlierRun read(Path file) {
    List<ScoredLine> scored = new ArrayList<>();
    List<OutputLine> outputs = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    new LineFile(file)
        .forEach(line -> {
          String set = line.text("set");
          if (!ids.add(set + '\n' + line.requiredId())) {
            throw new BadLineException(
                "id: '%s' is there twice: give one run of one set".formatted(line.id()));
          }
          if (line.has(SCORES)) {
            scored.add(scored(set, line));
          } else if (line.has("abstained")) {
            outputs.add(OutputLines.output(line));
          } else {
            throw new BadLineException(
                "holds neither scores nor outputs: give a report's run.jsonl or what --outputs wrote");
          }
        });
    if (ids.isEmpty()) {
      throw new QuestionSetException(
          "'%s' is empty: give a report's run.jsonl or what --outputs wrote".formatted(file));
    }
    return new EarlierRun(file.toString(), scored, outputs);
  }

  private static ScoredLine scored(String set, LineObject line) throws BadLineException {
    return new ScoredLine(
        set,
        line.requiredId(),
        line.text("fingerprint"),
        line.requiredFlag("abstained"),
        line.number("confidence"),
        line.numbers(SCORES));
  }
}
