package org.sarika.ingest;

import java.util.concurrent.ExecutionException;

/** Brings failures of other threads back as they were thrown. */
final class Failures {
  private Failures() {}

  static RuntimeException unwrapped(ExecutionException e) {
    return switch (e.getCause()) {
      case RuntimeException cause -> cause;
      case Error cause -> throw cause;
      case null, default -> new IllegalStateException(e.getCause());
    };
  }
}
