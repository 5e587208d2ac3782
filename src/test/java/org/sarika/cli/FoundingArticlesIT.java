package org.sarika.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped folder, and the full texts that it digests where an operator has them. */
class FoundingArticlesIT {
  private static final Path SHIPPED = Path.of("knowledge").toAbsolutePath();
  private static final Path TEXTS =
      Path.of(System.getProperty("sarika.shared", "../shared"), "articles");
  private static final Pattern EXCERPT =
      Pattern.compile("\"n\":1,\"text\":\"((?:[^\"\\\\]|\\\\.)*)\"");

  @TempDir private Path folder;

  @Test
  void theShippedFolderAnswersAndAbstains() throws Exception {
    Installation sarika = new Installation(SHIPPED, folder.resolve("data"));

    Installation.Outcome invited =
        sarika.run("ask", "Who invited Hun Manet to the Hawaii conference?");
    Installation.Outcome hotel = sarika.run("ask", "what hotel did Austin stay in");
    Installation.Outcome father = sarika.run("ask", "who is Hun Manet's father?");

    assertThat(invited.code()).isZero();
    assertThat(invited.complaints()).isEmpty();
    assertThat(invited.out())
        .contains(
            "Matthew Mason", "Phnom Penh Post", "9 April 2019", "https://www.phnompenhpost.com/");
    assertThat(hotel.code()).isEqualTo(3);
    assertThat(hotel.out()).startsWith("Not in my articles.").doesNotContain("[1]");
    assertThat(father.code()).isIn(0, 3);
    if (father.out().contains("Hun Sen's father is")) {
      assertThat(father.out()).contains("not the other way round", "[2]");
    }
  }

  @Test
  void importedFullTextsAnswerInTheirOwnWords() throws Exception {
    List<Path> files = texts();
    assumeTrue(
        files.size() == 2,
        "LEFT OUT: the two founding articles are not in '%s' (-Dsarika.shared=FOLDER)"
            .formatted(TEXTS));
    // Only the imports may answer.
    Installation sarika = Installation.in(folder);
    sarika.run(
        "import",
        files.get(0).toString(),
        "--approve",
        "--title=Manet to attend conference",
        "--publisher=Phnom Penh Post",
        "--published=2019-04-09",
        "--url=https://example.org/000");
    sarika.run(
        "import",
        files.get(1).toString(),
        "--approve",
        "--title=Austin meets Cambodian leaders",
        "--publisher=Associated Press",
        "--published=2024-06-04",
        "--url=https://example.org/004");

    Installation.Outcome answers =
        sarika.runWith(
            """
            {"id":"000","turns":["Who was the invitation letter to the Hawaii conference from?"]}
            {"id":"004","turns":["What did Lloyd Austin discuss with Cambodian officials?"]}
            """,
            "ask",
            "--batch",
            "-");

    assertThat(answers.code()).as(answers.err()).isZero();
    List<String> lines = answers.out().lines().toList();
    assertAnsweredInItsWords(lines.get(0), "Phnom Penh Post", Files.readString(files.get(0)));
    assertAnsweredInItsWords(lines.get(1), "Associated Press", Files.readString(files.get(1)));
  }

  private static void assertAnsweredInItsWords(String json, String publisher, String text) {
    assertThat(json)
        .contains("\"status\":\"answered\"")
        .contains("\"publisher\":\"" + publisher + "\"", "\"form\":\"full-text\"");
    Matcher excerpt = EXCERPT.matcher(json);
    assertThat(excerpt.find()).as(json).isTrue();
    assertThat(text).contains(excerpt.group(1).replace("\\\"", "\""));
  }

  private static List<Path> texts() throws Exception {
    if (!Files.isDirectory(TEXTS)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(TEXTS)) {
      return all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
