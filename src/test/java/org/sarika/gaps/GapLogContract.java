package org.sarika.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarika.fake.Samples;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Embedding;

/** What every gap log keeps to. */
public abstract class GapLogContract {
  private static final String KHMER = "ហេតុអ្វីបានជាសាឡាងមកយឺត?";
  private static final String FERRY = "When does the ferry to Koh Myna sail?";
  private static final Asker DARA = new Asker("telegram", "7");
  private static final Asker SOK = new Asker("telegram", "8");
  private static final Address ROOM = new Address("telegram", "-100", "5");
  private static final Instant NOW = Samples.NOW;
  private static final ArticleId ARTICLE = new ArticleId("2026-ferry");

  private GapLog log;

  /** A new, empty log. */
  protected abstract GapLog log();

  /** Ends a wish as the outbox does. */
  protected abstract boolean end(long wish);

  @BeforeEach
  void open() {
    log = log();
  }

  @Test
  void holdsNothingAtFirst() {
    assertThat(log.all()).isEmpty();
    assertThat(log.due()).isEmpty();
    assertThat(log.vectors("m")).isEmpty();
    assertThat(log.forget(DARA)).isZero();
  }

  @Test
  void keepsWhatWasAskedWhenAndWhy() {
    log.report(Report.refused(KHMER, 0.25, DARA, NOW));

    Gap gap = log.all().getFirst();

    assertThat(gap.question()).isEqualTo(KHMER);
    assertThat(gap.language()).isEqualTo("km");
    assertThat(gap.confidence()).isEqualTo(0.25);
    assertThat(gap.first()).isEqualTo(NOW);
    assertThat(gap.last()).isEqualTo(NOW);
    assertThat(gap.isOpen()).isTrue();
    assertThat(gap.sightings())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.why()).isEqualTo(Why.REFUSED);
          assertThat(one.complaint()).isEqualTo(Complaint.NONE);
          assertThat(one.asker()).isNotEmpty();
        });
  }

  @Test
  void countsTheSamePersonOnceHoweverTheyWriteIt() {
    IntStream.range(0, 10)
        .forEach(i -> log.report(Report.refused(FERRY, 0.1, DARA, NOW.plusSeconds(i))));
    log.report(Report.refused("when does the FERRY to Koh Myna sail", 0.2, SOK, NOW));

    Gap gap = log.all().getFirst();

    assertThat(log.all()).hasSize(1);
    assertThat(gap.question()).isEqualTo(FERRY);
    assertThat(gap.sightings()).hasSize(2);
    assertThat(gap.last()).isEqualTo(NOW.plusSeconds(9));
    assertThat(gap.confidence()).isEqualTo(0.2);
  }

  @Test
  void tellsTheSameIdOfTwoPlatformsApart() {
    log.report(refused(DARA));
    log.report(refused(new Asker("slack", "7")));

    assertThat(log.all().getFirst().sightings())
        .extracting(Sighting::asker)
        .doesNotHaveDuplicates()
        .hasSize(2);
  }

  @Test
  void keepsAComplaintUntilThereIsAnother() {
    log.report(disliked(Complaint.OUTDATED));
    log.report(refused(DARA));
    log.report(disliked(Complaint.NONE));

    assertThat(complaints()).containsExactly(Complaint.OUTDATED);

    log.report(disliked(Complaint.WRONG));

    assertThat(complaints()).containsExactly(Complaint.WRONG);
    assertThat(log.all().getFirst().confidence()).isEqualTo(0.1);
  }

  private List<Complaint> complaints() {
    return log.all().getFirst().sightings().stream().map(Sighting::complaint).toList();
  }

  @Test
  void dropsWhatSomebodyLikesAfterAll() {
    log.report(disliked(Complaint.WRONG));
    log.report(refused("Another?", DARA));

    log.withdraw(FERRY, SOK);
    assertThat(log.all()).hasSize(2);

    log.withdraw(FERRY, DARA);
    log.withdraw("Another?", DARA);

    assertThat(log.all()).extracting(Gap::question).containsExactly("Another?");
  }

  @Test
  void marksTheArticleThatAnswersAndOpensAgain() {
    long gap = log.report(refused(DARA));

    log.answered(gap, ARTICLE, NOW);
    log.answered(987_654, ARTICLE, NOW);

    assertThat(log.all().getFirst().state()).isEqualTo(new GapState.Answered(ARTICLE, NOW));
    assertThat(log.hasOpen()).isFalse();
    log.reopen(gap);
    assertThat(log.hasOpen()).isTrue();
    assertThat(log.all().getFirst().isOpen()).isTrue();
  }

  @Test
  void keepsAVectorOfOneModel() {
    long gap = log.report(refused(DARA));
    Embedding vector = Embedding.normalised(new float[] {3, 4});

    log.place(gap, "m", vector);
    assertThat(log.vectors("m")).containsOnlyKeys(gap).containsValue(vector);

    log.place(gap, "n", vector);
    log.place(987_654, "m", vector);
    assertThat(log.vectors("m")).isEmpty();
    assertThat(log.vectors("n")).containsOnlyKeys(gap);
  }

  @Test
  void owesAWishWhenItsQuestionIsAnswered() {
    assertThat(log.wish(refused(DARA), ROOM)).isTrue();
    assertThat(log.due()).isEmpty();

    log.answered(log.all().getFirst().number(), ARTICLE, NOW);

    Wish wish = log.due().getFirst();
    assertThat(wish.question()).isEqualTo(FERRY);
    assertThat(wish.where()).isEqualTo(ROOM);
    assertThat(wish.asker()).isEqualTo("7");
    assertThat(wish.at()).isEqualTo(NOW);
    assertThat(end(wish.number())).isTrue();
    assertThat(end(wish.number())).isFalse();
    assertThat(log.due()).isEmpty();
    assertThat(log.all()).hasSize(1);
  }

  @Test
  void keepsOneWishOfAPersonForAQuestionWhereTheyWishedItLast() {
    Address other = new Address("telegram", "9", "");
    log.wish(refused(DARA), ROOM);
    log.wish(refused(DARA), other);
    log.wish(refused(SOK), ROOM);
    log.answered(log.all().getFirst().number(), ARTICLE, NOW);

    assertThat(log.due())
        .extracting(Wish::asker, Wish::where)
        .containsExactly(tuple("7", other), tuple("8", ROOM));
    assertThat(log.all().getFirst().sightings()).hasSize(2);
  }

  @Test
  void keepsNoMoreWishesOfAPersonThanItSays() {
    IntStream.range(0, GapLog.MOST_WISHES)
        .forEach(i -> assertThat(log.wish(refused("Question " + i, DARA), ROOM)).isTrue());

    assertThat(log.wish(refused("One more", DARA), ROOM)).isFalse();
    assertThat(log.wish(refused("Question 3", DARA), ROOM)).isTrue();
    assertThat(log.wish(refused("One more", SOK), ROOM)).isTrue();
  }

  @Test
  void forgetsAPersonsWishesAndWhatNobodyElseAsked() {
    log.wish(refused("Mine alone?", DARA), ROOM);
    log.report(refused(DARA));
    log.report(refused(SOK));
    log.answered(log.all().getFirst().number(), ARTICLE, NOW);

    assertThat(log.forget(new Asker("slack", "7"))).isZero();
    int erased = log.forget(DARA);

    assertThat(erased).isEqualTo(1);
    assertThat(log.due()).isEmpty();
    assertThat(log.all())
        .singleElement()
        .satisfies(gap -> {
          assertThat(gap.question()).isEqualTo(FERRY);
          assertThat(gap.sightings()).hasSize(1);
        });
  }

  @Test
  void forgetsWhoseAQuestionWasAfterAWhileAndStillCountsThem() {
    log.report(refused(DARA));
    log.report(Report.refused(FERRY, 0.1, SOK, NOW.plusSeconds(10)));

    log.forgetBefore(NOW.plusSeconds(5), Instant.EPOCH, Instant.EPOCH);

    assertThat(log.all().getFirst().sightings())
        .extracting(one -> one.asker().isEmpty())
        .containsExactly(true, false);
    assertThat(log.forget(DARA)).isZero();
    assertThat(log.all().getFirst().sightings()).hasSize(2);
  }

  @Test
  void forgetsOldWishesAndOldQuestionsThatNobodyWaitsFor() {
    Duration day = Duration.ofDays(1);
    log.wish(refused("Old wish?", DARA), ROOM);
    log.wish(Report.refused("New wish?", 0.1, DARA, NOW.plus(day)), ROOM);
    long answered = log.report(refused("Answered lately?", SOK));
    log.report(refused("Old?", SOK));
    log.answered(answered, ARTICLE, NOW.plus(day));

    log.forgetBefore(Instant.EPOCH, NOW.plusSeconds(1), NOW.plusSeconds(1));

    assertThat(log.all())
        .extracting(Gap::question)
        .containsExactly("New wish?", "Answered lately?");
  }

  private static Report refused(Asker asker) {
    return refused(FERRY, asker);
  }

  private static Report refused(String question, Asker asker) {
    return Report.refused(question, 0.1, asker, NOW);
  }

  private static Report disliked(Complaint complaint) {
    return Report.of(
        FERRY, complaint == Complaint.OUTDATED ? 0.1 : 0, DARA, Why.DISLIKED, complaint, NOW);
  }
}
