package org.sarika.fake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sarika.settings.Settings;
import org.sarika.wiring.Checked;
import org.sarika.wiring.Desk;
import org.sarika.wiring.EvalRequest;
import org.sarika.wiring.Evaluated;
import org.sarika.wiring.FitRequest;
import org.sarika.wiring.Formats;
import org.sarika.wiring.Part;
import org.sarika.wiring.Problem;
import org.sarika.wiring.Program;
import org.sarika.wiring.Progress;

/** A program in memory. */
public final class FakeProgram implements Program {
  private final FakeDesk desk = new FakeDesk();
  private final List<Problem> lint = new ArrayList<>();
  private final List<EvalRequest> evaluations = new ArrayList<>();
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
  public Checked check(Settings settings) {
    return new Checked(1, lint);
  }

  @Override
  public List<Part> examine(Settings settings) {
    return List.of(new Part("store", store, "in " + settings.data()));
  }

  @Override
  public Evaluated evaluate(Settings settings, EvalRequest request, Progress progress) {
    evaluations.add(request);
    Map<String, Double> metrics = new LinkedHashMap<>();
    metrics.put("verbatim", 1.0);
    metrics.put("auroc", 0.876);
    return new Evaluated(List.of(new Evaluated.Row("birds", 12, metrics, Map.of())));
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

  public List<EvalRequest> evaluations() {
    return List.copyOf(evaluations);
  }
}
