package org.sarika.evaluation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sarika.json.CorpusDocument;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Form;
import org.sarika.knowledge.PublicationDate;
import org.sarika.knowledge.Publisher;
import org.sarika.knowledge.Reliability;
import org.sarika.knowledge.Viewpoint;

/**
 * Makes articles of a question set's documents, whatever their ids look like, and knows each by its
 * document again. Their words are kept as they are. Not for use by many threads.
 */
public final class CorpusArticles {
  private static final String LANGUAGE = "en";
  private static final String UNTITLED = "untitled";
  private static final String NO_PUBLISHER = "corpus";
  private static final String NO_ADDRESS = "https://corpus.invalid/";
  private static final PublicationDate NO_DATE = PublicationDate.parse("1900");
  private static final int ISO_DAY = 10;

  private static final Pattern BLANK_LINES = Pattern.compile("\\r?\\n(?:[ \\t]*\\r?\\n)+");
  private static final Pattern LINES = Pattern.compile("\\r?\\n");
  private static final Pattern NOT_IN_IDS = Pattern.compile("[^A-Za-z0-9._-]+");
  private static final int LONGEST_ID = 100;

  private final Map<ArticleId, String> originals = new HashMap<>();
  private final Map<String, ArticleId> made = new HashMap<>();

  /** The document as an article; every document has to come once. */
  public Article article(CorpusDocument document) {
    ArticleId id = idFor(document.id());
    return new Article(
        id,
        document.title().isBlank() ? UNTITLED : document.title(),
        new Publisher(document.source().isBlank() ? NO_PUBLISHER : document.source()),
        date(document.published()),
        address(document.url(), id),
        LANGUAGE,
        Form.FULL_TEXT,
        Viewpoint.INDEPENDENT,
        Reliability.MEDIUM,
        List.of(),
        List.of(),
        List.of(),
        paragraphs(document.text()));
  }

  /** The id of the document that the article was made of; its own if it was made of none. */
  public String originalId(ArticleId article) {
    return originals.getOrDefault(article, article.value());
  }

  /** The article made of the document with this id; the id itself, made safe, if there is none. */
  public ArticleId articleId(String original) {
    ArticleId known = made.get(original);
    return known == null ? new ArticleId(safe(original)) : known;
  }

  private ArticleId idFor(String original) {
    String safe = safe(original);
    ArticleId id = new ArticleId(safe);
    for (int copy = 2; originals.putIfAbsent(id, original) != null; copy++) {
      id = new ArticleId(safe + "-" + copy);
    }
    made.put(original, id);
    return id;
  }

  private static String safe(String original) {
    String safe = NOT_IN_IDS.matcher(original).replaceAll("-");
    if (safe.isEmpty() || !Character.isLetterOrDigit(safe.charAt(0))) {
      safe = "d" + safe;
    }
    return safe.substring(0, Math.min(LONGEST_ID, safe.length()));
  }

  private static List<String> paragraphs(String text) {
    Pattern parting = BLANK_LINES.matcher(text.strip()).find() ? BLANK_LINES : LINES;
    return Arrays.stream(parting.split(text)).filter(paragraph -> !paragraph.isBlank()).toList();
  }

  private static PublicationDate date(String text) {
    String day = text.strip();
    try {
      // A time of day after the date does not matter here.
      return PublicationDate.parse(day.substring(0, Math.min(ISO_DAY, day.length())));
    } catch (IllegalArgumentException e) {
      return NO_DATE;
    }
  }

  private static URI address(String text, ArticleId id) {
    try {
      URI address = new URI(text.strip());
      if (address.isAbsolute() && address.getHost() != null) {
        return address;
      }
    } catch (URISyntaxException e) {
      // Falls through: an address that is none is not worth losing the document for.
    }
    return URI.create(NO_ADDRESS + id.value());
  }
}
