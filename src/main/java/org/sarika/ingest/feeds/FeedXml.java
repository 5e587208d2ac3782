package org.sarika.ingest.feeds;

import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaders;

/** Parses XML that may define nothing and reach for nothing. */
final class FeedXml {
  private FeedXml() {}

  static Document parse(byte[] bytes) throws IOException, JDOMException {
    SAXBuilder builder = new SAXBuilder(XMLReaders.NONVALIDATING);
    builder.setExpandEntities(false);
    // No doctype, no entities: neither those that multiply nor those that fetch.
    builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
    builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    builder.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    // Servers and files disagree on the charset more often than not; Rome knows how to choose.
    try (Reader reader =
        new XmlReader(new ByteArrayInputStream(bytes), true, StandardCharsets.UTF_8.name())) {
      return builder.build(reader);
    }
  }
}
