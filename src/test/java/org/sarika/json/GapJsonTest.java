package org.sarika.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sarika.gaps.Complaint;
import org.sarika.gaps.Gap;
import org.sarika.gaps.GapCluster;
import org.sarika.gaps.GapState;
import org.sarika.gaps.Sighting;
import org.sarika.gaps.Why;
import org.sarika.knowledge.ArticleId;

class GapJsonTest {
  private static final Instant FIRST = Instant.parse("2026-11-20T23:59:00Z");
  private static final Instant LAST = Instant.parse("2026-11-22T00:01:00Z");

  @Test
  void writesOneLineWithoutWhoAsked() {
    Gap refused =
        gap(1, "Who \"built\" it?", GapState.OPEN, sighting("secret", Why.REFUSED, Complaint.NONE));
    Gap disliked =
        gap(2, "Who built it?", GapState.OPEN, sighting("", Why.DISLIKED, Complaint.BAD_QUOTE));

    assertThat(new GapJson().write(new GapCluster(List.of(refused, disliked))))
        .isEqualTo(
            "{\"question\":\"Who \\\"built\\\" it?\",\"language\":\"en\",\"askers\":2,\"refused\":1,"
                + "\"disliked\":1,\"complaints\":{\"bad-quote\":1},\"confidence\":0.1235,"
                + "\"first\":\"2026-11-20\",\"last\":\"2026-11-22\","
                + "\"wordings\":[\"Who \\\"built\\\" it?\",\"Who built it?\"],"
                + "\"answered_by\":null,\"answered_on\":null}");
  }

  @Test
  void namesTheArticleThatAnswers() {
    Gap gap = gap(1, "Who?", new GapState.Answered(new ArticleId("2026-a"), LAST));

    assertThat(new GapJson().write(new GapCluster(List.of(gap))))
        .contains("\"answered_by\":\"2026-a\",\"answered_on\":\"2026-11-22\"");
  }

  private static Gap gap(long number, String question, GapState state, Sighting... sightings) {
    return new Gap(number, question, "en", 0.12345, FIRST, LAST, List.of(sightings), state);
  }

  private static Sighting sighting(String asker, Why why, Complaint complaint) {
    return new Sighting(asker, why, complaint, LAST);
  }
}
