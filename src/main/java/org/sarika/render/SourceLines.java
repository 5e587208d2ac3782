package org.sarika.render;

import java.util.List;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.Reliability;
import org.sarika.knowledge.Source;

/** Writes down where words come from and what the curator says about them. */
public final class SourceLines {
  /** Hosts named of a text that stands in many places. */
  private static final int MOST_HOSTS = 3;

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
        Dates.write(source.published(), texts.language()),
        source.title(),
        WebAddress.of(source.url()),
        source.form(),
        texts.get("form." + source.form().label()) + foreign(source),
        texts.get("form.label." + source.form().label()) + foreign(source),
        texts.get("form.meaning." + source.form().label()),
        speaker.isBlank() ? "" : texts.fill("source.speaker", speaker),
        alsoIn(CopyHosts.of(source)),
        source.reliability() == Reliability.LOW ? texts.get("source.caution") : "");
  }

  /** That its words are in another language than ours; empty if they are not. */
  private String foreign(Source source) {
    String tag = source.language().split("-", 2)[0];
    return tag.equals(texts.language().tag())
        ? ""
        : texts.find("language.in." + tag).map(words -> ", " + words).orElse("");
  }

  private String alsoIn(List<String> hosts) {
    if (hosts.isEmpty()) {
      return "";
    }
    String shown = String.join(", ", hosts.subList(0, Math.min(MOST_HOSTS, hosts.size())));
    int more = hosts.size() - MOST_HOSTS;
    return more > 0
        ? texts.fill("source.also-in.more", shown, more)
        : texts.fill("source.also-in", shown);
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
