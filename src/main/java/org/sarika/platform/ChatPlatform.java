package org.sarika.platform;

import org.sarika.lifecycle.Component;

/** An edge: takes messages from where people write and hands each to the {@link Dispatcher}. */
public interface ChatPlatform extends Component {
  /** Such as {@code console}; the first part of its conversations' ids. */
  String name();

  /** Serves until it is closed or its input ends. Called once, on a thread of its own. */
  void run();
}
