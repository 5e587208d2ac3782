package org.sarika.fake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarika.settings.Settings;
import org.sarika.wiring.Checked;
import org.sarika.wiring.Desk;
import org.sarika.wiring.EvalRequest;
import org.sarika.wiring.Evaluated;
import org.sarika.wiring.FitRequest;
import org.sarika.wiring.Formats;
import org.sarika.wiring.Orders;
import org.sarika.wiring.Part;
import org.sarika.wiring.Problem;
import org.sarika.wiring.Program;
import org.sarika.wiring.Progress;
import org.sarika.wiring.Restored;

/** A program in memory. */
public final class FakeProgram implements Program {
  private final FakeDesk desk = new FakeDesk();
  private final List<Problem> lint = new ArrayList<>();
  private final List<EvalRequest> evaluations = new ArrayList<>();
  private final List<List<String>> ordered = new ArrayList<>();
  private Optional<Orders.Done> service = Optional.empty();
  private Optional<Evaluated> measured = Optional.empty();
  private Part.State store = Part.State.ON;

  @Override
  public Formats formats() {
    return new FakeFormats();
  }

  @Override
  public Desk open(Settings settings, Progress progress) {
    return desk;
  }

  @Override
  public Checked check(Settings settings, boolean fix) {
    return new Checked(
        1,
        lint,
        List.of(new Checked.Tally("year", List.of(new Checked.Count("2019", 1)))),
        new Checked.Questions(3, 2, 1),
        fix ? List.of(Path.of("articles/a.md")) : List.of());
  }

  @Override
  public List<Part> examine(Settings settings) {
    return List.of(new Part("store", store, "in " + settings.data()));
  }

  @Override
  public Optional<Orders.Done> order(Settings settings, List<String> arguments) {
    ordered.add(arguments);
    return service;
  }

  /** As if a service ran on the data folder and said this. */
  public void serveElsewhere(Orders.Done done) {
    service = Optional.of(done);
  }

  /** What services were asked for. */
  public List<List<String>> ordered() {
    return List.copyOf(ordered);
  }

  @Override
  public Restored restore(Settings settings, Path backup, boolean force) {
    return new Restored(2, settings.data(), force ? Path.of("aside") : settings.data());
  }

  @Override
  public Evaluated evaluate(Settings settings, EvalRequest request, Progress progress) {
    evaluations.add(request);
    if (measured.isPresent()) {
      return measured.get();
    }
    Map<String, Double> metrics = new LinkedHashMap<>();
    metrics.put("verbatim", 1.0);
    metrics.put("auroc", 0.876);
    return new Evaluated(
        List.of(
            new Evaluated.Row(
                "birds", 12, metrics, Map.of(), Map.of(), Map.of(), Optional.empty())));
  }

  @Override
  public List<String> calibrate(Settings settings, FitRequest request, Progress progress) {
    return List.of("written to " + request.out());
  }

  public FakeDesk desk() {
    return desk;
  }

  /** Makes the linter see something. */
  public void add(Problem problem) {
    lint.add(problem);
  }

  /** Makes the doctor see a broken store. */
  public void breakStore() {
    store = Part.State.BROKEN;
  }

  /** What the next evaluations give. */
  public void measure(Evaluated evaluated) {
    measured = Optional.of(evaluated);
  }

  public List<EvalRequest> evaluations() {
    return List.copyOf(evaluations);
  }
}
