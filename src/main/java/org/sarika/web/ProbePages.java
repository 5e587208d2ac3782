package org.sarika.web;

import io.javalin.http.Context;
import java.util.Map;
import org.sarika.lifecycle.Health;

/** Answers machines: {@code /health} and {@code /ready}. */
final class ProbePages {
  private final Probes probes;

  ProbePages(Probes probes) {
    this.probes = probes;
  }

  void health(Context context) {
    Map<String, Health> parts = probes.health().get();
    boolean ok = parts.values().stream().allMatch(Health::ok);
    context
        .status(ok ? 200 : 503)
        .contentType("application/json; charset=utf-8")
        .result(probes.healthJson().apply(parts));
  }

  void ready(Context context) {
    boolean ready = probes.ready().getAsBoolean();
    context
        .status(ready ? 200 : 503)
        .contentType("text/plain; charset=utf-8")
        .result(ready ? "ready" : "starting");
  }
}
