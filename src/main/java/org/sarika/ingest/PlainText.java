package org.sarika.ingest;

import java.net.URI;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Form;
import org.sarika.knowledge.Publisher;
import org.sarika.knowledge.Sentence;
import org.sarika.knowledge.SentenceSplitter;

/**
 * A file without front matter: its text, and the particulars from the operator.
 *
 * @param title the headline
 * @param paragraphs the text
 * @param textHash of the paragraphs
 * @param options the particulars
 */
record PlainText(String title, List<String> paragraphs, String textHash, ImportOptions options) {
  private static final int LONGEST_TITLE = 100;
  private static final int LONGEST_SLUG = 60;

  /**
   * Reads the text; empty with problems if particulars are missing.
   *
   * @param markdown whether a line end alone never parts paragraphs, and a heading is a title
   */
  static Optional<PlainText> of(
      FileText text, boolean markdown, ImportOptions options, Problems problems) {
    require("publisher", options.publisher(), problems);
    require("published", options.published(), problems);
    List<String> paragraphs = paragraphs(text, markdown);
    String title = options.title();
    if (title.isEmpty() && markdown && heading(paragraphs.getFirst()).isPresent()) {
      title = heading(paragraphs.getFirst()).get();
      paragraphs = paragraphs.subList(1, paragraphs.size());
    }
    if (paragraphs.isEmpty()) {
      problems.add(1, "text", "has no paragraph but a heading");
    }
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    String headline = title.isEmpty() ? firstSentence(paragraphs.getFirst()) : title;
    return Optional.of(new PlainText(headline, paragraphs, ContentHash.of(paragraphs), options));
  }

  private static void require(String option, String value, Problems problems) {
    if (value.isBlank()) {
      problems.add(
          1, option, "is missing: give --%s, or front matter in the file".formatted(option));
    }
  }

  private static List<String> paragraphs(FileText text, boolean markdown) {
    List<Paragraph> blocks = Paragraph.partedByBlankLines(text.lines(), 0);
    boolean noBlankLine = blocks.size() == 1 && !markdown;
    return (noBlankLine ? Paragraph.onePerLine(text.lines()) : blocks)
        .stream().map(Paragraph::text).toList();
  }

  private static Optional<String> heading(String paragraph) {
    String title = paragraph.replaceFirst("^#{1,6}\\s+", "").strip();
    return title.equals(paragraph) || title.isEmpty() ? Optional.empty() : Optional.of(title);
  }

  private static String firstSentence(String paragraph) {
    Sentence first = SentenceSplitter.split(1, paragraph).getFirst();
    String sentence = paragraph.substring(first.start(), first.end());
    if (sentence.length() <= LONGEST_TITLE) {
      return sentence;
    }
    int space = sentence.lastIndexOf(' ', LONGEST_TITLE - 1);
    return Quoted.cut(sentence, space > 0 ? space : LONGEST_TITLE - 1) + "…";
  }

  /** The id it would like to have; ASCII, so that it can stand in an address. */
  String wishedId() {
    String ascii =
        Normalizer.normalize(title, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String slug = ascii.isEmpty() ? "article-" + textHash.substring(0, 8) : ascii;
    if (slug.length() > LONGEST_SLUG) {
      int hyphen = slug.lastIndexOf('-', LONGEST_SLUG);
      slug = slug.substring(0, hyphen > 0 ? hyphen : LONGEST_SLUG);
    }
    return options.published() + "-" + slug;
  }

  /** The article under this id. */
  Article article(ArticleId id) {
    String url = options.url().isEmpty() ? "urn:sarika:import:" + id : options.url();
    return new Article(
        id,
        title,
        new Publisher(options.publisher()),
        Values.date(options.published()),
        URI.create(url),
        options.language(),
        Form.FULL_TEXT,
        Values.VIEWPOINT.apply(options.viewpoint()),
        Values.RELIABILITY.apply(options.reliability()),
        List.of(),
        List.of(),
        List.of(),
        paragraphs);
  }
}
