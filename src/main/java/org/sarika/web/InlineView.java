package org.sarika.web;

import org.sarika.render.Inline;

/**
 * A run of text as its template takes it.
 *
 * @param bold whether it stands out
 * @param text what is read
 * @param url where it leads; empty for nowhere
 */
record InlineView(boolean bold, String text, String url) {
  static InlineView of(Inline inline) {
    return switch (inline) {
      case Inline.Text text -> new InlineView(false, text.text(), "");
      case Inline.Bold bold -> new InlineView(true, bold.text(), "");
      case Inline.Link link -> new InlineView(false, link.text(), link.url());
    };
  }
}
