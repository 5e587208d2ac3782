package org.sarika.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.Form;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.NoteKind;
import org.sarika.knowledge.Viewpoint;

class ArticleReaderTest {
  @TempDir private Path folder;

  @Test
  void readsEveryField() throws IOException {
    String notes =
        """

        - paragraph: 2
          kind: correction
          text: "It fell on Thursday."
          source: https://gazette.example/errata\
        """;
    Path file =
        write(
            ArticleText.of("a")
                .with("form", "full-text")
                .with("topics", "[river, \"2019\"]")
                .with("copies", "[https://copy.example/river]")
                .with("notes", notes)
                .toString());

    Article article = accepted(file).article();

    assertThat(article.id().value()).isEqualTo("a");
    assertThat(article.title()).isEqualTo("River news");
    assertThat(article.published().text()).isEqualTo("2019-04-09");
    assertThat(article.form()).isEqualTo(Form.FULL_TEXT);
    assertThat(article.viewpoint()).isEqualTo(Viewpoint.INDEPENDENT);
    assertThat(article.topics()).containsExactly("river", "2019");
    assertThat(article.copies()).containsExactly("https://copy.example/river");
    assertThat(article.notes())
        .containsExactly(
            new Note(
                2, NoteKind.CORRECTION, "It fell on Thursday.", "https://gazette.example/errata"));
    assertThat(article.paragraphs())
        .containsExactly("The river rose on Monday.", "It fell on Friday.");
  }

  @Test
  void keepsMarkupAsPlainTextAndJoinsTheLinesOfAParagraph() throws IOException {
    Path file =
        write(
            ArticleText.of("a").saying("# A heading", "one\r\n  two\u00a0\nthree", "<b>x</b>")
                + "\n \u00a0 \n\n");

    ArticleFile read = accepted(file);

    assertThat(read.article().paragraphs())
        .containsExactly("# A heading", "one two three", "<b>x</b>");
    assertThat(read.lines()).containsExactly(13, 15, 19);
  }

  @Test
  void hashesWhatWasReadAndNotHowItWasWritten() throws IOException {
    String hash = accepted(write(ArticleText.of("a").toString())).contentHash();

    String quoted =
        accepted(write(ArticleText.of("a").with("title", "\"River news\"").toString()))
            .contentHash();
    String windows =
        accepted(write("\ufeff" + ArticleText.of("a").toString().replace("\n", "\r\n")))
            .contentHash();
    String other = accepted(write(ArticleText.of("a").saying("Else.").toString())).contentHash();

    assertThat(quoted).isEqualTo(hash).matches("[0-9a-f]{64}");
    assertThat(windows).isEqualTo(hash);
    assertThat(other).isNotEqualTo(hash);
  }

  @Test
  void saysThatTheFrontMatterIsMissing() throws IOException {
    assertThat(problems("Just text.\n"))
        .containsExactly(
            "a.md:1: front matter: is missing: start the file with a line '---', the fields and a"
                + " line '---'");
  }

  @Test
  void saysThatTheFrontMatterHasNoEnd() throws IOException {
    assertThat(problems("---\nid: a\n"))
        .containsExactly("a.md:1: front matter: has no end: put a line '---' after its fields");
  }

  @Test
  void saysThatTheFrontMatterIsEmpty() throws IOException {
    assertThat(problems("---\n---\nText.\n"))
        .containsExactly(
            "a.md:1: front matter: is empty: write the fields between the two lines '---'");
  }

  @Test
  void saysWhereTheFrontMatterIsNotYaml() throws IOException {
    assertThat(problems("---\nid: a\ntitle: \"no end\n---\nText.\n"))
        .containsExactly("a.md:3: front matter: is not YAML: found unexpected end of stream");
  }

  @Test
  void saysThatTheFrontMatterIsNotFields() throws IOException {
    assertThat(problems("---\n- a\n---\nText.\n"))
        .containsExactly("a.md:2: front matter: has to be lines of 'field: value'");
  }

  @Test
  void refusesNestingThatWouldOverflowTheStack() throws IOException {
    assertThat(problems("---\nid: " + "[".repeat(50_000) + "\n---\nText.\n"))
        .containsExactly("a.md:2: front matter: is nested more than 20 levels deep");
  }

