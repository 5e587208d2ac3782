package org.sarika.platform;

import java.util.List;
import org.sarika.render.RichText;

/**
 * A reply laid out for every platform alike; an edge only translates it.
 *
 * @param blocks in the order in which a reader meets them, at least one
 * @param buttons rows of buttons below them; may be empty
 */
public record Post(List<RichText> blocks, List<List<Button>> buttons) {
  public Post {
    blocks = List.copyOf(blocks);
    buttons = buttons.stream().map(List::copyOf).toList();
  }
}
