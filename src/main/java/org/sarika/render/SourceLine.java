package org.sarika.render;

import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Form;

/**
 * Where words come from, all of it ready to be shown.
 *
 * @param article the article's id
 * @param outlet the publisher's name
 * @param date absolute, as exact as it is known: {@code 9 April 2019}, {@code April 2019}, {@code
 *     2019}
 * @param headline the outlet's headline
 * @param url the article's http or https address; empty if it has none
 * @param form whose words they are
 * @param formWord {@code digest} or {@code full text}
 * @param formLabel the same with whose words that are, for beside an excerpt
 * @param formMeaning the same in a sentence or two
 * @param speaker who said it, ready to be shown; empty if not known
 * @param alsoIn where else the same text stands, ready to be shown; empty if nowhere
 * @param caution what the curator's low trust makes a reader beware of; empty if nothing
 */
public record SourceLine(
    ArticleId article,
    String outlet,
    String date,
    String headline,
    String url,
    Form form,
    String formWord,
    String formLabel,
    String formMeaning,
    String speaker,
    String alsoIn,
    String caution) {
  /** The path of the reading room that shows the whole article. */
  public String path() {
    return "/articles/" + article;
  }
}
