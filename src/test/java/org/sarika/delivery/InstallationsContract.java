package org.sarika.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarika.fake.Samples;
import org.sarika.fake.SteppingClock;

/** What every list of installations keeps to. */
public abstract class InstallationsContract {
  private static final Duration VALIDITY = Duration.ofMinutes(10);

  private final SteppingClock clock = new SteppingClock(Samples.NOW);
  private Installations installations;

  /** New, empty installations on this clock. */
  protected abstract Installations installations(SteppingClock clock);

  @BeforeEach
  void open() {
    installations = installations(clock);
  }

  @Test
  void holdsNothingAtFirst() {
    assertThat(installations.teams()).isEmpty();
    assertThat(installations.find("T1")).isEmpty();
    assertThat(installations.erase("T1")).isFalse();
    assertThat(installations.redeem("state")).isFalse();
  }

  @Test
  void keepsWhatIsSealedByteForByte() {
    byte[] every = new byte[256];
    for (int i = 0; i < every.length; i++) {
      every[i] = (byte) i;
    }

    installations.save("T1", every);

    assertThat(installations.find("T1").orElseThrow()).containsExactly(every);
    assertThat(installations.find("T2")).isEmpty();
  }

  @Test
  void listsWorkspacesInTheirOrderAndASecondInstallationInThePlaceOfTheFirst() {
    installations.save("T2", new byte[] {1});
    installations.save("T1", new byte[] {2});

    installations.save("T2", new byte[] {3, 4});

    assertThat(installations.teams()).containsExactly("T2", "T1");
    assertThat(installations.find("T2").orElseThrow()).containsExactly(3, 4);
  }

  @Test
  void keepsNothingOfAWorkspaceThatIsErased() {
    installations.save("T1", new byte[] {1});
    installations.save("T2", new byte[] {2});

    assertThat(installations.erase("T1")).isTrue();

    assertThat(installations.find("T1")).isEmpty();
    assertThat(installations.teams()).containsExactly("T2");
    assertThat(installations.erase("T1")).isFalse();
  }

  @Test
  void redeemsAStateOnce() {
    installations.issue("first", VALIDITY);
    installations.issue("second", VALIDITY);

    assertThat(installations.redeem("first")).isTrue();

    assertThat(installations.redeem("first")).isFalse();
    assertThat(installations.redeem("third")).isFalse();
    assertThat(installations.redeem("second")).isTrue();
  }

  @Test
  void redeemsAStateOnlyInItsTime() {
    installations.issue("early", VALIDITY);
    clock.step(Duration.ofMinutes(1));
    installations.issue("late", VALIDITY);
    clock.step(VALIDITY.minusMinutes(1));

    assertThat(installations.redeem("early")).isFalse();
    assertThat(installations.redeem("late")).isTrue();
  }

  @Test
  void letsGoOfTheOldestWhereSomebodyBeginsOverAndOver() {
    installations.issue("oldest", VALIDITY);
    installations.issue("second", VALIDITY);
    for (int i = 2; i <= Installations.MOST_STATES; i++) {
      installations.issue("state" + i, VALIDITY);
    }

    assertThat(installations.redeem("oldest")).isFalse();
    assertThat(installations.redeem("second")).isTrue();
    assertThat(installations.redeem("state" + Installations.MOST_STATES)).isTrue();
  }

  @Test
  void tellsOneOfManyThatAskAtOnceThatAStateIsGood() throws Exception {
    installations.issue("state", VALIDITY);
    Callable<Boolean> redeem = () -> installations.redeem("state");

    long told;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      told =
          threads.invokeAll(List.of(redeem, redeem, redeem, redeem)).stream()
              .filter(Future::resultNow)
              .count();
    }

    assertThat(told).isEqualTo(1);
  }
}
