package org.sarika.fake.slack;

import java.util.ArrayList;
import java.util.List;

/** Every call and every acknowledgement in its order; guarded by the lock of {@link World}. */
final class Journal {
  private final List<Call> calls = new ArrayList<>();
  private final List<Ack> acks = new ArrayList<>();

  void add(Call call) {
    calls.add(call);
  }

  void add(Ack ack) {
    acks.add(ack);
  }

  List<Call> calls() {
    return List.copyOf(calls);
  }

  List<Ack> acks() {
    return List.copyOf(acks);
  }
}
