package org.sarika.answer;

import java.util.List;
import java.util.Optional;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.Excerpt;

/**
 * Stands between composing and showing: whoever composed, an excerpt is shown only if it is word
 * for word in its stored article, at its offsets, but for cuts marked "…".
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
    Optional<Article> article = articles.find(excerpt.article());
    if (article.isEmpty() || !article.get().hasParagraph(excerpt.paragraph())) {
      return false;
    }
    String paragraph = article.get().paragraph(excerpt.paragraph());
    return excerpt.end() <= paragraph.length()
        && isSame(paragraph.substring(excerpt.start(), excerpt.end()), excerpt.text());
  }

  /**
   * Whether the words are the stored ones, a cut standing for any words but not for none at all.
   */
  private static boolean isSame(String stored, String shown) {
    if (stored.equals(shown)) {
      return true;
    }
    if (!shown.contains(CUT)) {
      return false;
    }
    String[] pieces = shown.split(CUT, -1);
    int at = 0;
    for (int i = 0; i < pieces.length; i++) {
      String piece = pieces[i].strip();
      int found =
          i == pieces.length - 1 ? stored.length() - piece.length() : stored.indexOf(piece, at);
      boolean first = i == 0 && !stored.startsWith(piece);
      if (found < at || first || !stored.startsWith(piece, found)) {
        return false;
      }
      at = found + piece.length();
    }
    return pieces[0].strip().length() + pieces[pieces.length - 1].strip().length() > 0;
  }
}
