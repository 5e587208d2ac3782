package org.sarika.platform.slack.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarika.answer.Answer;
import org.sarika.answer.Citation;
import org.sarika.answer.Question;
import org.sarika.chat.Reply;
import org.sarika.chat.StoreReply;
import org.sarika.fake.Articles;
import org.sarika.fake.SampleReplies;
import org.sarika.fake.Samples;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.Form;
import org.sarika.knowledge.Reliability;

/** Excerpts that no message can hold, in any script; each is shown whole over several. */
class LongExcerptTest {
  private static final int LENGTH = 20_000;

  private final SlackRules rules =
      new SlackRules(Set.of("https://2019-long.example/story?a=1&b=2"));

  static Stream<Arguments> texts() {
    return Stream.of(1L, 2L, 3L)
        .flatMap(seed ->
            Stream.of(
                Arguments.of(
                    seed, "English", " ", (Function<Random, String>) LongExcerptTest::english),
                Arguments.of(
                    seed, "Khmer", "\u200b", (Function<Random, String>) LongExcerptTest::khmer),
                Arguments.of(seed, "emoji", " ", (Function<Random, String>) LongExcerptTest::emoji),
                Arguments.of(seed, "quotes", " ", (Function<Random, String>) _ -> "\"<\\&>\"")));
  }

  @ParameterizedTest(name = "{1}, seed {0}")
  @MethodSource("texts")
  void everyWordArrivesWhole(long seed, String script, String gap, Function<Random, String> word) {
    Random random = new Random(seed);
    List<String> words = new ArrayList<>();
    for (int length = 0; length < LENGTH; length += words.getLast().length() + 1) {
      words.add(word.apply(random));
    }
    Reply reply = answer(words.getFirst(), String.join(gap, words));

    List<SlackMessage> messages = SlackSamples.renderer("").render(reply);

    messages.forEach(rules::message);
    assertThat(messages).as(script).hasSizeGreaterThan(1);
    assertThat(
            messages.stream()
                .flatMap(message -> SlackRules.quotations(message.blocks()).stream())
                .flatMap(quoted -> Stream.of(quoted.split(gap)))
                .filter(quoted -> !quoted.isEmpty()))
        .containsExactlyElementsOf(words);
  }

  @ParameterizedTest(name = "{1}, seed {0}")
  @MethodSource("texts")
  void aModalShowsItsParagraphOrSaysThatItGoesOn(
      long seed, String script, String gap, Function<Random, String> word) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder("x");
    while (text.length() < 100_000) {
      text.append(gap).append(word.apply(random));
    }

    var view =
        SlackSamples.modals()
            .of(
                new StoreReply.SourcesReply(
                    SampleReplies.CHAT, "t", citations("x", text.toString()), List.of()));

    rules.view(view);
    assertThat(view.toString()).as(script).contains("The rest is too long to be shown here.");
  }

  private static Reply answer(String key, String text) {
    Question question = Question.of("How long is it?", Samples.TODAY);
    Answer answer = new Answer.Answered(question, 1, List.of(), citations(key, text));
    return new StoreReply.AnswerReply(SampleReplies.CHAT, "turn", answer, false);
  }

  /** A digest: no quotation marks of ours stand around it. */
  private static List<Citation> citations(String key, String text) {
    Article article =
        Articles.article(
            "2019-long", "All of it", "The Harbour Herald", Form.DIGEST, Reliability.HIGH, text);
    return List.of(Articles.citation(1, article, key, ""));
  }

  private static String english(Random random) {
    int letters = 1 + random.nextInt(14);
    StringBuilder word = new StringBuilder();
    random.ints(letters, 'a', 'z' + 1).forEach(letter -> word.append((char) letter));
    return word + (random.nextInt(12) == 0 ? "." : "");
  }

  private static String khmer(Random random) {
    return List.of("កសិករ", "បាន", "លក់", "អង្ករ", "ស្រុក", "ខ្មែរ", "ព្រឹក។")
        .get(random.nextInt(7));
  }

  private static String emoji(Random random) {
    return List.of("👩🏽‍🌾", "👨‍👩‍👧‍👦", "🇰🇭", "é", "🏴")
        .get(random.nextInt(5))
        .repeat(1 + random.nextInt(3));
  }
}
