package org.sarika.fake.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {
  @Test
  void readsTextAndEntitiesInUtf16Units() {
    Formatted read =
        HtmlText.parse(
            "🌉 <b>Bridge</b> &lt;1969&gt; <a href=\"https://example.org/a?b=1&amp;c=2\">map</a>");

    assertThat(read.text()).isEqualTo("🌉 Bridge <1969> map");
    assertThat(read.entities())
        .containsExactly(
            new Formatted.Entity("bold", 3, 6, ""),
            new Formatted.Entity("text_link", 17, 3, "https://example.org/a?b=1&c=2"));
  }

  @Test
  void knowsTheExpandableQuotation() {
    Formatted read = HtmlText.parse("<blockquote expandable>“one <b>two</b>”</blockquote>");

    assertThat(read.entities())
        .extracting(Formatted.Entity::type)
        .containsExactly("bold", "expandable_blockquote");
  }

  @Test
  void letsCodeStandInPreformattedText() {
    Formatted read =
        HtmlText.parse("<pre><code class=\"language-java\">a &amp;&amp; b</code></pre>");

    assertThat(read.text()).isEqualTo("a && b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "<b>open | Can't find end tag corresponding to start tag \"b\"",
        "a <p>b</p> | Unsupported start tag \"p\" at byte offset 2",
        "ក <x>b</x> | Unsupported start tag \"x\" at byte offset 4",
        "a < b | Unclosed start tag at byte offset 2",
        "a </b> | Unexpected end tag at byte offset 2",
        "<b><i>x</b></i> | Unmatched end tag at byte offset 7, expected \"</i>\", found \"</b>\"",
        "Fish & chips | Unescaped ampersand at byte offset 5",
        "a&nbsp;b | Unsupported entity \"&nbsp;\" at byte offset 1",
        "a&#0;b | Unsupported entity \"&#0;\" at byte offset 1",
        "<span>x</span> | Tag \"span\" must have class \"tg-spoiler\" at byte offset 0",
        "<a href=\"nowhere\">x</a> | Wrong address in the tag \"a\" at byte offset 0",
        "<code><b>x</b></code> | Entity can't be nested: start tag \"b\" at byte offset 6"
      })
  void refusesInTelegramsWords(String html, String why) {
    assertThatThrownBy(() -> HtmlText.parse(html))
        .isInstanceOf(Refusal.class)
        .hasMessage("Bad Request: can't parse entities: " + why);
  }

  @Test
  void refusesAQuotationInAQuotation() {
    assertThatThrownBy(() ->
            HtmlText.parse("<blockquote>a <blockquote expandable>b</blockquote></blockquote>"))
        .hasMessageContaining("can't be nested: start tag \"blockquote\"");
  }
}
