package org.sarika.delivery;

import org.sarika.lifecycle.Component;
import org.sarika.lifecycle.Health;

/**
 * All that goes in and out for one bot.
 *
 * @param reception sends through the courier
 * @param courier outlives the reception
 */
public record Traffic(Reception reception, Courier courier) implements Component {
  /** Takes up what an earlier life of the process left; to be called once. */
  public void start() {
    courier.start();
    reception.start();
  }

  @Override
  public Health check() {
    Health in = reception.check();
    return in.ok() ? courier.check() : in;
  }

  /**
   * Lets end what is under way, on either side for some seconds at most; the rest waits on disk.
   */
  @Override
  public void close() {
    reception.close();
    courier.close();
  }
}
