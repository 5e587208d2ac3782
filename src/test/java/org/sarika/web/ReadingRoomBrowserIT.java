package org.sarika.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The reading room as a reader meets it: in a real browser. */
class ReadingRoomBrowserIT {
  private static final Map<String, String> PAGES =
      Map.of(
          "ask", "/",
          "answered", "/?q=Who+invited+the+visiting+navy%3F",
          "conflicting", "/?q=How+many+ships+are+to+come%2C+and+for+how+long%3F",
          "not-found", "/?q=What+hotel+did+the+admiral+stay+in%3F",
          "articles", "/articles",
          "article", "/articles/2019-04-09-harbour?start=0&end=133&p=14#p14",
          "article-top", "/articles/2019-04-09-harbour",
          "khmer", "/articles/2024-rice",
          "french", "/?q=Qui+est+%22invited%22+par+la+marine+et+par+les+autres%3F",
          "missing", "/nowhere");

  @TempDir private Path profile;
  private OpenRoom room;

  @BeforeAll
  static void requireBrowser() {
    Browser.require();
  }

  @BeforeEach
  void open() {
    room = new OpenRoom(new ScriptedAnswers(), Shelf.store());
  }

  @AfterEach
  void close() {
    room.close();
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void readsAnAnswerAndFindsItsExcerptMarkedInPlace(boolean scripts) {
    try (Browser browser = Browser.open(profile, Browser.Look.LIGHT, scripts, 360, 740)) {
      browser.go(room.at("/"));

      browser.find("#q").sendKeys("Who invited the visiting navy?", Keys.ENTER);

      assertThat(browser.find("h1").getText()).contains("Who invited the visiting navy?");
      assertThat(browser.find("blockquote mark").getText())
          .startsWith("Rear Admiral Dara Sok said that he had invited");
      browser.find("blockquote .number").click();
      WebElement mark = browser.find("#p14 mark");
      assertThat(mark.getText()).endsWith("they answered in a week”, he said.");
      browser.assertInView(mark);
      assertThat(browser.address().getFragment()).isEqualTo("p14");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void canBeWalkedWithTheKeyboardAlone() {
    try (Browser browser = Browser.open(profile, Browser.Look.LIGHT, true, 800, 700)) {
      browser.go(room.at("/"));

      List<String> stops = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        browser.focused().sendKeys(Keys.TAB);
        stops.add(name(browser.focused()));
        assertThat(browser.ask("getComputedStyle(document.activeElement).outlineStyle"))
            .as("focus can be seen on " + stops.getLast())
            .isEqualTo("solid");
      }

      assertThat(stops)
          .containsExactly("Skip to the content", "Sarika", "Ask", "Articles", "q", "Ask");
      browser.find("#q").sendKeys("who invited", Keys.ENTER);
      browser.find("body").sendKeys(Keys.TAB, Keys.ENTER);
      assertThat(browser.ask("document.activeElement.id")).isEqualTo("content");
      browser.focused().sendKeys(Keys.TAB);
      assertThat(browser.focused().getDomAttribute("aria-label"))
          .isEqualTo("Excerpt 1: read it in its place, paragraph 14");
      browser.focused().sendKeys(Keys.ENTER);
      browser.assertInView(browser.find("#p14 mark"));
    }
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 360", "DARK, 360", "LIGHT, 1100", "DARK, 1100"})
  void looksRightAndComplainsOfNothing(Browser.Look look, int width) throws IOException {
    try (Browser browser = Browser.open(profile, look, true, width, 800)) {
      for (Map.Entry<String, String> page : PAGES.entrySet()) {
        browser.go(room.at(page.getValue()));

        browser.photograph(page.getKey() + "-" + look + "-" + width);
        assertThat(browser.ask("document.documentElement.scrollWidth <= innerWidth"))
            .as("nothing sticks out of " + page.getKey())
            .isEqualTo("true");
        assertThat(browser.complaints())
            .as(page.getKey())
            .allMatch(complaint -> complaint.contains("/nowhere - Failed to load resource"));
        assertThat(lowContrasts(browser)).as(page.getKey()).isEqualTo("");
      }
    }
  }

  private static String name(WebElement element) {
    String text = element.getText();
    return text.isEmpty() ? String.valueOf(element.getDomAttribute("id")) : text;
  }

  /** Texts whose colour differs too little from what lies behind them (WCAG AA: 4.5 to 1). */
  private static Object lowContrasts(Browser browser) {
    return browser.ask(
        """
        (() => {
          const rgb = c => c.match(/[\\d.]+/g).map(Number);
          const lum = c => c.slice(0, 3).map(v => v / 255)
            .map(v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
            .reduce((s, v, i) => s + v * [.2126, .7152, .0722][i], 0);
          const behind = e => { for (; e; e = e.parentElement) {
            const b = rgb(getComputedStyle(e).backgroundColor);
            if (b.length === 3 || b[3] === 1) return b; } return [255, 255, 255]; };
          return [...document.querySelectorAll('body *')]
            .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
            .filter(e => { const a = lum(rgb(getComputedStyle(e).color)), b = lum(behind(e));
              return (Math.max(a, b) + .05) / (Math.min(a, b) + .05) < 4.5; })
            .map(e => e.className + ':' + e.textContent.slice(0, 30)).join(', ');
        })()\
        """);
  }
}
