package org.sarika.render;

import org.sarika.knowledge.Article;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.Reliability;

/** Writes down where words come from and what the curator says about them. */
public final class SourceLines {
  private final Texts texts;

  public SourceLines(Texts texts) {
    this.texts = texts;
  }

  /** The article as a source that nobody in particular speaks in. */
  public SourceLine of(Article article) {
    return of(article, "");
  }

  /**
   * The article as a source.
   *
   * @param speaker who says it; empty if not known
   */
  SourceLine of(Article article, String speaker) {
    return new SourceLine(
        article.id(),
        article.publisher().name(),
        Dates.write(article.published()),
        article.title(),
        WebAddress.of(article.url()),
        article.form(),
        texts.get("form." + article.form().label()),
        texts.get("form.label." + article.form().label()),
        texts.get("form.meaning." + article.form().label()),
        speaker.isBlank() ? "" : texts.fill("source.speaker", speaker),
        article.reliability() == Reliability.LOW ? texts.get("source.caution") : "");
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