  @Test
  void reportsEveryMissingFieldAtOnce() throws IOException {
    assertThat(problems("---\ntopics: []\n---\nText.\n"))
        .containsExactly(
            "a.md:1: id: is missing: add a line 'id: …'",
            "a.md:1: title: is missing: add a line 'title: …'",
            "a.md:1: publisher: is missing: add a line 'publisher: …'",
            "a.md:1: published: is missing: add a line 'published: …'",
            "a.md:1: url: is missing: add a line 'url: …'",
            "a.md:1: language: is missing: add a line 'language: …'",
            "a.md:1: form: is missing: add a line 'form: …'",
            "a.md:1: viewpoint: is missing: add a line 'viewpoint: …'",
            "a.md:1: reliability: is missing: add a line 'reliability: …'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title | | a.md:3: title: is empty: write a value
          title | [x] | a.md:3: title: has to be one value, not a list or fields
          topics | river | a.md:11: topics: has to be a list: write [one, two] or lines that start with '- '
          published | 2023-02-30 | a.md:5: published: '2023-02-30' does not exist in the calendar
          published | May 2023 | a.md:5: published: 'May 2023' is not a date: write YYYY, YYYY-MM or YYYY-MM-DD
          url | /river | a.md:6: url: '/river' is not an absolute http or https address
          url | javascript:alert(1) | a.md:6: url: 'javascript:alert(1)' is not an absolute http or https address
          url | https://a b | a.md:6: url: 'https://a b' is not an address: copy it from the browser
          url | https://a@b.example/ | a.md:6: url: 'https://a@b.example/' hides its host behind a user name: take out what stands before '@'
          language | English | a.md:7: language: 'English' is not a language tag: write en, km, fr or zh-Hans
          form | quote | a.md:8: form: 'quote' is not allowed: use one of full-text, digest
          viewpoint | left | a.md:9: viewpoint: 'left' is not allowed: use one of us-government, cambodia-government, pro-government, opposition, independent, wire, think-tank, chinese-state, court-or-law
          reliability | good | a.md:10: reliability: 'good' is not allowed: use one of high, medium, low
          copies | [ftp://x.example] | a.md:11: copies[1]: 'ftp://x.example' is not an absolute http or https address
          publishd | x | a.md:11: publishd: is not a known field: did you mean 'published'
          date | x | a.md:11: date: is not a known field: did you mean 'published'
          colour | x | a.md:11: colour: is not a known field: use id, title, publisher, published, url, language, form, viewpoint, reliability, topics, copies, notes
          """)
  void saysWhatIsWrongWithAField(String field, String value, String message) throws IOException {
    String text = ArticleText.of("a").with(field, value == null ? "" : value).toString();

    assertThat(problems(text)).containsExactly(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {paragraph: 3, kind: context, text: x} | a.md:11: notes[1].paragraph: paragraph 3 does not exist: the article ends with paragraph 2
          {paragraph: 0, kind: context, text: x} | a.md:11: notes[1].paragraph: '0' is not a paragraph's number: count from 1
          {paragraph: 1, kind: wrong, text: x} | a.md:11: notes[1].kind: 'wrong' is not allowed: use one of correction, context, unreliable, retracted
          {paragraph: 1, kind: context} | a.md:11: notes[1].text: is missing: add a line 'text: …'
          {paragraph: 1, kind: context, text: x, source: me} | a.md:11: notes[1].source: 'me' is not an absolute http or https address
          {paragraph: 1, kind: context, txt: x, text: x} | a.md:11: notes[1].txt: is not a known field: did you mean 'text'
          x | a.md:11: notes[1]: has to be lines of 'field: value'
          """)
  void saysWhatIsWrongWithANote(String note, String message) throws IOException {
    assertThat(problems(ArticleText.of("a").with("notes", "[" + note + "]").toString()))
        .containsExactly(message);
  }

  @Test
  void reportsAFieldThatStandsTwice() throws IOException {
    assertThat(problems(ArticleText.of("a").with("title", "A\ntitle: B").toString()))
        .containsExactly("a.md:4: title: stands twice, first on line 3");
  }

  @Test
  void wantsTheIdToBeTheFilesName() throws IOException {
    assertThat(problems(ArticleText.of("b").toString()))
        .containsExactly("a.md:2: id: 'b' is not the file's name 'a': make them equal");
  }

  @Test
  void cutsLongValuesInMessages() throws IOException {
    assertThat(problems(ArticleText.of("a").with("form", "x".repeat(500)).toString()))
        .containsExactly(
            "a.md:8: form: '" + "x".repeat(80) + "' is not allowed: use one of full-text, digest");
  }

  @Test
  void saysThatTheFileHasNoParagraph() throws IOException {
    assertThat(problems(ArticleText.of("a").saying().toString()))
        .containsExactly(
            "a.md:11: text: has no paragraph: write the article below the front matter");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "\ufeff", "\u200b", " \u00a0\r\n"})
  void saysThatTheFileIsEmpty(String text) throws IOException {
    assertThat(problems(text)).containsExactly("a.md:1: file: is empty");
  }

  @Test
  void reportsProblemsOfSeveralFieldsInOrderOfLines() throws IOException {
    String text =
        ArticleText.of("a").with("url", "x").with("published", "x").with("form", "x").toString();

    assertThat(problems(text))
        .containsExactly(
            "a.md:5: published: 'x' is not a date: write YYYY, YYYY-MM or YYYY-MM-DD",
            "a.md:6: url: 'x' is not an absolute http or https address",
            "a.md:8: form: 'x' is not allowed: use one of full-text, digest");
  }

  @Test
  void saysThatAFileIsNotThereOrIsNoFile() {
    assertThat(problemsOf(folder.resolve("b.md"))).containsExactly("b.md:1: file: does not exist");
    assertThat(problemsOf(folder)).containsExactly(folder + ":1: file: is not a file");
  }

  @Test
  void saysOnWhichLineTheFileIsNotUtf8() throws IOException {
    byte[] latin =
        ArticleText.of("a").saying("Déjà").toString().getBytes(StandardCharsets.ISO_8859_1);

    assertThat(problems(latin))
        .containsExactly("a.md:13: file: byte 0xE9 is not UTF-8: save the file as UTF-8");
  }

  @Test
  void recognisesUtf16() throws IOException {
    assertThat(problems(ArticleText.of("a").toString().getBytes(StandardCharsets.UTF_16)))
        .containsExactly("a.md:1: file: is UTF-16, not UTF-8: save it as UTF-8");
  }

  @Test
  void refusesControlCharacters() throws IOException {
    assertThat(problems(ArticleText.of("a").saying("One.", "Two\0.").toString()))
        .containsExactly(
            "a.md:15: file: control character U+0000: take it out, or check that the file is text");
  }

  @Test
  void refusesALargeFileWithoutReadingIt() throws IOException {
    Path file = folder.resolve("a.md");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(50L * 1024 * 1024);
    }

    assertThat(problemsOf(file))
        .containsExactly(
            "a.md:1: file: is 50 MB large, over the limit of 5 MB: leave it out or cut it in"
                + " parts");
  }

