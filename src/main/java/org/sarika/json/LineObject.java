package org.sarika.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The object on one line, read field by field; what is wrong is said in a person's words. */
final class LineObject {
  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private final JsonNode object;

  private LineObject(JsonNode object) {
    this.object = object;
  }

  static LineObject parse(String line) throws BadLineException {
    // A byte order mark stands before the first line of what Windows editors save.
    String json = line.startsWith("\ufeff") ? line.substring(1) : line;
    if (json.isBlank()) {
      throw new BadLineException("the line is empty: write one JSON object");
    }
    try {
      JsonNode node = READER.readTree(json);
      if (!node.isObject()) {
        throw new BadLineException("the line is not a JSON object: put it in { and }");
      }
      return new LineObject(node);
    } catch (StreamConstraintsException e) {
      throw new BadLineException("the line is too long or too deeply nested to be read");
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
      throw new BadLineException("the line is not valid JSON at column %d".formatted(column));
    }
  }

  boolean has(String field) {
    return object.hasNonNull(field);
  }

  /** A string or a number; empty if absent. */
  String id() throws BadLineException {
    return has("id") ? idOf("id", object.get("id")) : "";
  }

  String requiredId() throws BadLineException {
    String id = id();
    if (id.isBlank()) {
      throw new BadLineException("id: is missing: give each line its own");
    }
    return id;
  }

  String required(String field) throws BadLineException {
    if (!has(field)) {
      throw new BadLineException(field + ": is missing: write a string");
    }
    return string(field, object.get(field));
  }

  /** Empty if absent. */
  String text(String field) throws BadLineException {
    return has(field) ? string(field, object.get(field)) : "";
  }

  boolean requiredFlag(String field) throws BadLineException {
    if (!has(field) || !object.get(field).isBoolean()) {
      throw new BadLineException(field + ": is missing: write true or false");
    }
    return object.get(field).booleanValue();
  }

  boolean flag(String field, boolean absent) throws BadLineException {
    return has(field) ? requiredFlag(field) : absent;
  }

  /** NaN if absent. */
  double number(String field) throws BadLineException {
    if (!has(field)) {
      return Double.NaN;
    }
    if (!object.get(field).isNumber()) {
      throw new BadLineException(field + ": is not a number");
    }
    return object.get(field).doubleValue();
  }

  /** An object's numbers by their names; none if absent. */
  Map<String, Double> numbers(String field) throws BadLineException {
    Map<String, Double> numbers = new LinkedHashMap<>();
    if (has(field)) {
      LineObject inside = inside(field, object.get(field));
      for (var member : inside.object.properties()) {
        if (!member.getValue().isNumber()) {
          throw new BadLineException(field + ": holds what is not a number");
        }
        numbers.put(member.getKey(), member.getValue().doubleValue());
      }
    }
    return numbers;
  }

  /** The members of an array; none if absent. */
  List<JsonNode> items(String field) throws BadLineException {
    if (!has(field)) {
      return List.of();
    }
    return itemsOf(field, object.get(field));
  }

  List<String> texts(String field) throws BadLineException {
    return textsOf(field, items(field));
  }

  List<String> ids(String field) throws BadLineException {
    List<String> ids = new ArrayList<>();
    for (JsonNode item : items(field)) {
      ids.add(idOf(field, item));
    }
    return ids;
  }

  static List<JsonNode> itemsOf(String field, JsonNode array) throws BadLineException {
    if (!array.isArray()) {
      throw new BadLineException(field + ": is not a list: put it in [ and ]");
    }
    return array.valueStream().toList();
  }

  static List<String> textsOf(String field, List<JsonNode> items) throws BadLineException {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : items) {
      texts.add(string(field, item));
    }
    return texts;
  }

  static LineObject inside(String field, JsonNode node) throws BadLineException {
    if (!node.isObject()) {
      throw new BadLineException(field + ": holds what is not an object");
    }
    return new LineObject(node);
  }

  /** A string, a number or nothing. */
  String label(String field) throws BadLineException {
    return has(field) ? idOf(field, object.get(field)) : "";
  }

  private static String idOf(String field, JsonNode node) throws BadLineException {
    if (!node.isTextual() && !node.isNumber()) {
      throw new BadLineException(field + ": is neither a string nor a number");
    }
    return node.asText();
  }

  private static String string(String field, JsonNode node) throws BadLineException {
    if (!node.isTextual()) {
      throw new BadLineException(field + ": is not a string: put it in quotation marks");
    }
    return node.textValue();
  }
}
