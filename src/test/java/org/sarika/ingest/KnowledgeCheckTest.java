package org.sarika.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeCheckTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2020-06-01T12:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  @BeforeEach
  void create() throws IOException {
    Files.createDirectories(folder.resolve("articles"));
  }

  @Test
  void findsNothingInAGoodFolder() throws IOException {
    write("a", ArticleText.of("a"));

    assertThat(check()).isEmpty();
  }

  @Test
  void reportsWhatTheReadersReport() throws IOException {
    write("a", ArticleText.of("a").with("form", "quote"));
    Files.writeString(folder.resolve("names.yaml"), "- name: x\n");

    assertThat(check())
        .containsExactly(
            "articles/a.md:8: error: form: 'quote' is not allowed: use one of full-text, digest",
            "names.yaml:1: error: names[1].kind: is missing: add a line 'kind: …'");
  }

  @Test
  void findsNearlyTheSameParagraphInAnotherArticle() throws IOException {
    String text =
        "The harbour master closed the northern quay for three weeks after a barge had struck"
            + " the crane and bent two of the rails on which it moves";
    write("a", ArticleText.of("a").saying("First.", text + "."));
    write("b", ArticleText.of("b").saying(text + ", he added.", text + "!"));
    write("c", ArticleText.of("c").saying(text.substring(0, 60).strip()));

    assertThat(check())
        .containsExactly(
            "articles/b.md:13: warning: paragraph 1: is nearly the same as paragraph 2 of 'a'",
            "articles/b.md:15: warning: paragraph 2: is nearly the same as paragraph 2 of 'a'");
  }

  @Test
  void findsPeopleWhoSpeakAndAreNotListed() throws IOException {
    Files.writeString(
        folder.resolve("names.yaml"), "- {name: Sok Dara, kind: person, also: [S. Dara]}\n");
    write(
        "a",
        ArticleText.of("a")
            .saying(
                "On Monday Chan J. Tola, a pilot of the port, said that it rained. Captain Sok Dara"
                    + " said no.",
                "It was late, said Vann Bopha. Chan J. Tola confirmed it. The Port Authority said"
                    + " so too. The Ministry of National Defence said nothing. Dara told Radio Nowhere."));

    assertThat(check())
        .containsExactly(
            "articles/a.md:13: warning: paragraph 1: unknown name 'Chan J. Tola': add it to"
                + " names.yaml",
            "articles/a.md:15: warning: paragraph 2: unknown name 'Vann Bopha': add it to"
                + " names.yaml");
  }

  @Test
  void findsWhatIsOddInParagraphs() throws IOException {
    String longQuotation = "“" + "word ".repeat(26).strip() + "”";
    write(
        "a",
        ArticleText.of("a")
            .saying(
                "***",
                "See ftp://files.example/x and javascript:alert(1) or https://good.example.",
                "He called it \"fine.",
                "“It goes on",
                "“here.”",
                "She wrote " + longQuotation + ".",
                "Lost \ufffd here."));

    assertThat(check())
        .containsExactly(
            "articles/a.md:13: warning: paragraph 1: has no words: take it out",
            "articles/a.md:15: warning: paragraph 2: link 'ftp://files.example/x' is not http or"
                + " https",
            "articles/a.md:15: warning: paragraph 2: link 'javascript:alert(1)' is not http or"
                + " https",
            "articles/a.md:17: warning: paragraph 3: a quotation mark is missing: not all of them"
                + " pair up",
            "articles/a.md:23: warning: paragraph 6: a quotation of 26 words in a digest: at most"
                + " 25, say the rest in your own words",
            "articles/a.md:25: warning: paragraph 7: has U+FFFD where a conversion lost a"
                + " character");
  }

  @Test
  void allowsLongQuotationsInFullText() throws IOException {
    write(
        "a",
        ArticleText.of("a")
            .with("form", "full-text")
            .saying("She wrote “" + "word ".repeat(40) + "end”."));

    assertThat(check()).isEmpty();
  }

  @Test
  void findsDatesInTheFutureButNotTomorrows() throws IOException {
    write("a", ArticleText.of("a").with("published", "2020-06-02"));
    write("b", ArticleText.of("b").with("published", "2020-06-03").saying("Else."));

    assertThat(check())
        .containsExactly("articles/b.md:1: warning: published: 2020-06-03 lies in the future");
  }

  @Test
  void findsCorrectionsWithoutASourceAndInvisibleCharacters() throws IOException {
    write(
        "a",
        ArticleText.of("a")
            .with("notes", "[{paragraph: 2, kind: correction, text: No.}]")
            .saying("A\u200bb.", "C."));

    assertThat(check())
        .containsExactly(
            "articles/a.md:14: warning: text: invisible characters are left out: U+200B",
            "articles/a.md:16: warning: paragraph 2: a note of kind correction has no source");
  }

  @Test
  void namesAFileThatIsNotInForm() throws IOException {
    write("a", ArticleText.of("a"));
    Path file = folder.resolve("articles/a.md");
    Files.writeString(file, Files.readString(file).replace("\n\n", "\n\n\n"));

    assertThat(check())
        .singleElement()
        .asString()
        .startsWith("articles/a.md:")
        .contains("warning: file: is not tidy");
  }

  @Test
  void bringsAFileIntoFormWithoutChangingWhatItSays() throws IOException {
    write("a", ArticleText.of("a").saying("One two.", "Three  four."));
    Path file = folder.resolve("articles/a.md");
    String tidy = Files.readString(file);
    Files.writeString(
        file,
        tidy.replace("One two.", "One\t\ntwo. ")
            .replace("\n\n", "\n \n\n")
            .replace("\n", "\r\n")
            .stripTrailing());

    assertThat(new KnowledgeCheck(CLOCK).fix(folder)).containsExactly(file);

    assertThat(Files.readString(file)).isEqualTo(tidy);
    assertThat(check()).isEmpty();
    assertThat(new KnowledgeCheck(CLOCK).fix(folder)).isEmpty();
  }

  @Test
  void leavesABrokenFileAsItIs() throws IOException {
    write("a", ArticleText.of("a").with("form", "quote"));
    Path file = folder.resolve("articles/a.md");
    String broken = Files.readString(file).replace("\n", "\r\n");
    Files.writeString(file, broken);

    assertThat(new KnowledgeCheck(CLOCK).fix(folder)).isEmpty();

    assertThat(file).hasContent(broken);
    try (var files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }

  private void write(String id, ArticleText text) throws IOException {
    Files.writeString(folder.resolve("articles/" + id + ".md"), text.toString());
  }

  private List<String> check() {
    return new KnowledgeCheck(CLOCK)
        .check(folder).findings().stream()
            .map(finding -> finding.toString().replace(folder + "/", ""))
            .toList();
  }
}
