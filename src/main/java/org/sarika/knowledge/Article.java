package org.sarika.knowledge;

import java.net.URI;
import java.util.List;

/**
 * A stored story.
 *
 * @param id its id, unique in the store
 * @param title the outlet's headline, not blank
 * @param publisher the outlet
 * @param published when it came out
 * @param url its address, the only link that a reply may carry for it
 * @param language BCP 47 tag of its text, such as {@code en} or {@code km}
 * @param form whose words the text is
 * @param viewpoint from where it speaks
 * @param reliability how far the curator trusts it
 * @param topics the curator's keywords
 * @param copies other addresses of the same text
 * @param notes remarks on single paragraphs
 * @param paragraphs the text; paragraph {@code n} is at index {@code n - 1}, none is blank
 */
public record Article(
    ArticleId id,
    String title,
    Publisher publisher,
    PublicationDate published,
    URI url,
    String language,
    Form form,
    Viewpoint viewpoint,
    Reliability reliability,
    List<String> topics,
    List<String> copies,
    List<Note> notes,
    List<String> paragraphs) {
  public Article {
    if (title.isBlank()) {
      throw new IllegalArgumentException("article '%s' has no title".formatted(id));
    }
    topics = List.copyOf(topics);
    copies = List.copyOf(copies);
    notes = List.copyOf(notes);
    paragraphs = List.copyOf(paragraphs);
    for (Note note : notes) {
      if (note.paragraph() > paragraphs.size()) {
        throw new IllegalArgumentException(
            "article '%s' has a note on paragraph %d but only %d paragraphs"
                .formatted(id, note.paragraph(), paragraphs.size()));
      }
    }
  }

  /** What a citation shows of it. */
  public Source source() {
    return new Source(
        id, title, publisher, published, url, language, form, viewpoint, reliability, copies);
  }

  /** The same as a curator sees it. */
  public Article described(Viewpoint from, Reliability trust, List<String> keywords) {
    return new Article(
        id,
        title,
        publisher,
        published,
        url,
        language,
        form,
        from,
        trust,
        keywords,
        copies,
        notes,
        paragraphs);
  }

  /** The same with other notes and copies. */
  public Article with(List<Note> remarks, List<String> addresses) {
    return new Article(
        id,
        title,
        publisher,
        published,
        url,
        language,
        form,
        viewpoint,
        reliability,
        topics,
        addresses,
        remarks,
        paragraphs);
  }

  /**
   * The text of a paragraph.
   *
   * @param number from 1
   */
  public String paragraph(int number) {
    return paragraphs.get(number - 1);
  }

  /** Whether there is such a paragraph; numbers start at 1. */
  public boolean hasParagraph(int number) {
    return number >= 1 && number <= paragraphs.size();
  }

  /** The notes on one paragraph, in the curator's order. */
  public List<Note> notesOn(int paragraph) {
    return notes.stream().filter(note -> note.paragraph() == paragraph).toList();
  }
}
