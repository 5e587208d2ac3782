package org.sarika.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.evaluation.Comparison;
import org.sarika.fake.Samples;
import org.sarika.settings.Settings;

/** A question set with its own articles, asked with the real model. */
class QuestionSetsTest {
  @TempDir private Path folder;
  private Path set;
  private Path report;

  @BeforeEach
  void write() throws IOException {
    set = Files.createDirectories(folder.resolve("quay"));
    report = folder.resolve("report");
    Files.writeString(
        set.resolve("corpus.jsonl"),
        """
        {"id":"ferry","title":"A new ferry","text":"The harbour board bought a ferry with room for 80 bicycles."}
        {"id":"goats","title":"Goat census","text":"Farmers in the hills counted 412 goats before the rain."}
        """);
    Files.writeString(
        set.resolve("questions.jsonl"),
        """
        {"id":"1","question":"How many goats did the farmers count?","type":"fact","answerable":true,"answers":[["412"]],"gold_docs":["goats"]}
        {"id":"2","question":"What hotel did the painter stay in?","type":"unanswerable_far","answerable":false,"answers":[],"gold_docs":[]}
        """);
  }

  @Test
  void findsNoChangeAgainstTheRunItReported() {
    evaluate(report, null);

    Evaluated again = evaluate(null, report.resolve("run.jsonl"));

    Comparison comparison = again.sets().getFirst().comparison().orElseThrow();
    assertThat(comparison.compared()).isEqualTo(2);
    assertThat(comparison.newlyRight()).isEmpty();
    assertThat(comparison.newlyWrong()).isEmpty();
    assertThat(comparison.worse()).isEmpty();
    assertThat(again.sets().getFirst().types()).containsOnlyKeys("fact", "unanswerable_far");
    assertThat(report.resolve("index.html")).content().contains("<h2 id=\"set1\">quay</h2>");
  }

  @Test
  void readsTheEarlierRunBeforeItAsksAnything() {
    Path missing = folder.resolve("none.jsonl");

    assertThatThrownBy(() -> evaluate(report, missing)).hasMessage("'%s' does not exist", missing);
    assertThat(folder.resolve("data")).doesNotExist();
  }

  private Evaluated evaluate(@Nullable Path to, @Nullable Path against) {
    Settings settings =
        Settings.read(
            Map.of(
                "SARIKA_KNOWLEDGE", folder.resolve("knowledge").toString(),
                "SARIKA_DATA", folder.resolve("data").toString(),
                "SARIKA_NATIVES", folder.resolve("natives").toString()));
    return new QuestionSets(settings, Clock.fixed(Samples.NOW, ZoneOffset.UTC))
        .evaluate(
            new EvalRequest(List.of(set), EvalRequest.Split.ALL, false, null, to, against),
            Progress.NONE);
  }
}
