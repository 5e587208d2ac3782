package org.sarika.platform.slack.blocks;

import java.util.List;
import org.sarika.platform.Post;
import org.sarika.render.BlockLines;
import org.sarika.render.Line;
import org.sarika.render.ReadingRoom;
import org.sarika.render.Span;
import org.sarika.render.Texts;

/** Fills what cannot go on in a further message; what does not fit is said not to. */
final class ViewFill {
  private final BlockLines lines;
  private final Texts texts;
  private final int room;
  private final int mostBlocks;

  /**
   * @param address the reading room's public address; empty if readers cannot reach it
   * @param room characters of JSON
   */
  ViewFill(String address, Texts texts, int room, int mostBlocks) {
    this.lines = new BlockLines(new ReadingRoom(address, texts.get("web.context")));
    this.texts = texts;
    this.room = room;
    this.mostBlocks = mostBlocks;
  }

  void fill(BlockList blocks, Post post) {
    fill(blocks, post.blocks().stream().map(lines::of).toList());
  }

  void fill(BlockList blocks, List<List<Line>> groups) {
    List<List<List<Line>>> packed =
        new Packer(room, mostBlocks, texts.get("slack.continued")).pack(groups);
    packed.stream().findFirst().ifPresent(first -> first.forEach(blocks::lines));
    if (packed.size() > 1) {
      blocks.lines(List.of(Line.ours(true, Span.bold(texts.get("slack.rest")))));
    }
  }

  BlockLines lines() {
    return lines;
  }
}
