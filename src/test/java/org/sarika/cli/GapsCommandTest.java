package org.sarika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarika.fake.InMemoryGapLog;
import org.sarika.fake.Samples;
import org.sarika.gaps.Asker;
import org.sarika.gaps.Complaint;
import org.sarika.gaps.Report;
import org.sarika.gaps.Why;
import org.sarika.knowledge.ArticleId;
import org.sarika.wiring.Orders;

class GapsCommandTest {
  private static final Asker DARA = new Asker("telegram", "7");
  private static final Asker SOK = new Asker("telegram", "8");

  private final Run run = new Run();
  private final InMemoryGapLog gaps = run.program().desk().gaps();

  @BeforeEach
  void ask() {
    gaps.report(Report.refused("When does the\u0007 ferry sail?", 0.2, DARA, Samples.NOW));
    gaps.report(
        Report.of(
            "When does the ferry sail today?",
            0,
            SOK,
            Why.DISLIKED,
            Complaint.OUTDATED,
            Samples.NOW));
    long answered = gaps.report(Report.refused("Who built the bridge?", 0.1, SOK, Samples.NOW));
    gaps.answered(answered, new ArticleId("2026-bridge"), Samples.NOW);
  }

  @Test
  void listsOpenOnesTheMostAskedFirst() {
    gaps.report(Report.refused("Is salt dearer now?", 0.1, SOK, Samples.NOW));

    int exit = run.sarika("gaps");

    assertThat(exit).isZero();
    assertThat(run.out().lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("2 askers  2026-11-22  When does the")
        .contains("refused 1, disliked 1, outdated 1, also 'When does the ferry sail today?'")
        .doesNotContain("\u0007");
    assertThat(run.out()).contains("1 asker   2026-11-22  Is salt dearer now?  (en, refused 1)");
  }

  @Test
  void listsAnsweredOnesWithTheArticle() {
    assertThat(run.sarika("gaps", "--all")).isZero();
    assertThat(run.out())
        .contains("Who built the bridge?  (en, refused 1, answered by 2026-bridge on 2026-11-22)");
  }

  @Test
  void printsJsonAndNoMoreThanWanted() {
    assertThat(run.sarika("gaps", "--all", "--format", "json", "--most", "1")).isZero();
    assertThat(run.out()).startsWith("{\"question\":\"When does the").hasLineCount(1);
    assertThat(run.sarika("gaps", "--most", "0")).isEqualTo(2);
  }

  @Test
  void saysThatThereIsNone() {
    gaps.forget(DARA);
    gaps.forget(SOK);

    assertThat(run.sarika("gaps")).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("sarika: no question is without an answer\n");
  }

  @Test
  void isListedByARunningService() {
    ServiceOrders orders = new ServiceOrders(new Session(run.shell(), run.program()));

    Orders.Done done = orders.obey(run.program().desk(), List.of("gaps", "--format=json"));

    assertThat(done.code()).isZero();
    assertThat(done.out()).contains("ferry");
  }
}
