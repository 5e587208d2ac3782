package org.sarika.render;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.sarika.answer.Standing;

/** What a reader is told in the place of words that were taken back. */
public final class RetractedLine {
  private RetractedLine() {}

  /** When, in UTC, and why. */
  public static String of(Texts texts, Standing.Retracted retracted) {
    LocalDate day = LocalDate.ofInstant(retracted.at(), ZoneOffset.UTC);
    return texts.fill("retracted", Dates.write(day, texts.language()), retracted.reason());
  }
}
