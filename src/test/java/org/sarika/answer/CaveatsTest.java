package org.sarika.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sarika.fake.InMemoryArticleStore;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.NoteKind;

class CaveatsTest {
  private static final String INVERTED =
      "The report says that captain Dara Vuth, whose father is sailor Kosal Vuth, met the harbour master at Kampot.";
  private static final String COPY =
      "Captain Dara Vuth, whose father is sailor Kosal Vuth, met with the harbour master at Kampot on Friday.";

  private final InMemoryArticleStore articles = new InMemoryArticleStore();
  private final Caveats caveats = new Caveats(articles);

  @Test
  void aCorrectionTravelsToACopyInAnotherArticle() {
    articles.save(Rankings.noted("digest", 1, NoteKind.UNRELIABLE, INVERTED));
    articles.save(Rankings.stored("full", "A goat ran.", COPY));

    assertThat(caveats.on(article("full"), 2))
        .extracting(Note::kind)
        .containsExactly(NoteKind.UNRELIABLE);
    assertThat(caveats.has(article("full"), 2, NoteKind.UNRELIABLE)).isTrue();
    assertThat(caveats.on(article("full"), 1)).isEmpty();
  }

  @Test
  void anArticlesOwnNotesComeOnce() {
    articles.save(Rankings.noted("digest", 1, NoteKind.CORRECTION, INVERTED));

    assertThat(caveats.on(article("digest"), 1)).hasSize(1);
  }

  @Test
  void contextStaysWhereItWasWritten() {
    articles.save(Rankings.noted("digest", 1, NoteKind.CONTEXT, INVERTED));
    articles.save(Rankings.stored("full", COPY));

    assertThat(caveats.on(article("full"), 1)).isEmpty();
  }

  @Test
  void aReportOnTheSameMatterIsNoCopy() {
    articles.save(Rankings.noted("digest", 1, NoteKind.UNRELIABLE, INVERTED));
    articles.save(
        Rankings.stored(
            "other",
            "Kosal Vuth said that his father, captain Dara Vuth, taught him to sail before the war."));

    assertThat(caveats.on(article("other"), 1)).isEmpty();
  }

  @Test
  void aNewCorrectionCountsAtOnce() {
    articles.save(Rankings.stored("full", COPY));
    boolean before = caveats.has(article("full"), 1, NoteKind.UNRELIABLE);

    articles.save(Rankings.noted("digest", 1, NoteKind.UNRELIABLE, INVERTED));

    assertThat(before).isFalse();
    assertThat(caveats.has(article("full"), 1, NoteKind.UNRELIABLE)).isTrue();
  }

  private Article article(String id) {
    return articles.find(new ArticleId(id)).orElseThrow();
  }
}
