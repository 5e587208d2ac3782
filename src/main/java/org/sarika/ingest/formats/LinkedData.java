package org.sarika.ingest.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article in JSON-LD. */
final class LinkedData {
  private static final JsonMapper JSON = new JsonMapper();

  /** Most nodes looked at: more is no description of one article. */
  private static final int MOST = 5_000;

  private static final Set<String> ARTICLES =
      Set.of(
          "Article",
          "NewsArticle",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "OpinionNewsArticle",
          "BackgroundNewsArticle",
          "BlogPosting",
          "Report",
          "ScholarlyArticle",
          "LiveBlogPosting",
          "GovernmentDocument",
          "SpecialAnnouncement");

  private final JsonNode article;

  private LinkedData(JsonNode article) {
    this.article = article;
  }

  /** Of the first article that the page describes; says nothing if there is none. */
  static LinkedData of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Optional<JsonNode> found = parsed(script.data()).flatMap(LinkedData::article);
      if (found.isPresent()) {
        return new LinkedData(found.get());
      }
    }
    return new LinkedData(JSON.createObjectNode());
  }

  private static Optional<JsonNode> parsed(String json) {
    try {
      return Optional.ofNullable(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static Optional<JsonNode> article(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    for (int seen = 0; !open.isEmpty() && seen < MOST; seen++) {
      JsonNode node = open.remove();
      if (isArticle(node.path("@type"))) {
        return Optional.of(node);
      }
      node.forEach(open::add);
    }
    return Optional.empty();
  }

  private static boolean isArticle(JsonNode type) {
    return type.isArray()
        ? type.valueStream().anyMatch(LinkedData::isArticle)
        : ARTICLES.contains(type.asText());
  }

  String headline() {
    return text(article.path("headline"));
  }

  String published() {
    return text(article.path("datePublished"));
  }

  String publisher() {
    return text(first(article.path("publisher")).path("name"));
  }

  String language() {
    return text(first(article.path("inLanguage")));
  }

  String url() {
    JsonNode page = article.path("mainEntityOfPage");
    String main = page.isTextual() ? page.textValue() : text(page.path("@id"));
    return main.isEmpty() ? text(article.path("url")) : main;
  }

  private static JsonNode first(JsonNode node) {
    return node.isArray() && !node.isEmpty() ? node.get(0) : node;
  }

  private static String text(JsonNode node) {
    return node.isTextual() ? Paragraphs.oneLine(node.textValue()) : "";
  }
}
