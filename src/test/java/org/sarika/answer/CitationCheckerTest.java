package org.sarika.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarika.fake.InMemoryArticleStore;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Excerpt;
import org.sarika.knowledge.StoredArticles;

class CitationCheckerTest {
  private static final String FIRST = "The minister is unable to pay, and the port will stay shut.";
  private static final String SECOND = "Nobody asked why.";

  private final InMemoryArticleStore articles = new InMemoryArticleStore();
  private final CitationChecker checker = new CitationChecker(articles);

  CitationCheckerTest() {
    articles.save(StoredArticles.withText("port", FIRST, SECOND));
    articles.save(StoredArticles.withText("dots", "He waited \u2026 and left. Then\u2026 rain."));
    articles.save(
        StoredArticles.withText(
            "khmer", "\u1782\u17b6\u178f\u17cb\u1791\u17c5\u1795\u17d2\u179f\u17b6\u179a"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister is unable to pay, and the port will stay shut.|true",
        "The minister \u2026 and the port will stay shut.|true",
        "The minister\u2026the port will stay shut.|true",
        "The minister is \u2026 to pay, \u2026 shut.|true",
        "\u2026 and the port will stay shut.|true",
        "The minister is unable to pay, \u2026|true",
        "The minister is unable to pay.|false",
        "The minister is able to pay, and the port will stay shut.|false",
        "the minister is unable to pay, and the port will stay shut.|false",
        "The minister is unable to  pay, and the port will stay shut.|false",
        "The minister is \u2026 able to pay, and the port will stay shut.|false",
        "The minister is un \u2026 to pay, and the port will stay shut.|false",
        "The minister \u2026 and the p\u2026t will stay shut.|false",
        "The minister is \u2026 unable to pay, and the port will stay shut.|false",
        "The minister\u2026, \u2026 shut.|true",
        "The minister \u2026 the port \u2026 to pay \u2026 shut.|false",
        "The minister \u2026 will close \u2026 shut.|false",
        "The port \u2026 shut.|false",
        "The minister \u2026 open.|false",
        "The minister ... stay shut.|false",
        "\u2026|false",
        "\u2026 \u2026|false",
        "\u2026 unable \u2026|false",
      })
  void acceptsOnlyTheStoredWordsAndHonestCuts(String shown, boolean accepted) {
    assertThat(check("port", 1, 0, FIRST.length(), shown)).isEqualTo(accepted);
  }

  @ParameterizedTest
  @CsvSource({
    "port, 1, 0, 12, true",
    "port, 1, 4, 12, true",
    "port, 1, 0, 60, false",
    "port, 1, 1, 12, false",
    "port, 1, 18, 31, false",
    "port, 2, 0, 6, true",
    "port, 3, 0, 6, false",
    "nowhere, 1, 0, 12, false",
  })
  void acceptsOnlyPlacesThatExistAndHoldWholeWords(
      String article, int paragraph, int start, int end, boolean accepted) {
    String source = paragraph == 2 ? SECOND : FIRST;
    String text =
        source.substring(Math.min(start, source.length()), Math.min(end, source.length()));

    assertThat(check(article, paragraph, start, end, text)).isEqualTo(accepted);
  }

  @Test
  void refusesTrueWordsAtAnotherPlace() {
    assertThat(check("port", 1, 0, 12, "The minister")).isTrue();
    assertThat(check("port", 1, 1, 13, "The minister")).isFalse();
    assertThat(check("port", 2, 0, 12, "The minister")).isFalse();
    assertThat(check("dots", 1, 0, 12, "The minister")).isFalse();
  }

  @Test
  void refusesParagraphsThatWereJoined() {
    String joined = FIRST + " " + SECOND;

    assertThat(check("port", 1, 0, joined.length(), joined)).isFalse();
    assertThat(check("port", 1, 0, FIRST.length(), joined)).isFalse();
  }

  @Test
  void takesTheOutletsOwnDotsForWords() {
    String own = "He waited \u2026 and left. Then\u2026 rain.";

    assertThat(check("dots", 1, 0, own.length(), own)).isTrue();
    assertThat(check("dots", 1, 0, own.length(), "He waited \u2026 and left. \u2026 rain."))
        .isTrue();
  }

  @Test
  void cutsScriptsThatPutNoSpaceBetweenWordsAnywhere() {
    assertThat(check("khmer", 1, 4, 7, "\u1791\u17c5\u1795")).isTrue();
  }

  @Test
  void keepsTheTrueOnesInTheirOrder() {
    Excerpt one = excerpt("port", 2, 0, 6, "Nobody");
    Excerpt lie = excerpt("port", 2, 0, 6, "Sombod");
    Excerpt two = excerpt("port", 1, 0, 3, "The");

    assertThat(checker.check(List.of(one, lie, two))).containsExactly(one, two);
  }

  private boolean check(String article, int paragraph, int start, int end, String text) {
    return !checker.check(List.of(excerpt(article, paragraph, start, end, text))).isEmpty();
  }

  private static Excerpt excerpt(String article, int paragraph, int start, int end, String text) {
    return new Excerpt(new ArticleId(article), paragraph, start, end, text, 0, text.length());
  }
}
