package org.sarika.knowledge;

import java.net.URI;
import java.util.List;

/**
 * Where words come from: all that a citation shows of an article but its text, so that it can be
 * kept when the article changes or leaves.
 *
 * @param id the article's id
 * @param title the outlet's headline
 * @param publisher the outlet
 * @param published when it came out
 * @param url its address
 * @param language BCP 47 tag of its text
 * @param form whose words the text is
 * @param viewpoint from where it speaks
 * @param reliability how far the curator trusts it
 * @param copies other addresses of the same text
 */
public record Source(
    ArticleId id,
    String title,
    Publisher publisher,
    PublicationDate published,
    URI url,
    String language,
    Form form,
    Viewpoint viewpoint,
    Reliability reliability,
    List<String> copies) {
  public Source {
    copies = List.copyOf(copies);
  }
}
