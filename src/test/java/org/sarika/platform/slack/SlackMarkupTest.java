package org.sarika.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackMarkupTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "a &lt;b&gt; &amp; c~ a <b> & c",
        "&amp;lt;b&amp;gt;~ &lt;b&gt;",
        "see <https://myna.example/a?b=1&amp;c=2>~ see https://myna.example/a?b=1&c=2",
        "see <https://myna.example|the paper>~ see the paper",
        "<mailto:a@myna.example|a@myna.example>~ a@myna.example",
        "in <#C2|news>~ in news",
        "in <#C2>~ in",
        "in <#C2|>~ in",
        "for <@U8|sok> and <@U9>.~ for sok and .",
        "<!here> all~ all",
        "<!channel|@channel> all~ channel all",
        "<!subteam^S1|@editors> all~ editors all",
        "since <!date^1722470400^{date}|1 August>~ since 1 August",
        "a &lt; b and c &gt; d~ a < b and c > d",
        "*bold* _words_ `code`~ *bold* _words_ `code`"
      })
  void readsWhatItsWriterSaw(String text, String words) {
    assertThat(SlackMarkup.words(text, "-")).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "<@U0BOT> who?, who?",
    "<@U0BOT|sarika> who?, who?",
    "who? <@U0BOT>, who?",
    "who<@U0BOT>came, who came",
    "<@U0BOT>, ''",
    "<@U0BOT><@U0BOT> who?, who?",
    "<@U0BOTT> who?, who?"
  })
  void leavesOurOwnNameOutWhereverItStands(String text, String words) {
    assertThat(SlackMarkup.words(text, "U0BOT")).isEqualTo(words);
  }

  @Test
  void leavesTheFirstNameOutIfOursIsNotKnown() {
    assertThat(SlackMarkup.words("<@U1|sarika> who is <@U8|sok>?", "")).isEqualTo("who is sok?");
  }

  @Test
  void takesNothingForMarkupThatWasEscaped() {
    assertThat(SlackMarkup.words("&lt;@U0BOT&gt; &lt;!here&gt;", "U0BOT"))
        .isEqualTo("<@U0BOT> <!here>");
  }

  @Test
  void keepsDollarsAndBackslashes() {
    assertThat(SlackMarkup.words("<https://myna.example|$1 \\ $0>", "-")).isEqualTo("$1 \\ $0");
  }

  @Test
  @Timeout(5)
  void isQuickWithManyOpenSigns() {
    String text = "<@".repeat(100_000);

    long before = System.nanoTime();
    String words = SlackMarkup.words(text, "U0BOT");

    assertThat(words).isEqualTo(text);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(3));
  }
}