  @Test
  void takesOutInvisibleCharactersAndSaysWhere() throws IOException {
    Path file =
        write(ArticleText.of("a").saying("Pay\u200bpal\u202e on\udb40\udc41e.", "Two.").toString());

    ArticleFile read = accepted(file);

    assertThat(read.article().paragraph(1)).isEqualTo("Paypal one.");
    assertThat(read.findings().stream().map(this::shown))
        .containsExactly(
            "a.md:13: text: invisible characters are left out: U+200B, U+202E, U+E0041");
  }

  @Test
  void keepsTheKhmerWordSeparator() throws IOException {
    String khmer = "ប្រទេស\u200bកម្ពុជា";
    Path file = write(ArticleText.of("a").with("language", "km").saying(khmer).toString());

    ArticleFile read = accepted(file);

    assertThat(read.article().paragraph(1)).isEqualTo(khmer);
    assertThat(read.findings()).isEmpty();
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("a.md"), text);
  }

  private ArticleFile accepted(Path file) {
    FileReading reading = new ArticleReader().read(file);
    assertThat(reading).isInstanceOf(FileReading.Accepted.class);
    return ((FileReading.Accepted) reading).file();
  }

  private List<String> problems(String text) throws IOException {
    return problems(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> problems(byte[] bytes) throws IOException {
    return problemsOf(Files.write(folder.resolve("a.md"), bytes));
  }

  private List<String> problemsOf(Path file) {
    return switch (new ArticleReader().read(file)) {
      case FileReading.Broken broken -> broken.problems().stream().map(this::shown).toList();
      case FileReading.Accepted accepted -> List.of("accepted " + accepted.file());
    };
  }

  private String shown(Problem problem) {
    return problem.toString().replace(folder + "/", "");
  }
}
