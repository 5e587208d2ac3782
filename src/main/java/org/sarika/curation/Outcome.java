package org.sarika.curation;

import java.util.List;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Status;

/** What became of a curator's decision. All but {@link Done} changed nothing. */
public sealed interface Outcome {
  /**
   * It is carried out, and every reader sees it so.
   *
   * @param article as it is now
   * @param change as it is kept
   * @param file the file in the knowledge folder that should say the same, since it is read again
   *     elsewhere; empty for an imported article
   */
  record Done(Article article, Change change, String file) implements Outcome {}

  /** There is no such article. */
  record Absent(ArticleId id) implements Outcome {}

  /** An article of this status cannot be treated so. */
  record Unfit(ArticleId id, Status status) implements Outcome {}

  /**
   * It may be a copy: the curator has to say of which, or that it is none.
   *
   * @param like which it is like, most alike first; at least one
   */
  record NearCopy(ArticleId id, List<Likeness> like) implements Outcome {
    public NearCopy {
      like = List.copyOf(like);
    }
  }

  /**
   * The note is on a paragraph that the article does not have.
   *
   * @param paragraphs how many it has
   */
  record NoParagraph(ArticleId id, int paragraph, int paragraphs) implements Outcome {}

  /**
   * The reason is empty or longer than a reader would read.
   *
   * @param longest how many characters it may have
   */
  record BadReason(ArticleId id, int longest) implements Outcome {}
}
