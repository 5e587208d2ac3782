package org.sarika.fake;

import java.util.List;
import org.sarika.answer.Answer;
import org.sarika.gaps.GapCluster;
import org.sarika.platform.console.ConsoleRenderer;
import org.sarika.platform.console.ConsoleStyle;
import org.sarika.wiring.BatchLine;
import org.sarika.wiring.Evaluated;
import org.sarika.wiring.Finding;
import org.sarika.wiring.Formats;
import org.sarika.wiring.Screen;

/** Writes just enough JSON to tell objects apart. Reads {@code id|turn|turn} as a batch line. */
public final class FakeFormats implements Formats {
  @Override
  public String text(Answer answer, Screen screen) {
    return new ConsoleRenderer(new ConsoleStyle(screen.columns(), screen.colour())).render(answer);
  }

  @Override
  public String telegram(Answer answer) {
    return "<b>%s</b>".formatted(answer.getClass().getSimpleName());
  }

  @Override
  public String slack(Answer answer) {
    return "{\"blocks\":[\"%s\"]}".formatted(answer.getClass().getSimpleName());
  }

  @Override
  public String json(String id, Answer answer, double millis) {
    return "{\"id\":\"%s\",\"status\":\"%s\"}".formatted(id, answer.getClass().getSimpleName());
  }

  @Override
  public String json(Finding finding) {
    return "{\"article\":\"%s\"}".formatted(finding.article().id());
  }

  @Override
  public String json(GapCluster cluster) {
    return "{\"question\":\"%s\"}".formatted(cluster.label().question());
  }

  @Override
  public String json(Evaluated evaluated) {
    return "{\"sets\":%d}".formatted(evaluated.sets().size());
  }

  @Override
  public BatchLine batchLine(String line) {
    List<String> parts = List.of(line.split("\\|", -1));
    if (parts.size() < 2) {
      throw new IllegalArgumentException("no JSON object");
    }
    return new BatchLine(parts.getFirst(), parts.subList(1, parts.size()));
  }
}
