package org.sarika.evaluation.report;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sarika.evaluation.EvaluationReport;

/** Fills the page. Every value is escaped; a name that the page does not get is a fault. */
final class ReportPage {
  private final PebbleEngine engine;

  ReportPage() {
    ClasspathLoader loader = new ClasspathLoader(ReportPage.class.getClassLoader());
    loader.setPrefix("org/sarika/evaluation/report");
    loader.setSuffix(".html");
    engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .autoEscaping(true)
            .defaultEscapingStrategy("html")
            .strictVariables(true)
            .defaultLocale(Locale.ENGLISH)
            .build();
  }

  /** The page as HTML. */
  String of(List<EvaluationReport> reports, LocalDate day) {
    List<SetView> sets = new ArrayList<>();
    reports.forEach(report -> sets.add(SetView.of(report, sets.size() + 1)));
    StringWriter html = new StringWriter();
    try {
      engine.getTemplate("report").evaluate(html, Map.of("sets", sets, "day", day.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return html.toString();
  }
}
