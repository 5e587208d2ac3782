package org.sarika.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sarika.answer.Answer;
import org.sarika.knowledge.Form;
import org.sarika.knowledge.Language;
import org.sarika.knowledge.NoteKind;
import org.sarika.knowledge.Reliability;
import org.sarika.knowledge.Viewpoint;

class TextsTest {
  /** Keys that end in a value, such as the name of a form. */
  private static final List<String> FAMILIES =
      List.of(
          "form.",
          "note.",
          "out-of-scope.",
          "disagree.",
          "web.viewpoint.",
          "web.error.",
          "web.gaps.complaint.",
          "notice.",
          "rating.thanks.",
          "passages.",
          "filter-problem.",
          "button.",
          "curating.status.",
          "curating.deed.",
          "curating.fact.",
          "slack.reason.",
          "language.in.");

  private static final Pattern COMMAND =
      Pattern.compile("/(?:ask|search|timeline|latest|sources|about|forget|help)\\b");

  private final Texts texts = Texts.english();

  @Test
  void readsTheFileAsUtf8() {
    assertThat(texts.get("disagree.curator")).isEqualTo("Sarika’s curator, in a note");
  }

  @Test
  void fillsInWordsAndPicksOneOrMany() {
    assertThat(texts.fill("source.speaker", "Dara 100%")).isEqualTo("said by Dara 100%");
    assertThat(texts.count("web.articles.count", 1)).isEqualTo("1 article, newest first");
    assertThat(texts.count("web.articles.count", 0)).isEqualTo("0 articles, newest first");
  }

  @Test
  void failsOnAnUnknownKey() {
    assertThatThrownBy(() -> texts.get("nothing")).isInstanceOf(MissingResourceException.class);
  }

  @Test
  void namesSlacksCommandWhereSlackSpeaks() {
    Texts slack = Texts.forSlack("/myna");

    assertThat(slack.fill("reply.again", "a1"))
        .isEqualTo("See these sources again: /myna sources a1");
    assertThat(slack.get("notice.fault")).isEqualTo(texts.get("notice.fault"));
  }

  @Test
  void saysOtherwiseInSlackOnlyWhatIsSaid() {
    Set<String> instead =
        ResourceBundle.getBundle("org.sarika.render.texts-slack", Locale.ROOT).keySet();

    assertThat(instead)
        .isNotEmpty()
        .allSatisfy(key ->
            assertThat(values(Texts.forSlack("/sarika").get(key)))
                .isEqualTo(values(texts.get(key))));
  }

  @ParameterizedTest
  @EnumSource
  void saysEverySentenceInEveryLanguageWithTheSameValues(Language language) throws IOException {
    String suffix = language == Language.ENGLISH ? "" : "_" + language.tag();
    for (String file : List.of("texts", "texts-slack")) {
      Properties english = properties(file);
      Properties other = properties(file + suffix);

      assertThat(other.keySet()).isEqualTo(english.keySet());
      assertThat(english.stringPropertyNames())
          .allSatisfy(key ->
              assertThat(filled(other.getProperty(key)))
                  .as(key)
                  .containsExactlyInAnyOrderElementsOf(filled(english.getProperty(key))));
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
  void fillsPlainValuesInInTheOrderOfEnglish(Language language) {
    Texts other = texts.in(language);

    assertThat(ResourceBundle.getBundle("org.sarika.render.texts", Locale.ROOT).keySet())
        .allSatisfy(
            key -> assertThat(values(other.get(key))).as(key).isEqualTo(values(texts.get(key))));
  }

  @Test
  void fitsWhereSlackHasLittleRoom() {
    for (Language language : Language.values()) {
      Texts slack = Texts.forSlack("/sarika").in(language);
      for (String title :
          List.of(
              "slack.name",
              "slack.context",
              "slack.sources",
              "slack.more",
              "slack.thanks",
              "slack.reasons",
              "slack.reject",
              "slack.preview",
              "slack.close",
              "slack.report",
              "slack.reasons.send",
              "slack.reject.send")) {
        assertThat(slack.get(title)).as("%s %s", language, title).hasSizeLessThanOrEqualTo(24);
      }
    }
  }

  private static Properties properties(String file) throws IOException {
    Properties properties = new Properties();
    try (Reader in =
        Files.newBufferedReader(
            Path.of("src/main/resources/org/sarika/render/%s.properties".formatted(file)))) {
      properties.load(in);
    }
    return properties;
  }

  private static List<String> filled(String sentence) {
    return Pattern.compile("%(?:\\d\\$)?[sd%]|\\{command}|/\\w+")
        .matcher(sentence)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  @Test
  void namesNoCommandInSlackThatSlackDoesNotKnow() {
    Texts slack = Texts.forSlack("/sarika");

    assertThat(
            ResourceBundle.getBundle("org.sarika.render.texts", Locale.ROOT).keySet().stream()
                .filter(key -> !key.startsWith("web.") && !key.startsWith("console."))
                .filter(key -> COMMAND.matcher(slack.get(key)).find()))
        .isEmpty();
  }

  /** What is filled in, in its order. */
  private static String values(String sentence) {
    return sentence.replaceAll("[^%]*(%[sd])?", "$1");
  }

  @ParameterizedTest
  @EnumSource
  void hasASentenceForEveryReason(Answer.Reason reason) {
    assertThat(texts.get("out-of-scope." + word(reason))).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource
  void hasAWordForEveryForm(Form form) {
    assertThat(texts.get("form." + form.label())).isNotBlank();
    assertThat(texts.get("form.label." + form.label())).isNotBlank();
    assertThat(texts.get("form.meaning." + form.label())).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource
  void hasAWordForEveryNote(NoteKind kind) {
    assertThat(texts.get("note." + kind.label())).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource
  void hasAWordForEveryReliability(Reliability reliability) {
    assertThat(texts.get("web.reliability." + reliability.label())).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource
  void hasAWordForEveryViewpoint(Viewpoint viewpoint) {
    assertThat(texts.get("web.viewpoint." + viewpoint.label())).isNotBlank();
  }

  @Test
  void holdsEveryKeyThatATemplateNames() throws IOException {
    String templates = read(Path.of("src/main/resources/org/sarika/web/templates"));
    List<String> named =
        Pattern.compile("text\\('([^']+)'")
            .matcher(templates)
            .results()
            .map(match -> match.group(1))
            .toList();

    assertThat(named).isNotEmpty().allSatisfy(key -> assertThat(texts.get(key)).isNotBlank());
  }

  @Test
  void holdsNoSentenceThatNobodySays() throws IOException {
    String sources = read(Path.of("src/main"));
    String said =
        Pattern.compile("['\"]([a-z.0-9-]+)['\"]")
            .matcher(sources)
            .results()
            .map(MatchResult::group)
            .collect(Collectors.joining());

    assertThat(ResourceBundle.getBundle("org.sarika.render.texts", Locale.ROOT).keySet())
        .filteredOn(key -> FAMILIES.stream().noneMatch(key::startsWith))
        .allMatch(key -> said.contains(key.replaceAll("\\.(one|many|high|medium|low)$", "")));
  }

  private static String word(Answer.Reason reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String read(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|html)")).toList()) {
        all.append(Files.readString(file));
      }
      return all.toString();
    }
  }
}
