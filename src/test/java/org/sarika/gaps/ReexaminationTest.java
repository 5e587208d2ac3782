package org.sarika.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.sarika.answer.Answer;
import org.sarika.answer.Question;
import org.sarika.fake.HashingEmbedder;
import org.sarika.fake.InMemoryArticleStore;
import org.sarika.fake.InMemoryGapLog;
import org.sarika.fake.InMemoryNewArticles;
import org.sarika.fake.Samples;
import org.sarika.fake.SteppingClock;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.EmbeddedPassage;
import org.sarika.knowledge.Origin;
import org.sarika.knowledge.Passage;
import org.sarika.knowledge.PassageCutter;
import org.sarika.knowledge.Status;
import org.sarika.knowledge.StoredArticle;

class ReexaminationTest {
  private static final String FERRY = "When does the ferry sail?";
  private static final String BRIDGE = "Who built the tall bridge?";
  private static final Asker DARA = new Asker("test", "dara");

  private final HashingEmbedder embedder = new HashingEmbedder("words");
  private final InMemoryGapLog gaps = new InMemoryGapLog();
  private final InMemoryNewArticles news = new InMemoryNewArticles();
  private final InMemoryArticleStore articles = new InMemoryArticleStore();
  private final List<String> asked = new ArrayList<>();
  private final Reexamination reexamination =
      new Reexamination(
          gaps,
          news,
          new Gaps(gaps, embedder, UnaryOperator.identity()),
          articles,
          this::answer,
          Duration.ZERO,
          new SteppingClock(Samples.NOW));

  /** The first article that has every word of the question but its first two. */
  private Answer answer(Question question) {
    asked.add(question.text());
    if (question.text().contains("bug")) {
      throw new IllegalStateException("secret words");
    }
    List<String> words = List.of(question.text().replace("?", "").split(" ", -1));
    return articles.list().stream()
        .filter(
            article -> words.stream().skip(2).allMatch(word -> article.paragraph(1).contains(word)))
        .findFirst()
        .<Answer>map(article ->
            new Answer.Answered(
                question,
                0.9,
                List.of(article.id()),
                List.of(Samples.citation(1, article, article.paragraph(1), ""))))
        .orElseGet(() -> Samples.notFound(question));
  }

  @Test
  void marksWhatANewArticleAnswers() {
    report(FERRY);
    report(BRIDGE);
    save("a", "the ferry does sail at noon");

    reexamination.run();

    assertThat(gaps.all())
        .extracting(Gap::state)
        .containsExactly(new GapState.Answered(new ArticleId("a"), Samples.NOW), GapState.OPEN);
    assertThat(news.first(9)).isEmpty();
  }

  @Test
  void asksOnlyWhatANewPassageIsNearTo() {
    report(FERRY);
    report(BRIDGE);
    save("a", "the ferry does sail when");
    save("b", "goats were counted in hills far away");

    reexamination.run();

    assertThat(asked).containsExactly(FERRY);
  }

  @Test
  void asksNothingWithoutNews() {
    report(FERRY);

    reexamination.run();

    assertThat(asked).isEmpty();
  }

  @Test
  void letsOnlySomethingNewAnswerWhatWasDisliked() {
    save("old", "the ferry does sail when");
    news.remove(List.of(new ArticleId("old")));
    gaps.report(Report.of(FERRY, 0, DARA, Why.DISLIKED, Complaint.OUTDATED, Samples.NOW));
    save("other", "the ferry when it does not leave");

    reexamination.run();
    assertThat(asked).containsExactly(FERRY);
    assertThat(gaps.all().getFirst().isOpen()).isTrue();

    save("a-new", "the ferry does sail when it is noon");
    articles.remove(new ArticleId("old"));
    reexamination.run();
    assertThat(gaps.all().getFirst().isOpen()).isFalse();
  }

  @Test
  void opensAgainWhatATakenBackArticleAnswered() {
    report(FERRY);
    save("a", "the ferry does sail when");
    reexamination.run();

    articles.setStatus(new ArticleId("a"), Status.RETRACTED);
    reexamination.run();

    assertThat(gaps.all().getFirst().isOpen()).isTrue();
  }

  @Test
  void asksForAWishWhatMayHaveBeenAnsweredSinceTheRefusal() {
    report(FERRY);
    save("a", "the ferry does sail");
    news.remove(List.of(new ArticleId("a")));

    reexamination.askSoon("when does the FERRY sail");
    reexamination.run();

    assertThat(gaps.all().getFirst().isOpen()).isFalse();
  }

  @Test
  void goesOnAfterAQuestionThatCannotBeAnswered() {
    report("When does the bug ferry sail?");
    report(FERRY);
    save("a", "the ferry does sail when the bug");

    reexamination.run();

    assertThat(asked).hasSize(2);
    assertThat(gaps.all().getLast().isOpen()).isFalse();
    assertThat(news.first(1)).isEmpty();
  }

  @Test
  void leavesTheRestForTheNextStartWhenItIsStopped() {
    report(FERRY);
    save("a", "the ferry does sail when");

    reexamination.close();
    reexamination.run();

    assertThat(asked).isEmpty();
    assertThat(news.first(1)).containsExactly(new ArticleId("a"));
  }

  @Test
  void embedsAQuestionOnce() {
    report(FERRY);
    save("a", "goats were counted");
    reexamination.run();
    embedder.takeAsked();

    save("b", "goats were counted again");
    reexamination.run();

    assertThat(embedder.takeAsked()).doesNotContain(FERRY);
  }

  private void report(String question) {
    gaps.report(Report.refused(question, 0.1, DARA, Samples.NOW));
  }

  private void save(String id, String text) {
    Article article = Samples.article(id, "2026-01-02", text);
    List<EmbeddedPassage> passages = new ArrayList<>();
    for (Passage passage : PassageCutter.cut(article)) {
      passages.add(
          new EmbeddedPassage(
              passage,
              embedder.embed(text),
              passage.sentences().stream().map(_ -> embedder.embed(text)).toList()));
    }
    articles.save(
        new StoredArticle(article, Origin.IMPORTED, Status.APPROVED, "f", "h", "words", passages));
    embedder.takeAsked();
    news.add(List.of(new ArticleId(id)));
  }
}
