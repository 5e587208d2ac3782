package org.sarika.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.Excerpt;

/**
 * Stands between composing and showing: whoever composed, an excerpt is shown only if it is word
 * for word in an article that answers, at its offsets, but for cuts marked "…".
 */
public final class CitationChecker {
  private static final String CUT = "…";

  private final ArticleStore articles;

  public CitationChecker(ArticleStore articles) {
    this.articles = articles;
  }

  /** The excerpts that are true, in their order. */
  public List<Excerpt> check(List<Excerpt> excerpts) {
    return excerpts.stream().filter(this::isVerbatim).toList();
  }

  private boolean isVerbatim(Excerpt excerpt) {
    Optional<Article> article = articles.approved(excerpt.article().value());
    if (article.isEmpty() || !article.get().hasParagraph(excerpt.paragraph())) {
      return false;
    }
    String paragraph = article.get().paragraph(excerpt.paragraph());
    return excerpt.end() <= paragraph.length()
        && !isInsideWord(paragraph, excerpt.start())
        && !isInsideWord(paragraph, excerpt.end())
        && isSame(paragraph.substring(excerpt.start(), excerpt.end()), excerpt.text());
  }

  /** Whether the words are the stored ones, a cut standing for at least one whole word. */
  private static boolean isSame(String stored, String shown) {
    if (stored.equals(shown)) {
      return true;
    }
    List<String> pieces = Arrays.stream(shown.split(CUT, -1)).map(String::strip).toList();
    String last = pieces.getLast();
    if (pieces.size() == 1 || pieces.getFirst().length() + last.length() == 0) {
      return false;
    }
    int at = endOf(stored, pieces.getFirst(), 0);
    if (!stored.startsWith(pieces.getFirst()) || at < 0) {
      return false;
    }
    for (String piece : pieces.subList(1, pieces.size() - 1)) {
      at = endAfterCut(stored, piece, at);
      if (at < 0) {
        return false;
      }
    }
    int start = stored.length() - last.length();
    return stored.endsWith(last) && endOf(stored, last, start) >= 0 && isCut(stored, at, start);
  }

  /** Where the first such piece behind a cut ends; -1 if there is none. */
  private static int endAfterCut(String stored, String piece, int from) {
    for (int found = stored.indexOf(piece, from);
        found >= 0 && !piece.isEmpty();
        found = stored.indexOf(piece, found + 1)) {
      int end = endOf(stored, piece, found);
      if (end >= 0 && isCut(stored, from, found)) {
        return end;
      }
    }
    return -1;
  }

  /** Where a piece of whole words ends; -1 if it starts or ends inside a word. */
  private static int endOf(String stored, String piece, int start) {
    int end = start + piece.length();
    return end > stored.length() || isInsideWord(stored, start) || isInsideWord(stored, end)
        ? -1
        : end;
  }

  private static boolean isCut(String stored, int from, int to) {
    // The outlet's own dots look like a cut, too.
    return from < to
        && stored
            .substring(from, to)
            .codePoints()
            .anyMatch(c -> Character.isLetterOrDigit(c) || c == CUT.charAt(0));
  }

  /** Half a word may say the opposite. Scripts without spaces show no words, so any place does. */
  private static boolean isInsideWord(String text, int at) {
    return at > 0
        && at < text.length()
        && isSpacedScript(text.codePointBefore(at))
        && isSpacedScript(text.codePointAt(at));
  }

  private static boolean isSpacedScript(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case LATIN, GREEK, CYRILLIC -> true;
      default -> Character.isDigit(c);
    };
  }
}
