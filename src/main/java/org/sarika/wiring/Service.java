package org.sarika.wiring;

import java.time.Clock;
import java.util.List;
import org.sarika.ingest.Finding;
import org.sarika.ingest.KnowledgeCheck;
import org.sarika.ingest.KnowledgeFolder;
import org.sarika.settings.Settings;

/** The real parts, joined. */
public final class Service implements Program {
  private final Clock clock;

  /**
   * The whole program.
   *
   * @param clock tells which day it is for askers and how old conversations are
   */
  public Service(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Formats formats() {
    return new TextAndJson();
  }

  @Override
  public Desk open(Settings settings, Progress progress) {
    return OpenDesk.open(settings, clock, progress);
  }

  @Override
  public Checked check(Settings settings) {
    List<Finding> findings = new KnowledgeCheck(clock).check(settings.knowledge());
    int articles = new KnowledgeFolder(settings.knowledge()).read().articles().size();
    return new Checked(articles, findings.stream().map(Problems::of).toList());
  }

  @Override
  public List<Part> examine(Settings settings) {
    return new Examination(settings, clock).run();
  }

  @Override
  public Evaluated evaluate(Settings settings, EvalRequest request, Progress progress) {
    return new QuestionSets(settings, clock).evaluate(request, progress);
  }

  @Override
  public List<String> calibrate(Settings settings, FitRequest request, Progress progress) {
    return new ConfidenceFitting(settings, clock).fit(request, progress);
  }
}
