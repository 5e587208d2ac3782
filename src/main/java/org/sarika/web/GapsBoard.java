package org.sarika.web;

import java.util.List;
import org.sarika.gaps.GapCluster;

/**
 * What curators may read about questions without an answer.
 *
 * @param source asked at each request
 * @param publicFrom how many people must have asked a question before strangers read it, at least
 *     2; 0 for never
 */
public record GapsBoard(Source source, int publicFrom) {
  /** Shows nothing to anybody. */
  public static final GapsBoard NONE = new GapsBoard(answered -> List.of(), 0);

  /** Where they come from. */
  @FunctionalInterface
  public interface Source {
    /** The most asked first; {@code answered} adds those that an article answers by now. */
    List<GapCluster> clusters(boolean answered);
  }
}
