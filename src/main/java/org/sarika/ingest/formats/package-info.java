/**
 * The bytes of a file or a page to documents: their text in paragraphs, and what they say about
 * themselves. Trusts nothing: hidden text is left out, what may be a bomb is parsed in a process of
 * its own. Called by {@code ingest}; knows no store. The home of jsoup, Readability4J, PDFBox and
 * POI.
 */
@NullMarked
package org.sarika.ingest.formats;

import org.jspecify.annotations.NullMarked;
