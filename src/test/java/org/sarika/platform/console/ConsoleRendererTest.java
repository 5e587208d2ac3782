package org.sarika.platform.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sarika.answer.Answer;
import org.sarika.answer.Citation;
import org.sarika.answer.Question;
import org.sarika.chat.ConversationId;
import org.sarika.chat.Notice;
import org.sarika.chat.StoreReply;
import org.sarika.chat.OwnReply;
import org.sarika.fake.Samples;

class ConsoleRendererTest {
  private static final Question QUESTION = Question.of("who?", Samples.TODAY);
  private static final ConversationId HERE = new ConversationId("console", "terminal", "");

  private final ConsoleRenderer plain = new ConsoleRenderer(ConsoleStyle.PLAIN);
  private final ConsoleRenderer narrow = new ConsoleRenderer(new ConsoleStyle(30, true));

  @Test
  void wrapsAndMarksTheKeySentence() {
    String text = narrow.render(Samples.answered(QUESTION));

    assertThat(text)
        .isEqualTo(
            """
            Hun Manet goes to a meeting.
            \u001b[1;4mEmily Zeeberg of the embassy\u001b[22;24m
            \u001b[1;4mconfirmed it.\u001b[22;24m
            [1] The Daily Myna · 9 April
                2019 · A visit to Hawaii ·
                digest · said by Emily
                Zeeberg
                \u001b[2mhttps://myna.example/2019-visit\u001b[22m\
            """);
  }

  @Test
  void showsTheCuratorsNoteWithTheSource() {
    String text =
        plain.render(
            new StoreReply.SourcesReply(HERE, "t", List.of(Samples.corrected()), List.of()));

    assertThat(text)
        .isEqualTo(
            """
            Sources of the answer t, as they were shown:

            Hun Manet goes to a meeting. Emily Zeeberg of the embassy confirmed it.
            [1] The Daily Myna · 9 April 2019 · A visit to Hawaii · digest
                https://myna.example/2019-visit
                Correction: The meeting was a day later\
            """);
  }

  @Test
  void showsThatSourcesDisagreeWithTheirDates() {
    String text = plain.render(Samples.conflicting(QUESTION));

    assertThat(text)
        .endsWith(
            """

            Sources disagree on a number:
              [1] The Daily Myna, 9 April 2019: 36
              [2] The Daily Myna, January 2020: 40\
            """);
  }

  @Test
  void showsHeadlinesOnlyWhenNothingWasFound() {
    String text = plain.render(Samples.notFound(QUESTION));

    assertThat(text)
        .isEqualTo(
            """
            Not in my articles.

            Nearest headlines (not answers):
              - The Daily Myna · 9 April 2019 · A visit to Hawaii · digest\
            """)
        .doesNotContain("https://", Samples.KEY);
  }

  @Test
  void lettersFromAnArticleDoNotSteerTheTerminal() {
    String evil = "Bold \u001b[2J claim\u202e and\u0007 more.";
    Citation citation = Samples.citation(1, Samples.article("a", "2019", evil), "claim", "");

    String text = plain.render(new Answer.Answered(QUESTION, 1, List.of(), List.of(citation)));

    assertThat(text).startsWith("Bold \ufffd[2J claim\ufffd and\ufffd more.\n");
  }

  @ParameterizedTest
  @EnumSource(Notice.class)
  void hasWordsForEveryNotice(Notice notice) {
    assertThat(plain.render(new OwnReply.NoticeReply(HERE, notice))).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource(Answer.Reason.class)
  void hasWordsForEveryReason(Answer.Reason reason) {
    assertThat(plain.render(new Answer.OutOfScope(QUESTION, reason))).endsWith(".");
  }

  @Test
  void breaksALongWordOnlyBetweenCharacters() {
    String word = "a".repeat(19) + "😀".repeat(10);

    List<PlainText.Line> lines = PlainText.lines(word, 20);

    assertThat(lines).extracting(PlainText.Line::end).first().isEqualTo(19);
    assertThat(lines.getLast().end()).isEqualTo(word.length());
  }
}
