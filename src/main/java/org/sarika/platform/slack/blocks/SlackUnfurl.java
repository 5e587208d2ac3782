package org.sarika.platform.slack.blocks;

import com.google.gson.JsonObject;
import java.util.List;
import org.sarika.answer.Citation;
import org.sarika.render.CitationLayout;
import org.sarika.render.Texts;

/** What a pasted link into the reading room becomes: the excerpt with where it comes from. */
public final class SlackUnfurl {
  private static final int ROOM = 9_500;
  private static final int MOST_BLOCKS = 20;

  private final CitationLayout citations;
  private final ViewFill fill;

  public SlackUnfurl(Texts texts) {
    this.citations = new CitationLayout(texts);
    // The link itself leads into the reading room.
    this.fill = new ViewFill("", texts, ROOM, MOST_BLOCKS);
  }

  /** {@code {"blocks":[…]}}, one of the values of {@code chat.unfurl}. */
  public JsonObject of(Citation citation) {
    BlockList blocks = new BlockList();
    fill.fill(blocks, List.of(fill.lines().alone(citations.cited(citation))));
    JsonObject json = new JsonObject();
    json.add("blocks", blocks.json());
    return json;
  }
}
