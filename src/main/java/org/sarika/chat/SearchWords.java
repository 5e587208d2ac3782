package org.sarika.chat;

import org.sarika.retrieval.Filters;

/** The words behind {@code /search} or {@code /timeline}, with the filters among them. */
sealed interface SearchWords {
  /** Most UTF-16 units that are read; no honest search comes near. */
  int LONGEST = 1_000;

  /** Words to look for, without the filters. */
  record Terms(String text, Filters filters) implements SearchWords {}

  /** No word to look for. */
  record Nothing() implements SearchWords {}

  /** More than is read. */
  record TooLong() implements SearchWords {}

  /** A filter that cannot be obeyed. */
  record Bad(FilterProblem problem) implements SearchWords {}

  /** Reads any characters. */
  static SearchWords in(String text) {
    return text.length() > LONGEST ? new TooLong() : new SearchReader(text).read();
  }
}
