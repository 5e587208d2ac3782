package org.sarika.web;

import io.javalin.http.Context;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sarika.knowledge.Article;

/**
 * What an address asks to have marked.
 *
 * @param paragraph number of a paragraph that exists
 * @param start UTF-16 offset in it
 * @param end offset after the last marked character
 */
record Mark(int paragraph, int start, int end) {
  /** What {@code ?p=14&start=0&end=212} asks for; empty unless it names some of the article. */
  static Optional<Mark> read(Context context, Article article) {
    Mark mark = new Mark(number(context, "p"), number(context, "start"), number(context, "end"));
    return mark.fits(article) ? Optional.of(mark) : Optional.empty();
  }

  private boolean fits(Article article) {
    if (!article.hasParagraph(paragraph)) {
      return false;
    }
    String text = article.paragraph(paragraph);
    return 0 <= start
        && start < end
        && end <= text.length()
        && !splitsACharacter(text, start)
        && !splitsACharacter(text, end);
  }

  private static boolean splitsACharacter(String text, int at) {
    return at < text.length()
        && at > 0
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  /** The number, or -1 where there is none. */
  private static int number(Context context, String name) {
    @Nullable String value = context.queryParam(name);
    return value != null && value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : -1;
  }
}
