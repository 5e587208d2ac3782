package org.sarika.platform.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What holds for every message, whatever is in it. Reads the markup as XML, not as we write it. */
final class MessageRules {
  private static final Set<String> CLASSIC = Set.of("a", "b", "code", "blockquote");
  private static final Set<String> RICH = Set.of("p", "a", "b", "br", "blockquote");

  /** What Telegram makes tappable, as far as a simple pattern can say. */
  private static final Pattern LIVE =
      Pattern.compile(
          "@\\w{2,}|https?://|tg://|\\bwww\\.|\\w\\.(?:com|org|net|me|io|example|evil)\\b"
              + "|(?<![\\p{L}\\p{N}_<])/[a-z_]{2,}|(?<![\\p{L}\\p{N}_])#\\w*[a-z]\\w*|\\+855\\d");

  private static final Set<String> OWN_COMMANDS =
      Set.of(
          "/ask",
          "/search",
          "/timeline",
          "/latest",
          "/sources",
          "/about",
          "/forget",
          "/help",
          "/start");

  private final Set<String> links;
  private final DocumentBuilder parser;

  /**
   * @param links all addresses that may be in a message
   */
  MessageRules(Set<String> links) throws ParserConfigurationException {
    this.links = links;
    this.parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    parser.setErrorHandler(null);
  }

  /** Checks a call and gives the text that a reader sees. */
  String check(Outgoing call) throws Exception {
    JsonNode params = call.params();
    keyboard(params.path("reply_markup").path("inline_keyboard"));
    assertThat(call.plain()).isNotBlank();
    if (call.method().equals("sendRichMessage")) {
      String html = params.path("rich_message").path("html").asText();
      assertThat(params.path("rich_message").path("skip_entity_detection").asBoolean()).isTrue();
      assertThat(html.length()).isLessThanOrEqualTo(32_768);
      return seen(html.replace("<br>", "<br/>"), RICH);
    }
    assertThat(call.method()).isEqualTo("sendMessage");
    assertThat(params.path("parse_mode").asText()).isEqualTo("HTML");
    assertThat(params.path("link_preview_options").path("is_disabled").asBoolean()).isTrue();
    return classic(params.path("text").asText());
  }

  /** Checks the HTML of a message and gives the text that a reader sees. */
  String classic(String html) throws Exception {
    assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(32_768);
    assertThat(html.split("</", -1).length - 1).as("entities").isLessThanOrEqualTo(100);
    String text = seen(html, CLASSIC);
    assertThat(text.length()).isLessThanOrEqualTo(4096);
    return text;
  }

  private String seen(String html, Set<String> tags) throws Exception {
    String xml = html.replace("<blockquote expandable>", "<blockquote>");
    Element root =
        parser.parse(new InputSource(new StringReader("<r>" + xml + "</r>"))).getDocumentElement();
    StringBuilder text = new StringBuilder();
    BitSet inert = new BitSet();
    walk(root, tags, text, inert);
    if (tags.equals(CLASSIC)) {
      assertInert(text.toString(), inert);
    }
    assertThat(root.getTextContent()).isNotBlank();
    return root.getTextContent();
  }

  /** Collects the text, and which of it stands in code or in a link. */
  private void walk(Node node, Set<String> tags, StringBuilder text, BitSet inert) {
    NodeList children = node.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      Node child = children.item(i);
      if (!(child instanceof Element element)) {
        text.append(child.getTextContent());
        continue;
      }
      String tag = element.getTagName();
      assertThat(tags).contains(tag);
      assertThat(node.getNodeName()).as("around " + tag).isIn(outer(tag));
      assertThat(element.getAttributes().getLength()).isEqualTo(tag.equals("a") ? 1 : 0);
      int start = text.length();
      walk(element, tags, text, inert);
      if (tag.equals("a") || tag.equals("code")) {
        assertThat(element.getElementsByTagName("*").getLength()).isZero();
        inert.set(start, text.length());
      }
      if (tag.equals("a")) {
        assertThat(links).contains(element.getAttribute("href"));
      }
    }
  }

  private static List<String> outer(String tag) {
    return switch (tag) {
      case "blockquote", "p" -> List.of("r");
      case "br" -> List.of("p", "b", "blockquote");
      default -> List.of("r", "p", "blockquote");
    };
  }

  /** Telegram leaves a piece alone that touches code or a link. */
  private static void assertInert(String text, BitSet inert) {
    List<String> live = new ArrayList<>();
    for (MatchResult found : LIVE.matcher(text).results().toList()) {
      boolean touched = !inert.get(found.start(), found.end()).isEmpty();
      if (!touched && !OWN_COMMANDS.contains(found.group())) {
        live.add(found.group());
      }
    }
    assertThat(live).as("would become live").isEmpty();
  }

  private void keyboard(JsonNode rows) {
    for (JsonNode row : rows) {
      assertThat(row).isNotEmpty();
      for (JsonNode key : row) {
        assertThat(key.path("text").asText()).isNotBlank();
        assertThat(key.has("url")).isNotEqualTo(key.has("callback_data"));
        if (key.has("url")) {
          assertThat(links).contains(key.path("url").asText());
        } else {
          int bytes = key.path("callback_data").asText().getBytes(StandardCharsets.UTF_8).length;
          assertThat(bytes).isBetween(1, 64);
          assertThat(CallbackData.read(key.path("callback_data").asText())).isPresent();
        }
      }
    }
  }
}
