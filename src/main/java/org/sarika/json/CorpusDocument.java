package org.sarika.json;

/**
 * An article of a question set's own store.
 *
 * @param id its id, any characters
 * @param title its headline; may be empty
 * @param text its text; paragraphs parted by newlines
 * @param published its date; empty if not known
 * @param source its outlet; empty if not known
 * @param url its address; empty if not known
 */
public record CorpusDocument(
    String id, String title, String text, String published, String source, String url) {}
