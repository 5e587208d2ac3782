package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One object of blocks while it is checked. */
final class Shape {
  /** What a text object may be. */
  enum Text {
    PLAIN,
    MARKUP,
    ANY
  }

  private final Check check;
  private final JsonNode node;
  private final String pointer;

  Shape(Check check, JsonNode node, String pointer) {
    this.check = check;
    this.node = node;
    this.pointer = pointer;
    if (!node.isObject()) {
      fail("must be an object");
    }
  }

  Check check() {
    return check;
  }

  String type() {
    return node.path("type").asText("");
  }

  void fail(String why) {
    check.fail(pointer, why);
  }

  /** Only these fields, besides {@code type}. */
  Shape fields(String... allowed) {
    Set<String> names = Set.of(allowed);
    node.fieldNames()
        .forEachRemaining(name -> {
          if (!name.equals("type") && !names.contains(name)) {
            fail("no more than the allowed fields: " + name);
          }
        });
    return this;
  }

  Shape needs(String... names) {
    for (String name : names) {
      if (!node.hasNonNull(name)) {
        fail("missing required field: " + name);
      }
    }
    return this;
  }

  boolean has(String name) {
    return node.hasNonNull(name);
  }

  JsonNode at(String name) {
    return node.path(name);
  }

  String pointer(String name) {
    return pointer + "/" + name;
  }

  Shape object(String name) {
    return check.shape(node.path(name), pointer(name));
  }

  /** A string of one to so many characters, if it is there. */
  Shape string(String name, int longest) {
    return string(name, 1, longest);
  }

  Shape string(String name, int shortest, int longest) {
    JsonNode value = node.path(name);
    if (value.isMissingNode()) {
      return this;
    }
    if (!value.isTextual()) {
      check.fail(pointer(name), "must be a string");
    } else if (value.asText().length() > longest) {
      check.fail(pointer(name), "must be less than " + (longest + 1) + " characters");
    } else if (value.asText().length() < shortest) {
      check.fail(pointer(name), "must be more than " + (shortest - 1) + " characters");
    }
    return this;
  }

  Shape flag(String... names) {
    for (String name : names) {
      if (node.has(name) && !node.path(name).isBoolean()) {
        check.fail(pointer(name), "must be a boolean");
      }
    }
    return this;
  }

  Shape oneOf(String name, String... values) {
    if (node.has(name) && !List.of(values).contains(node.path(name).asText())) {
      check.fail(pointer(name), "must be one of " + List.of(values));
    }
    return this;
  }

  Shape url(String name, int longest) {
    string(name, longest);
    if (node.has(name) && !node.path(name).asText().matches("(https?://|mailto:|slack://)\\S+")) {
      check.fail(pointer(name), "invalid url");
    }
    return this;
  }

  /** A text object, if it is there. */
  Shape text(String name, Text kind, int longest) {
    if (node.has(name)) {
      object(name).isText(kind, longest);
    }
    return this;
  }

  void isText(Text kind, int longest) {
    boolean plain = type().equals("plain_text");
    boolean markup = type().equals("mrkdwn");
    boolean right =
        switch (kind) {
          case PLAIN -> plain;
          case MARKUP -> markup;
          case ANY -> plain || markup;
        };
    if (!right) {
      fail("unsupported type: " + type());
    }
    needs("text").string("text", longest);
    if (plain) {
      fields("text", "emoji").flag("emoji");
    } else {
      fields("text", "verbatim").flag("verbatim");
    }
  }

  /** The members of an array between these sizes. */
  List<Shape> array(String name, int least, int most) {
    JsonNode array = node.path(name);
    if (!array.isArray()) {
      check.fail(pointer(name), "must be an array");
    } else if (array.size() < least || array.size() > most) {
      check.fail(pointer(name), "must have " + least + " to " + most + " items");
    }
    List<Shape> shapes = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      shapes.add(check.shape(array.path(i), pointer(name) + "/" + i));
    }
    return shapes;
  }
}
