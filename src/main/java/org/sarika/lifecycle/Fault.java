package org.sarika.lifecycle;

/** How a fault is written to the log. */
public final class Fault {
  private Fault() {}

  /** The kind of fault and where it arose: a message may hold somebody's words. */
  public static String place(Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    return fault.getClass().getSimpleName() + (trace.length == 0 ? "" : " at " + trace[0]);
  }
}
