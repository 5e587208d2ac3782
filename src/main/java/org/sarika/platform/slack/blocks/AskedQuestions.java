package org.sarika.platform.slack.blocks;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.sarika.answer.Citation;
import org.sarika.chat.Turn;
import org.sarika.knowledge.Source;
import org.sarika.platform.slack.blocks.ButtonValue.Kind;
import org.sarika.render.Dates;
import org.sarika.render.Line;
import org.sarika.render.RichText;
import org.sarika.render.SourceLines;
import org.sarika.render.Span;
import org.sarika.render.Texts;
import org.sarika.render.VisibleText;

/** A reader's own last questions, each with the day it was asked and what answered it. */
final class AskedQuestions {
  private static final int MOST = 10;

  private final Texts texts;
  private final SourceLines sources;
  private final ViewFill fill;

  AskedQuestions(Texts texts, ViewFill fill) {
    this.texts = texts;
    this.sources = new SourceLines(texts);
    this.fill = fill;
  }

  void addTo(BlockList blocks, List<Turn> asked) {
    blocks.heading(texts.get("slack.home.asked"));
    List<Turn> shown = asked.stream().filter(turn -> !words(turn).isEmpty()).limit(MOST).toList();
    if (shown.isEmpty()) {
      blocks.lines(List.of(Line.ours(true, Span.plain(texts.get("slack.home.asked.none")))));
    }
    shown.forEach(turn -> add(blocks, turn));
  }

  private void add(BlockList blocks, Turn turn) {
    List<Source> found = turn.citations().stream().map(Citation::source).distinct().toList();
    String date = Dates.write(LocalDate.ofInstant(turn.at(), ZoneOffset.UTC), texts.language());
    String heading = texts.fill("slack.home.asked.on", words(turn), date);
    List<Line> lines =
        new ArrayList<>(
            fill.lines()
                .of(new RichText.Headlines(heading, found.stream().map(sources::of).toList())));
    if (found.isEmpty()) {
      lines.add(Line.ours(false, Span.plain(texts.get("lead.not-found"))));
      fill.fill(blocks, List.of(lines));
      return;
    }
    fill.fill(blocks, List.of(lines));
    blocks.buttons(List.of(button(turn)));
  }

  private Choice button(Turn turn) {
    return new Choice(
        new ButtonValue(Kind.SOURCES, turn.id(), 0),
        texts.get("button.sources"),
        texts.fill("button.asked-sources.spoken", words(turn)));
  }

  /** As the asker wrote it; empty once it is no longer kept. */
  private static String words(Turn turn) {
    return VisibleText.onOneLine(turn.text());
  }
}
