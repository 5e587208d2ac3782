package org.sarika.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.sarika.delivery.Carrier.Outcome;
import org.sarika.lifecycle.Fault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings one errand to the platform, and writes down what became of it. */
final class Trips {
  private static final Logger LOG = LoggerFactory.getLogger(Trips.class);

  /** A carrier never throws; if it does, the parcel itself may be the cause. */
  private static final int MOST_FAULTS = 3;

  private final Outbox outbox;
  private final Carrier carrier;
  private final Pace pace;
  private final Clock clock;
  private final Timer timer;
  private final Backoff network;
  private final Backoff disk;
  private final LongConsumer ended;

  /**
   * @param ended told the number of what is neither sent nor tried again
   */
  Trips(
      Outbox outbox,
      Carrier carrier,
      Pace pace,
      Clock clock,
      Timer timer,
      Backoff network,
      Backoff disk,
      LongConsumer ended) {
    this.outbox = outbox;
    this.carrier = carrier;
    this.pace = pace;
    this.clock = clock;
    this.timer = timer;
    this.network = network;
    this.disk = disk;
    this.ended = ended;
  }

  /** Tries once; the line goes on when the outcome is on disk. */
  void carry(Errand errand, Lines lines) {
    Errand leaving = errand;
    Outcome outcome;
    try {
      leaving = noted(errand);
      outcome = outcome(leaving);
    } catch (RuntimeException fault) {
      // Nothing left: what could not be noted is not carried either.
      outcome = new Outcome.Later(disk.after(errand.tries() + 1), Fault.place(fault));
    }
    Errand tried = leaving.tried(clock.instant(), mayBeThere(leaving, outcome));
    switch (outcome) {
      case Outcome.Arrived arrived -> arrived(tried, arrived, lines);
      case Outcome.Later later -> later(tried, later.delay(), later.why(), lines);
      case Outcome.Doubtful doubtful -> later(tried, doubtful.delay(), doubtful.why(), lines);
      case Outcome.Refused refused -> giveUp(tried, refused.why(), lines);
      case Outcome.Moved moved -> moved(tried, moved, lines);
    }
  }

  private Errand noted(Errand errand) {
    if (!errand.kept() || errand.left() || !carrier.heedsDoubt(errand.parcel())) {
      return errand;
    }
    outbox.leaves(errand.number());
    return errand.leaving();
  }

  /** A doubt stays until somebody could look. */
  private static boolean mayBeThere(Errand errand, Outcome outcome) {
    return outcome instanceof Outcome.Doubtful
        || (errand.doubtful() && outcome instanceof Outcome.Later);
  }

  private Outcome outcome(Errand errand) {
    try {
      return errand.doubtful()
          ? carrier.carryAgain(errand.parcel())
          : carrier.carry(errand.parcel());
    } catch (Throwable fault) {
      String place = Fault.place(fault);
      return errand.tries() + 1 < MOST_FAULTS
          ? new Outcome.Doubtful(Duration.ZERO, place)
          : new Outcome.Refused(place);
    }
  }

  private void arrived(Errand errand, Outcome.Arrived arrived, Lines lines) {
    if (errand.kept()) {
      write(() -> outbox.sent(errand.number(), arrived.message()), () -> end(errand, lines), lines);
    } else {
      end(errand, lines);
    }
  }

  private void later(Errand errand, Duration delay, String why, Lines lines) {
    boolean said = delay.isPositive();
    if (said || errand.kept()) {
      pace.freeze(errand.parcel().chat(), said ? delay : network.after(errand.tries()));
    }
    if (errand.kept() && !errand.hopeless(clock.instant())) {
      LOG.info("message {} waits after try {}: {}", errand.number(), errand.tries(), why);
      if (errand.left() && !errand.doubtful()) {
        // A restart in the meantime must not take it for one that may be there.
        Errand staying = errand.staying();
        write(
            () -> outbox.stays(errand.number()),
            () -> lines.landed(staying, Optional.of(staying)),
            lines);
      } else {
        lines.landed(errand, Optional.of(errand));
      }
    } else {
      giveUp(errand, why, lines);
    }
  }

  private void giveUp(Errand errand, String why, Lines lines) {
    if (errand.kept()) {
      LOG.warn("message {} is given up after try {}: {}", errand.number(), errand.tries(), why);
      write(() -> outbox.giveUp(errand.number(), why), () -> end(errand, lines), lines);
    } else {
      end(errand, lines);
    }
  }

  private void moved(Errand errand, Outcome.Moved moved, Lines lines) {
    if (errand.hopeless(clock.instant())) {
      giveUp(errand, "its chat moved again and again", lines);
    } else {
      write(
          () -> outbox.move(errand.parcel().chat(), moved.newChat()),
          () -> lines.moved(errand, moved.newChat()),
          lines);
    }
  }

  private void end(Errand errand, Lines lines) {
    if (errand.kept()) {
      ended.accept(errand.number());
    }
    lines.landed(errand, Optional.empty());
  }

  private void write(Runnable outcome, Runnable then, Lines lines) {
    write(outcome, then, lines, 1);
  }

  /** What happened has happened: it is written until that works, and never carried again. */
  private void write(Runnable outcome, Runnable then, Lines lines, int tries) {
    try {
      outcome.run();
    } catch (Throwable fault) {
      LOG.warn("what became of a message is not on disk, try {}: {}", tries, Fault.place(fault));
      if (!lines.over()) {
        timer.after(disk.after(tries), () -> write(outcome, then, lines, tries + 1));
      }
      return;
    }
    then.run();
  }
}
