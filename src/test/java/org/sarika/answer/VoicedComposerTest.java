package org.sarika.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sarika.fake.InMemoryArticleStore;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Excerpt;
import org.sarika.knowledge.Name;
import org.sarika.knowledge.Names;
import org.sarika.retrieval.Ranking;
import org.sarika.speech.SpeechReader;

class VoicedComposerTest {
  private static final LocalDate DAY = LocalDate.of(2019, 4, 9);
  private static final String DARA = "Dara Sok said the pier was shut.";
  private static final String LEA = "Lea Stone said the pier was open.";

  /** Only who is listed can be missed: others may go by names that nobody knows. */
  private static final Names NAMES =
      new Names(List.of(new Name("Marek Holt", "person", List.of(), List.of())));

  private final InMemoryArticleStore articles = new InMemoryArticleStore();

  @Test
  void putsTheWordsOfTheOneWhoIsAskedForFirst() {
    articles.save(Rankings.stored("port", DARA, LEA));

    Draft draft = compose("What did Lea Stone say about the pier?");

    assertThat(draft.excerpts()).extracting(Excerpt::text).containsExactly(LEA, DARA);
    assertThat(draft.confidence()).isEqualTo(0.9);
  }

  @Test
  void isSureOfNothingWhereTheOneWhoIsAskedForNeverSpeaks() {
    articles.save(Rankings.stored("port", DARA, LEA));

    Draft draft = compose("What did Marek Holt say about the pier?");

    assertThat(draft.confidence()).isZero();
  }

  @Test
  void leavesOtherQuestionsAsTheyAre() {
    articles.save(Rankings.stored("port", DARA, LEA));

    Draft draft = compose("When was the pier shut?");

    assertThat(draft.excerpts()).extracting(Excerpt::text).containsExactly(DARA, LEA);
    assertThat(draft.confidence()).isEqualTo(0.9);
  }

  private Draft compose(String question) {
    Ranking ranking = Rankings.of(articles, "port");
    AnswerComposer inOrder =
        (asked, found) -> new Draft(List.of(paragraph(1, DARA), paragraph(2, LEA)), 0.9);
    return new VoicedComposer(inOrder, articles, new SpeechReader(() -> NAMES), () -> NAMES)
        .compose(Question.of(question, DAY), ranking);
  }

  private static Excerpt paragraph(int number, String text) {
    return new Excerpt(new ArticleId("port"), number, 0, text.length(), text, 0, text.length());
  }
}
