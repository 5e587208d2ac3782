package org.sarika.fake.telegram;

import java.util.ArrayList;
import java.util.List;

/** Every call in its order; guarded by the lock of {@link World}. */
final class Journal {
  private final List<Call> calls = new ArrayList<>();

  void add(Call call) {
    calls.add(call);
  }

  List<Call> calls() {
    return List.copyOf(calls);
  }
}
