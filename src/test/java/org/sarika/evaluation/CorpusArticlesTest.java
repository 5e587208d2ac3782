package org.sarika.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.json.CorpusDocument;
import org.sarika.knowledge.Article;

class CorpusArticlesTest {
  private final CorpusArticles articles = new CorpusArticles();

  @Test
  void keepsWhatADocumentSaysOfItself() {
    Article article =
        articles.article(
            new CorpusDocument(
                "d1", "T", "x", "2022-03-29T10:00", "Bay Courier", "https://example.org/a"));

    assertThat(article.id()).hasToString("d1");
    assertThat(article.published()).hasToString("2022-03-29");
    assertThat(article.publisher()).hasToString("Bay Courier");
    assertThat(article.url()).hasToString("https://example.org/a");
  }

  @Test
  void fillsInWhatIsMissing() {
    Article article = articles.article(new CorpusDocument("d1", " ", "x", "soon", "", "not a url"));

    assertThat(article.title()).isEqualTo("untitled");
    assertThat(article.published()).hasToString("1900");
    assertThat(article.publisher()).hasToString("corpus");
    assertThat(article.url()).hasToString("https://corpus.invalid/d1");
  }

  @Test
  void partsParagraphsAtBlankLinesAndElseAtLines() {
    assertThat(paragraphs("one \n\n\n two\nmore\n \n")).containsExactly("one ", " two\nmore");
    assertThat(paragraphs("one\r\ntwo\n  \n")).containsExactly("one", "two");
    assertThat(paragraphs("  one.  two.")).containsExactly("  one.  two.");
    assertThat(paragraphs("\n \n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/b", "-x", "ស្ពាន", "", "a b?c", "_", "x..y"})
  void knowsEveryIdAgain(String id) {
    Article article = articles.article(document(id));

    assertThat(articles.originalId(article.id())).isEqualTo(id);
  }

  @Test
  void keepsIdsApartThatWouldBecomeTheSame() {
    String longId = "x".repeat(200);
    List<String> ids = List.of("a/b", "a-b", "a?b", longId + "1", longId + "2");

    List<Article> made = ids.stream().map(id -> articles.article(document(id))).toList();

    assertThat(made).extracting(Article::id).doesNotHaveDuplicates();
    assertThat(made).extracting(one -> articles.originalId(one.id())).isEqualTo(ids);
  }

  private List<String> paragraphs(String text) {
    return articles.article(new CorpusDocument("d", "t", text, "", "", "")).paragraphs();
  }

  private static CorpusDocument document(String id) {
    return new CorpusDocument(id, "t", "x", "", "", "");
  }
}
