package org.sarika.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarsTest {
  private static final Map<String, Map<String, Double>> MEASURED =
      Map.of(
          "clapnq", Map.of("evidence-hit@3", .91, "AUROC", .9, "coverage@risk<=5%", .4),
          "time", Map.of("nDCG@10", .8));

  @ParameterizedTest
  @CsvSource({
    "clapnq:evidence-hit@3=0.92, clapnq: evidence-hit@3 is 0.9100; under the bar of 0.9200",
    "clapnq:coverage@risk<=5%=.5, clapnq: coverage@risk<=5% is 0.4000; under the bar of 0.5000",
    "selqa:auroc=0.5, selqa:AUROC has a bar; but no such question set was run",
    "ndcg@10=0.8, clapnq has no nDCG@10 to hold against the bar: name the sets that do; as"
        + " SET:nDCG@10=0.8",
  })
  void saysWhichBarIsMissed(String bar, String sentence) {
    List<String> missed = Bars.parse(List.of(bar)).missed(MEASURED);

    assertThat(missed).containsExactly(sentence.replace(';', ','));
  }

  @Test
  void isContentWithBarsThatAreReached() {
    Bars bars = Bars.parse(List.of("clapnq:AUROC=0.9", "time:nDCG@10=0.79"));

    assertThat(bars.missed(MEASURED)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "evidence-hit=0.9|'evidence-hit' is not a metric: did you mean 'evidence-hit@1'",
        "AUROC|'AUROC' is not a bar: write METRIC=VALUE or SET:METRIC=VALUE",
        "AUROC=high|'high' is not a bar's value: write a number such as 0.92",
        "AUROC=NaN|'NaN' is not a bar's value: write a number such as 0.92",
      })
  void saysWhatToWriteInstead(String bar, String sentence) {
    assertThatThrownBy(() -> Bars.parse(List.of(bar)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(sentence);
  }

  @Test
  void knowsEveryMetricThatIsMeasured() {
    QuestionSet set = QuestionSet.read(QuestionSet.SYNTHETIC);
    var outputs =
        new org.sarika.json.OutputLines().read(QuestionSet.SYNTHETIC.resolve("outputs.jsonl"));

    List<String> measured = new ArrayList<>(MetricNames.ALL);
    // The set calls none of its questions a near miss.
    measured.remove(MetricNames.NEAR_MISSES);
    assertThat(set.score(outputs).values().keySet()).containsExactlyElementsOf(measured);
  }
}
