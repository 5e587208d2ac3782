package org.sarika.search;

/** The index's fields. A change here needs a new {@link #SCHEMA}, and indexes are made anew. */
final class Fields {
  /** Stored with each commit; an index of another schema counts as lost. */
  static final String SCHEMA = "4";

  // Every document has all three fields of words, if need be empty: where some have no length,
  // Lucene looks for each, and a search by words takes half as much time again.

  /** Passage documents: the article's title, the passage's text, its vector, its sentences. */
  static final String TITLE = "title";

  static final String BODY = "body";
  static final String VECTOR = "vector";
  static final String SENTENCES = "sentences";
  static final String NUMBER = "number";

  /** Article documents: the whole text. */
  static final String WHOLE = "whole";

  /** Both: the article's id, and what filters look at. */
  static final String ARTICLE = "article";

  static final String FIRST_DAY = "first";
  static final String LAST_DAY = "last";
  static final String PUBLISHER = "publisher";
  static final String TOPIC = "topic";
  static final String VIEWPOINT = "viewpoint";

  /** Passage documents: the words for everybody who speaks in one, folded. */
  static final String SPEAKERS = "speakers";

  /** The days that the text and its headline mention. */
  static final String TOLD = "told";

  private Fields() {}
}
