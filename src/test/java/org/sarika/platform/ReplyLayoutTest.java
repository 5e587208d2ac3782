package org.sarika.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarika.answer.Question;
import org.sarika.chat.Action;
import org.sarika.chat.Notice;
import org.sarika.chat.Rating;
import org.sarika.chat.Reply;
import org.sarika.chat.OwnReply;
import org.sarika.fake.Replies;
import org.sarika.fake.Samples;
import org.sarika.knowledge.Language;
import org.sarika.render.Inline;
import org.sarika.render.RichText;
import org.sarika.render.Texts;

class ReplyLayoutTest {
  private static final int LONGEST_DESCRIPTION = 75;

  private final ReplyLayout layout = new ReplyLayout(Texts.english());

  static Stream<String> kinds() {
    return Replies.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void saysSomethingInEveryKindOfReply(String kind) {
    Post post = post(kind);

    assertThat(post.blocks()).isNotEmpty();
    assertThat(words(post)).isNotEmpty().allSatisfy(words -> assertThat(words).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void labelsEveryButtonWithWordsAndASpokenDescription(String kind) {
    assertThat(buttons(post(kind)))
        .allSatisfy(button -> {
          assertThat(button.label()).containsPattern("\\p{L}{2,}");
          assertThat(button.description())
              .containsPattern("\\p{L}{3,} \\p{L}{2,}")
              .hasSizeLessThanOrEqualTo(LONGEST_DESCRIPTION);
        });
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void repeatsNothingThatAPlatformWouldMakeALinkOrAMentionOf(String kind) {
    assertThat(String.join("\n", words(post(kind))))
        .doesNotContain("<b>", "@all", "evil.example", "soon.example");
  }

  @Test
  void putsTheExcerptsWithTheirSourcesBehindAShortLead() {
    Post post = post("answered");

    assertThat(post.blocks()).hasSize(3);
    assertThat(words(post))
        .containsExactly("My articles say:", "See these sources again: /sources k3f9x2ab");
    assertThat(post.blocks().get(1))
        .isInstanceOfSatisfying(
            RichText.Cited.class,
            cited -> {
              assertThat(cited.quote().text()).isEqualTo(Samples.visit().paragraph(1));
              assertThat(cited.source().outlet()).isEqualTo("The Daily Myna");
            });
  }

  @Test
  void offersContextMoreSourcesAndRatings() {
    assertThat(labels(post("conflicting").buttons()))
        .containsExactly(
            List.of("Passage 1 in context", "Passage 2 in context"),
            List.of("More passages", "Sources"),
            List.of("👍 Helpful", "👎 Not helpful"));
    assertThat(buttons(post("conflicting")))
        .allSatisfy(button -> assertThat(button.turn()).isEqualTo(Replies.TURN));
    assertThat(buttons(post("conflicting")))
        .filteredOn(button -> button.action() == Action.CONTEXT)
        .extracting(Button::number)
        .containsExactly(1, 2);
  }

  @Test
  void namesTheSourceOnTheButtonOfAPassage() {
    assertThat(buttons(post("answered")).getFirst().description())
        .isEqualTo("Passage 1 in context: The Daily Myna, 9 April 2019, A visit to Hawaii");
  }

  @Test
  void showsADisagreementBeforeTheExcerpts() {
    assertThat(post("conflicting").blocks().get(1)).isInstanceOf(RichText.Disagreeing.class);
  }

  @Test
  void showsTheQuestionThatNobodyTyped() {
    assertThat(post("restated").blocks().getFirst())
        .isEqualTo(new RichText.Paragraph(List.of(new Inline.Bold("Who confirmed the visit?"))));
  }

  @Test
  void letsReadersMissWhatIsNotFound() {
    Post post = post("not-found");

    assertThat(words(post))
        .containsExactly("Not in my articles.", "Nearest headlines (not answers):");
    assertThat(labels(post.buttons()))
        .containsExactly(List.of("Tell me if an article answers this"), List.of("👎 Missing"));
    assertThat(post.buttons().getFirst().getFirst().action()).isEqualTo(Action.TELL);
    assertThat(post.buttons().getLast().getFirst().action()).isEqualTo(Action.MISSING);
  }

  @Test
  void offersNoButtonsWithoutATurn() {
    Reply reply = Replies.answer(Samples.answered(Question.of("q", Samples.TODAY)), "");

    Post post = layout.layOut(reply);

    assertThat(post.buttons()).isEmpty();
    assertThat(words(post)).containsExactly("My articles say:");
  }

  @Test
  void carriesOnHowManyFurtherPassagesWereShown() {
    assertThat(buttons(post("more")))
        .singleElement()
        .satisfies(button -> {
          assertThat(button.action()).isEqualTo(Action.MORE);
          assertThat(button.turn()).isEqualTo(Replies.TURN);
          assertThat(button.number()).isEqualTo(4);
        });
    assertThat(post("search").buttons()).isEmpty();
    assertThat(post("timeline").buttons()).isEmpty();
  }

  @Test
  void showsTheFilters() {
    assertThat(words(post("search")))
        .contains(
            "Only articles from 1 January 2019, to 31 December 2021, of outlets with “Myna b all"
                + " evil example” in their name, on the topic “military”.");
    assertThat(words(post("nothing-found"))).hasSize(2);
    assertThat(words(post("more"))).hasSize(1);
  }

  @Test
  void namesABadFilterAndWhatToWriteInstead() {
    assertThat(words(post("bad-filter-no-date")))
        .containsExactly(
            "The filter “from:” wants a date and not “b soon example”: write a year, YYYY-MM or"
                + " YYYY-MM-DD.");
  }

  @Test
  void marksTheExcerptInItsPlace() {
    assertThat(post("context").blocks().get(1))
        .isInstanceOfSatisfying(
            RichText.InPlace.class,
            inPlace -> {
              assertThat(inPlace.paragraphs())
                  .extracting(paragraph -> paragraph.marked())
                  .containsExactly("", Samples.visit().paragraph(1), "");
              assertThat(inPlace.paragraphs().getFirst().text()).isEqualTo("It rained before.");
              assertThat(inPlace.source().headline()).isEqualTo("A visit to Hawaii");
            });
  }

  @Test
  void makesButtonsOfTheExampleQuestions() {
    assertThat(buttons(post("welcome")))
        .containsExactly(
            new Button("Who confirmed it?", "Ask: Who confirmed it?", Action.EXAMPLE, "", 1),
            new Button("Who is it?", "Ask: Who is it?", Action.EXAMPLE, "", 2));
    assertThat(post("welcome").blocks()).hasSize(2);
    assertThat(post("welcome-empty").blocks()).hasSize(1);
  }

  @Test
  void cutsALongDescriptionBetweenCharacters() {
    String question = "a".repeat(68) + "😀".repeat(9) + "?";

    Button button =
        buttons(layout.layOut(new OwnReply.WelcomeReply(Replies.HERE, List.of(question))))
            .getFirst();

    assertThat(button.description()).isEqualTo("Ask: " + "a".repeat(68) + "…");
    assertThat(button.label()).isEqualTo(question);
  }

  @Test
  void tellsWhatIsKeptAndForHowLong() {
    assertThat(String.join("\n", words(post("about"))))
        .contains("35 articles", "12 outlets", "between 1993 and 9 April 2019")
        .contains("30 days", "2 hours", "/forget");
  }

  @Test
  void tellsWhatWasErased() {
    assertThat(words(post("forgotten")).getFirst()).contains("2 questions and 1 rating.");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1 second.",
    "1, 1 second.",
    "1.5, 2 seconds.",
    "119, 119 seconds.",
    "120, 2 minutes.",
    "121, 3 minutes.",
    "9000000, 1440 minutes."
  })
  void tellsHowLongToWait(double seconds, String words) {
    Duration delay = Duration.ofMillis((long) (seconds * 1000));

    assertThat(words(layout.layOut(new OwnReply.SlowDownReply(Replies.HERE, delay))).getFirst())
        .endsWith(" in " + words);
  }

  @Test
  void asksForReasonsBelowTheRatings() {
    assertThat(labels(layout.ratingRowsWithReasons("t", Language.ENGLISH)))
        .startsWith(labels(layout.ratingRows("t", Language.ENGLISH)).getFirst())
        .endsWith(List.of("Wrong", "Outdated"), List.of("👎 Missing", "Bad quote"))
        .hasSize(3);
  }

  @Test
  void endsAnAnswersButtonsWithItsRatings() {
    List<List<Button>> rows = post("answered").buttons();

    assertThat(rows).endsWith(layout.ratingRows(Replies.TURN, Language.ENGLISH).getFirst());
  }

  @ParameterizedTest
  @EnumSource
  void thanksForEveryRating(Rating rating) {
    assertThat(layout.sentence(rating, Language.ENGLISH))
        .startsWith("Thank you")
        .hasSizeLessThanOrEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HELP")
  void saysEveryNoticeInTwoHundredCharacters(Notice notice) {
    assertThat(layout.sentence(notice, Language.ENGLISH))
        .isNotBlank()
        .hasSizeLessThanOrEqualTo(200);
  }

  private Post post(String kind) {
    return layout.layOut(Replies.of(kind));
  }

  private static List<Button> buttons(Post post) {
    return post.buttons().stream().flatMap(List::stream).toList();
  }

  private static List<List<String>> labels(List<List<Button>> rows) {
    return rows.stream().map(row -> row.stream().map(Button::label).toList()).toList();
  }

  /** What Sarika says of its own. */
  private static List<String> words(Post post) {
    return post.blocks().stream()
        .flatMap(block ->
            switch (block) {
              case RichText.Paragraph paragraph -> paragraph.inlines().stream().map(Inline::text);
              case RichText.Headlines headlines -> Stream.of(headlines.heading());
              case RichText.Cited _,
                  RichText.Retracted _,
                  RichText.Disagreeing _,
                  RichText.InPlace _,
                  RichText.Facts _ ->
                  Stream.<String>empty();
            })
        .toList();
  }
}
