package org.sarika.render;

import java.util.ArrayList;
import java.util.List;
import org.sarika.answer.Answer;
import org.sarika.answer.Freshness;
import org.sarika.time.TimeScope;

/** Tells which times an answer is of, and how old it is. */
final class TimeLines {
  private final Texts texts;
  private final Periods periods;

  TimeLines(Texts texts) {
    this.texts = texts;
    this.periods = new Periods(texts);
  }

  /** A block for each; mostly none. */
  List<RichText> of(Answer answer) {
    List<RichText> lines = new ArrayList<>();
    TimeScope time = answer.question().time();
    if (time.isFiltering()) {
      lines.add(RichText.Paragraph.of(texts.fill("time.only", periods.write(time.periods()))));
    }
    Freshness.stale(answer)
        .map(newest -> texts.fill("time.as-of", Dates.write(newest, texts.language())))
        .map(RichText.Paragraph::of)
        .ifPresent(lines::add);
    return lines;
  }
}
