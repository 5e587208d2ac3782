package org.sarika.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.sarika.json.OutputLine;

/**
 * An excerpt of an output, ready to be compared.
 *
 * @param doc the article it stands in; empty if it names none and is found in none
 * @param text its words
 * @param plain its words as they are compared
 * @param start the same, cut to the length that counts for answers
 */
record ShownExcerpt(String doc, String text, String plain, String start) {
  /** The excerpts that are not blank; one that names no article is looked for in the retrieved. */
  static List<ShownExcerpt> of(
      OutputLine output, List<String> retrieved, ArticleTexts articles, int characters) {
    List<ShownExcerpt> shown = new ArrayList<>();
    for (OutputLine.Passage excerpt : output.excerpts()) {
      String text = excerpt.text();
      if (!PlainText.isBlank(text)) {
        String plain = PlainText.of(text);
        String doc = excerpt.doc().isEmpty() ? find(plain, retrieved, articles) : excerpt.doc();
        String start = PlainText.of(PlainText.start(text, characters));
        shown.add(new ShownExcerpt(doc, text, plain, start));
      }
    }
    return shown;
  }

  private static String find(String plain, List<String> retrieved, ArticleTexts articles) {
    return retrieved.stream()
        .filter(id -> !plain.isEmpty() && articles.plain(id).contains(plain))
        .findFirst()
        .orElse("");
  }
}
