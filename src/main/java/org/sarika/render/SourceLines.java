package org.sarika.render;

import org.sarika.knowledge.Note;
import org.sarika.knowledge.Reliability;
import org.sarika.knowledge.Source;

/** Writes down where words come from and what the curator says about them. */
public final class SourceLines {
  private final Texts texts;

  public SourceLines(Texts texts) {
    this.texts = texts;
  }

  /** A source that nobody in particular speaks in. */
  public SourceLine of(Source source) {
    return of(source, "");
  }

  /**
   * A source.
   *
   * @param speaker who says it; empty if not known
   */
  SourceLine of(Source source, String speaker) {
    return new SourceLine(
        source.id(),
        source.publisher().name(),
        Dates.write(source.published()),
        source.title(),
        WebAddress.of(source.url()),
        source.form(),
        texts.get("form." + source.form().label()),
        texts.get("form.label." + source.form().label()),
        texts.get("form.meaning." + source.form().label()),
        speaker.isBlank() ? "" : texts.fill("source.speaker", speaker),
        source.reliability() == Reliability.LOW ? texts.get("source.caution") : "");
  }

  /** A curator's remark. */
  public NoteLine of(Note note) {
    return new NoteLine(
        note.kind(),
        texts.get("note." + note.kind().label()),
        note.text(),
        WebAddress.of(note.source()));
  }
}
