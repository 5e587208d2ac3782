package org.sarika.ingest;

import java.net.URI;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.sarika.ingest.formats.Document;
import org.sarika.ingest.formats.Particulars;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Form;
import org.sarika.knowledge.Publisher;
import org.sarika.knowledge.Sentence;
import org.sarika.knowledge.SentenceSplitter;

/**
 * A document with all its particulars: an article but for its id.
 *
 * @param said the particulars: the operator's word, else the document's own; all but the address
 *     filled
 * @param paragraphs the text
 * @param textHash of the paragraphs
 * @param remarks what a curator should know
 * @param options what nobody but the operator can say
 */
record Candidate(
    Particulars said,
    List<String> paragraphs,
    String textHash,
    List<String> remarks,
    ImportOptions options) {
  /** What is wrong with a page or a PDF stands on no line of it. */
  private static final int NO_LINE = 0;

  private static final int LONGEST_TITLE = 100;
  private static final int LONGEST_SLUG = 60;

  /**
   * Joins what is known; empty with problems if particulars are missing or cannot be right.
   *
   * @param hint what else may be done about a missing particular; may be empty
   * @param latest the last day on which something can have been published
   */
  static Optional<Candidate> of(
      Document document, ImportOptions options, String hint, LocalDate latest, Problems problems) {
    Particulars own = document.said();
    String url =
        options.url().isEmpty()
            ? checked("url", own.url(), Values::address, problems)
            : options.url();
    String publisher = firstOf(options.publisher(), own.publisher(), host(url));
    String published =
        options.published().isEmpty()
            ? past(checked("published", own.published(), Values::date, problems), latest, problems)
            : options.published();
    if (problems.isEmpty()) {
      require("publisher", publisher, hint, problems);
      require("published", published, hint, problems);
    }
    List<String> remarks = new ArrayList<>(document.remarks());
    List<String> paragraphs = seen(document.paragraphs(), remarks);
    if (paragraphs.isEmpty()) {
      problems.add(NO_LINE, "text", "has no words that a reader sees");
    }
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    String title =
        firstOf(
            options.title(),
            seen(List.of(own.title()), new ArrayList<>()).stream().findFirst().orElse(""),
            firstSentence(paragraphs.getFirst()));
    Particulars said =
        new Particulars(
            title, publisher, published, url, firstOf(options.language(), own.language(), "en"));
    return Optional.of(
        new Candidate(said, paragraphs, ContentHash.of(paragraphs), remarks, options));
  }

  private static String firstOf(String... texts) {
    for (String text : texts) {
      if (!text.isBlank()) {
        return text;
      }
    }
    return "";
  }

  private static String checked(
      String field, String text, Function<String, ?> parser, Problems problems) {
    if (text.isEmpty()) {
      return "";
    }
    try {
      var _ = parser.apply(text);
      return text;
    } catch (IllegalArgumentException e) {
      problems.add(NO_LINE, field, String.valueOf(e.getMessage()));
      return "";
    }
  }

  private static String past(String published, LocalDate latest, Problems problems) {
    if (!published.isEmpty() && Values.date(published).first().isAfter(latest)) {
      problems.add(
          NO_LINE, "published", "%s lies in the future: give --published".formatted(published));
    }
    return published;
  }

  private static void require(String option, String value, String hint, Problems problems) {
    if (value.isBlank()) {
      problems.add(
          hint.isEmpty() ? NO_LINE : 1, option, "is missing: give --%s%s".formatted(option, hint));
    }
  }

  private static String host(String url) {
    return url.isEmpty()
        ? ""
        : String.valueOf(URI.create(url).getHost())
            .toLowerCase(Locale.ROOT)
            .replaceFirst("^www\\.", "");
  }

  /** Without what no reader sees. */
  private static List<String> seen(List<String> texts, List<String> remarks) {
    InvisibleCharacters.Stripped stripped =
        InvisibleCharacters.strip(Path.of(""), String.join("\n", texts));
    if (!stripped.findings().isEmpty()) {
      remarks.add(
          "left out: invisible characters in %d paragraph%s"
              .formatted(stripped.findings().size(), stripped.findings().size() == 1 ? "" : "s"));
    }
    return stripped.text().lines().map(Paragraph::trimmed).filter(t -> !t.isEmpty()).toList();
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
        Normalizer.normalize(said.title(), Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String slug = ascii.isEmpty() ? "article-" + textHash.substring(0, 8) : ascii;
    if (slug.length() > LONGEST_SLUG) {
      int hyphen = slug.lastIndexOf('-', LONGEST_SLUG);
      slug = slug.substring(0, hyphen > 0 ? hyphen : LONGEST_SLUG);
    }
    return said.published() + "-" + slug;
  }

  /** Where it stands; empty if nobody says. */
  String address() {
    return said.url();
  }

  /** The article under this id. */
  Article article(ArticleId id) {
    String url = said.url().isEmpty() ? "urn:sarika:import:" + id : said.url();
    return new Article(
        id,
        said.title(),
        new Publisher(said.publisher()),
        Values.date(said.published()),
        URI.create(url),
        said.language(),
        Form.FULL_TEXT,
        Values.VIEWPOINT.apply(options.viewpoint()),
        Values.RELIABILITY.apply(options.reliability()),
        List.of(),
        List.of(),
        List.of(),
        paragraphs);
  }
}
