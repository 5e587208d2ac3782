package org.sarika.ingest.formats;

import java.util.List;

/**
 * What a file or page holds before it is an article.
 *
 * @param said its particulars, as far as it says them
 * @param paragraphs its text, at least one, none blank
 * @param remarks what a curator should know of it, such as "left out: 3 hidden passages"
 */
public record Document(Particulars said, List<String> paragraphs, List<String> remarks) {
  public Document {
    paragraphs = List.copyOf(paragraphs);
    remarks = List.copyOf(remarks);
  }
}
