package org.sarika.storage;

import java.util.List;
import java.util.stream.Stream;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.Note;

/** What was added to an article since its file was read. */
final class Additions {
  private Additions() {}

  /** The article with them; a note on a paragraph that the file no longer has is left out. */
  static Article to(Article article, List<Note> notes, List<String> copies) {
    if (notes.isEmpty() && copies.isEmpty()) {
      return article;
    }
    return article.with(
        Stream.concat(
                article.notes().stream(),
                notes.stream().filter(note -> article.hasParagraph(note.paragraph())))
            .toList(),
        Stream.concat(article.copies().stream(), copies.stream()).distinct().toList());
  }
}
