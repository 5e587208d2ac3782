package org.sarika.wiring;

import java.util.Map;
import java.util.stream.Collectors;
import org.sarika.answer.Answer;
import org.sarika.gaps.GapCluster;
import org.sarika.json.AnswerJson;
import org.sarika.json.GapJson;
import org.sarika.json.MetricsJson;
import org.sarika.json.PassageJson;
import org.sarika.platform.slack.blocks.SlackPreview;
import org.sarika.platform.telegram.TelegramPreview;

/** The formats that the commands speak. */
final class TextAndJson implements Formats {
  @Override
  public String text(Answer answer, Screen screen) {
    return ScreenText.of(answer, screen);
  }

  @Override
  public String telegram(Answer answer) {
    return String.join("\n\n", new TelegramPreview().messages(answer));
  }

  @Override
  public String slack(Answer answer) {
    return new SlackPreview().blocks(answer);
  }

  @Override
  public String json(String id, Answer answer, double millis) {
    return new AnswerJson().write(id, answer, millis);
  }

  @Override
  public String json(Finding finding) {
    return new PassageJson()
        .write(finding.article(), finding.paragraph(), finding.text(), finding.score());
  }

  @Override
  public String json(GapCluster cluster) {
    return new GapJson().write(cluster);
  }

  @Override
  public String json(Evaluated evaluated) {
    MetricsJson json = new MetricsJson();
    return evaluated.sets().stream()
        .map(row -> json.write(row.set(), row.metrics(), Map.of(), row.millis()))
        .collect(Collectors.joining(",", "{\"sets\":[", "]}"));
  }

  @Override
  public BatchLine batchLine(String line) {
    return switch (org.sarika.json.BatchLine.parse(line)) {
      case org.sarika.json.BatchLine.Asked asked -> new BatchLine(asked.id(), asked.turns());
      case org.sarika.json.BatchLine.Unreadable bad ->
          throw new IllegalArgumentException(bad.why());
    };
  }
}
