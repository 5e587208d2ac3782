package org.sarika.ingest;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Form;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.NoteKind;
import org.sarika.knowledge.PublicationDate;
import org.sarika.knowledge.Publisher;
import org.sarika.knowledge.Reliability;
import org.sarika.knowledge.Viewpoint;

/** Reads the fields of an article's front matter. */
final class ArticleFields {
  private static final List<String> KNOWN =
      List.of(
          "id",
          "title",
          "publisher",
          "published",
          "url",
          "language",
          "form",
          "viewpoint",
          "reliability",
          "topics",
          "copies",
          "notes");
  private static final List<String> KNOWN_IN_NOTE = List.of("paragraph", "kind", "text", "source");

  private final Fields fields;
  private final List<String> paragraphs;

  private ArticleFields(Fields fields, List<String> paragraphs) {
    this.fields = fields;
    this.paragraphs = paragraphs;
  }

  /**
   * The article, or empty and a problem for each field that is wrong.
   *
   * @param name what the id has to be; empty if anything
   */
  static Optional<Article> read(
      FrontMatter front, String name, List<String> paragraphs, Problems problems) {
    return Fields.of(front.source(), front.root(), "", 1, KNOWN)
        .flatMap(fields -> new ArticleFields(fields, paragraphs).article(name, problems));
  }

  private Optional<Article> article(String name, Problems problems) {
    Optional<ArticleId> id = fields.required("id", ArticleId::new);
    if (id.isPresent() && !name.isEmpty() && !id.get().value().equals(name)) {
      fields.problem(
          "id", "'%s' is not the file's name '%s': make them equal".formatted(id.get(), name));
    }
    Optional<String> title = fields.required("title", Function.identity());
    Optional<Publisher> publisher = fields.required("publisher", Publisher::new);
    Optional<PublicationDate> published = fields.required("published", Values::date);
    Optional<URI> url = fields.required("url", Values::address);
    Optional<String> language = fields.required("language", Values::language);
    Optional<Form> form = fields.required("form", Values.FORM);
    Optional<Viewpoint> viewpoint = fields.required("viewpoint", Values.VIEWPOINT);
    Optional<Reliability> reliability = fields.required("reliability", Values.RELIABILITY);
    List<String> topics = fields.list("topics", Function.identity());
    List<String> copies = fields.list("copies", text -> Values.address(text).toString());
    List<Note> notes =
        fields.mappings("notes", KNOWN_IN_NOTE).stream()
            .flatMap(note -> note(note).stream())
            .toList();
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Article(
            id.orElseThrow(),
            title.orElseThrow(),
            publisher.orElseThrow(),
            published.orElseThrow(),
            url.orElseThrow(),
            language.orElseThrow(),
            form.orElseThrow(),
            viewpoint.orElseThrow(),
            reliability.orElseThrow(),
            topics,
            copies,
            notes,
            paragraphs));
  }

  private Optional<Note> note(Fields note) {
    Optional<Integer> paragraph = note.required("paragraph", this::existing);
    Optional<NoteKind> kind = note.required("kind", Values.NOTE_KIND);
    Optional<String> text = note.required("text", Function.identity());
    String source = note.optional("source", address -> Values.address(address).toString(), "");
    if (paragraph.isEmpty() || kind.isEmpty() || text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Note(paragraph.get(), kind.get(), text.get(), source));
  }

  private int existing(String text) {
    int number = Values.number(text);
    if (number > paragraphs.size() && !paragraphs.isEmpty()) {
      throw new IllegalArgumentException(
          "paragraph %d does not exist: the article ends with paragraph %d"
              .formatted(number, paragraphs.size()));
    }
    return number;
  }
}
