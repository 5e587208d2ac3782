package org.sarika.ingest.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One document a line: {@code {id,title,text,published?,source?,url?}}. */
final class JsonLines {
  /** Longest line, in UTF-16 units. */
  private static final int LONGEST_LINE = 1024 * 1024;

  /** Deepest nesting: a document's object has none. */
  private static final int DEEPEST = 20;

  private static final ObjectReader READER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private final List<Reading.Numbered> documents = new ArrayList<>();
  private final List<Reading.BrokenLine> broken = new ArrayList<>();

  private JsonLines() {}

  /** Reads every line; one that is broken does not stop the rest. */
  static Reading read(byte[] bytes) throws UnreadableException {
    JsonLines lines = new JsonLines();
    String text = Charsets.decode(bytes, StandardCharsets.UTF_8);
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (!line.isBlank()) {
        lines.add(number, line);
      }
    }
    if (lines.documents.isEmpty() && lines.broken.isEmpty()) {
      throw new UnreadableException("is empty");
    }
    return new Reading(lines.documents, lines.broken);
  }

  private void add(int number, String line) {
    try {
      documents.add(new Reading.Numbered(number, document(line)));
    } catch (UnreadableException e) {
      broken.add(new Reading.BrokenLine(number, String.valueOf(e.getMessage())));
    }
  }

  private static Document document(String line) throws UnreadableException {
    JsonNode object = object(line);
    List<String> paragraphs = Paragraphs.of(text(object, "text"));
    if (paragraphs.isEmpty()) {
      throw new UnreadableException("'text' is missing or empty: write the article there");
    }
    return new Document(
        new Particulars(
            text(object, "title"),
            text(object, "source"),
            date(object),
            text(object, "url"),
            Languages.tag(text(object, "language"))),
        paragraphs,
        List.of());
  }

  private static String date(JsonNode object) throws UnreadableException {
    String written = text(object, "published");
    String date = PageDates.read(written);
    if (date.isEmpty() && !written.isEmpty()) {
      throw new UnreadableException("'published' is no date: write YYYY, YYYY-MM or YYYY-MM-DD");
    }
    return date;
  }

  private static JsonNode object(String line) throws UnreadableException {
    if (line.length() > LONGEST_LINE) {
      throw new UnreadableException("is longer than 1 MB: cut the article in parts");
    }
    try {
      JsonNode node = READER.readTree(line);
      if (node.isObject()) {
        return node;
      }
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
      throw new UnreadableException("is not valid JSON at column %d".formatted(column));
    }
    throw new UnreadableException("is not a JSON object: put it in { and }");
  }

  private static String text(JsonNode object, String field) throws UnreadableException {
    JsonNode value = object.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    if (!value.isTextual()) {
      throw new UnreadableException(
          "'%s' is not a string: put it in quotation marks".formatted(field));
    }
    return value.textValue().strip();
  }
}
