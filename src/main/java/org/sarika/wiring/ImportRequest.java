package org.sarika.wiring;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.sarika.curation.Curator;
import org.sarika.knowledge.Reliability;
import org.sarika.knowledge.Viewpoint;

/**
 * Files to read, and what holds for those that do not say it themselves.
 *
 * @param sources files and folders
 * @param addresses pages and feeds
 * @param approve whether they may answer at once
 * @param defaults for what a file's own front matter leaves out
 * @param who hands them in
 */
public record ImportRequest(
    List<Path> sources, List<URI> addresses, boolean approve, Defaults defaults, Curator who) {
  public ImportRequest {
    sources = List.copyOf(sources);
    addresses = List.copyOf(addresses);
  }

  /**
   * What the operator said on the command line; each text is empty if not said.
   *
   * @param publisher the outlet
   * @param published {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
   * @param title the headline
   * @param url the address
   * @param language BCP 47 tag
   * @param viewpoint from where the outlet speaks
   * @param reliability how far the curator trusts it
   */
  public record Defaults(
      String publisher,
      String published,
      String title,
      String url,
      String language,
      Viewpoint viewpoint,
      Reliability reliability) {}
}
