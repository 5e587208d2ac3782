package org.sarika.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarika.ingest.ImportResult.Outcome;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Form;
import org.sarika.knowledge.Origin;
import org.sarika.knowledge.Status;
import org.sarika.knowledge.StoredArticle;

class FileImportTest extends ImportFixture {
  private static final ImportOptions PENDING = options("", "", false);
  private static final ImportOptions APPROVED = options("", "", true);

  @BeforeEach
  void startInStep() {
    index.commit(store.revision());
    index.takeCalls();
  }

  @Test
  void storesATextAsFullTextThatWaits() throws IOException {
    Path file = write("a.txt", "The ferry sank.\nNobody was hurt.\n\nIt was old.\n");

    ImportResult result = importFiles(List.of(file), PENDING);

    assertThat(messages(result)).containsExactly("a.txt is stored as '2019-04-09-the-ferry-sank'");
    StoredArticle stored = load("2019-04-09-the-ferry-sank");
    assertThat(stored.origin()).isEqualTo(Origin.IMPORTED);
    assertThat(stored.status()).isEqualTo(Status.PENDING);
    assertThat(stored.source()).isEqualTo(file.toString());
    Article article = stored.article();
    assertThat(article.title()).isEqualTo("The ferry sank.");
    assertThat(article.form()).isEqualTo(Form.FULL_TEXT);
    assertThat(article.url()).hasToString("urn:sarika:import:2019-04-09-the-ferry-sank");
    assertThat(article.paragraphs())
        .containsExactly("The ferry sank. Nobody was hurt.", "It was old.");
    assertThat(index.ids()).isEmpty();
    assertThat(index.revision()).isEqualTo(store.revision());
  }

  @Test
  void takesEachLineAsAParagraphWhereNoLineIsBlank() throws IOException {
    Path file = write("a.txt", "The ferry sank.\nNobody was hurt.\n");

    importFiles(List.of(file), APPROVED);

    assertThat(load("2019-04-09-the-ferry-sank").article().paragraphs())
        .containsExactly("The ferry sank.", "Nobody was hurt.");
    assertThat(index.ids()).containsExactly("2019-04-09-the-ferry-sank");
  }

  @Test
  void takesTheHeadingOfMarkdownAsTitle() throws IOException {
    Path file = write("a.md", "# Élégant façade\n\nOne line\nand another.\n");

    importFiles(List.of(file), PENDING);

    Article article = load("2019-04-09-elegant-facade").article();
    assertThat(article.title()).isEqualTo("Élégant façade");
    assertThat(article.paragraphs()).containsExactly("One line and another.");
  }

  @Test
  void cutsALongFirstSentenceToATitle() throws IOException {
    Path file = write("a.txt", "word ".repeat(40) + "end.\n\nMore.");

    ImportResult result = importFiles(List.of(file), PENDING);

    Article article = load(result.entries().getFirst().id()).article();
    assertThat(article.title()).isEqualTo("word ".repeat(20).strip() + "…");
    assertThat(article.id().value()).hasSizeLessThan(75);
  }

  @Test
  void givesATitleWithoutLatinLettersAnIdFromItsText() throws IOException {
    Path file = write("a.txt", "ព្រះរាជាណាចក្រកម្ពុជា");

    ImportResult result = importFiles(List.of(file), PENDING);

    assertThat(result.entries().getFirst().id()).matches("2019-04-09-article-[0-9a-f]{8}");
  }

  @Test
  void changesNothingForTheSameContentAgain() throws IOException {
    Path file = write("a.txt", "The ferry sank.");
    importFiles(List.of(file), APPROVED);
    long revision = store.revision();
    model.takeAsked();
    index.takeCalls();

    ImportResult result = importFiles(List.of(file, write("b.txt", "The ferry sank.\n")), APPROVED);

    assertThat(messages(result))
        .containsExactly(
            "a.txt is unchanged, stored as '2019-04-09-the-ferry-sank'",
            "b.txt is unchanged, stored as '2019-04-09-the-ferry-sank'");
    assertThat(store.revision()).isEqualTo(revision);
    assertThat(model.takeAsked()).isEmpty();
    assertThat(index.takeCalls()).isEmpty();
  }

  @Test
  void approvesWhatWaits() throws IOException {
    Path file = write("a.txt", "The ferry sank.");
    importFiles(List.of(file), PENDING);

    ImportResult result = importFiles(List.of(file), APPROVED);

    assertThat(messages(result))
        .containsExactly("a.txt was stored as '2019-04-09-the-ferry-sank' and is approved now");
    assertThat(load("2019-04-09-the-ferry-sank").status()).isEqualTo(Status.APPROVED);
    assertThat(index.ids()).containsExactly("2019-04-09-the-ferry-sank");
    assertThat(index.revision()).isEqualTo(store.revision());
  }

  @Test
  void doesNotStoreATextTwiceUnderOtherParticulars() throws IOException {
    Path file = write("a.txt", "The ferry sank.");
    importFiles(List.of(file), PENDING);

    ImportResult result = importFiles(List.of(file), options("Another title", "", false));

    assertThat(messages(result))
        .containsExactly("a.txt is already stored as '2019-04-09-the-ferry-sank'");
    assertThat(store.fingerprints()).hasSize(1);
  }

  @Test
  void keepsIdsApart() throws IOException {
    write("a.txt", "The ferry sank.\n\nOne.");
    write("b.txt", "The ferry sank.\n\nTwo.");

    ImportResult result = importFiles(List.of(folder), PENDING);

    assertThat(result.entries().stream().map(ImportResult.Entry::id))
        .containsExactly("2019-04-09-the-ferry-sank", "2019-04-09-the-ferry-sank-2");
  }

  @Test
  void readsFrontMatterOfMarkdownAndReplacesItsEarlierVersion() throws IOException {
    ArticleText text = ArticleText.of("own-id").with("form", "full-text");
    Path file = write("a.md", text.toString());
    importFiles(List.of(file), APPROVED);
    write("a.md", text.saying("New words.").toString());

    ImportResult result = importFiles(List.of(file), APPROVED);

    assertThat(messages(result)).containsExactly("a.md replaced 'own-id'");
    assertThat(load("own-id").article().paragraphs()).containsExactly("New words.");
    assertThat(load("own-id").article().publisher().name()).isEqualTo("Mekong Gazette");
  }

  @Test
  void listsFilesThatFailAndImportsTheRest() throws IOException {
    Path empty = write("empty.txt", "\n");
    Path latin =
        Files.write(folder.resolve("latin.txt"), "One\ncafé".getBytes(StandardCharsets.ISO_8859_1));
    Path large = folder.resolve("large.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
      sparse.setLength(50L * 1024 * 1024);
    }
    Path nothing = Files.createDirectories(folder.resolve("nothing"));
    Path good = write("good.txt", "The ferry sank.");

    ImportResult result =
        importFiles(
            List.of(
                empty,
                latin,
                large,
                nothing,
                folder.resolve("gone.txt"),
                write("x.pdf", "x"),
                good),
            PENDING);

    assertThat(messages(result))
        .containsExactly(
            "nothing: has no .txt, .md, .html, .pdf, .docx or .jsonl file: name a folder that has",
            "empty.txt:1: file: is empty",
            "latin.txt:2: file: byte 0xE9 is not UTF-8: save the file as UTF-8",
            "large.txt:1: file: is 50 MB large, over the limit of 5 MB: leave it out or cut it in"
                + " parts",
            "gone.txt:1: file: does not exist",
            "x.pdf: ends too early, its end mark is missing: download it again",
            "good.txt is stored as '2019-04-09-the-ferry-sank'");
    assertThat(result.count(Outcome.FAILED)).isEqualTo(6);
    assertThat(result.count(Outcome.ADDED)).isEqualTo(1);
  }

  @Test
  void wantsThePublisherAndTheDateOfATextThatDoesNotSay() throws IOException {
    ImportOptions none = new ImportOptions("", "", "", "", "", "", "", false);

    ImportResult result = importFiles(List.of(write("a.txt", "Text.")), none);

    assertThat(messages(result))
        .containsExactly(
            "a.txt:1: publisher: is missing: give --publisher, or front matter in the file\n"
                + "a.txt:1: published: is missing: give --published, or front matter in the file");
  }

  @Test
  void refusesTheIdOfACuratedArticle() throws IOException {
    Files.createDirectories(folder.resolve("k/articles"));
    write("k/articles/own-id.md", ArticleText.of("own-id").toString());
    new StoreSync(shelf, embedder, "one")
        .sync(new KnowledgeFolder(folder.resolve("k")).read(), Progress.NONE);
    Path file = write("a.md", ArticleText.of("own-id").saying("Other.").toString());

    ImportResult result = importFiles(List.of(file), PENDING);

    assertThat(messages(result))
        .containsExactly(
            "a.md:1: id: 'own-id' is the id of articles/own-id.md: change that file, or give this"
                + " one another id");
  }

  @Test
  void saysWhichOptionIsWrong() {
    assertThatThrownBy(() -> new ImportOptions("x", "2023-02-30", "", "", "", "", "", false))
        .hasMessage("--published: '2023-02-30' does not exist in the calendar");
    assertThatThrownBy(() -> new ImportOptions("x", "2023", "", "", "", "", "good", false))
        .hasMessage("--reliability: 'good' is not allowed: use one of high, medium, low");
  }

  @Test
  void refusesOneTitleForSeveralFiles() throws IOException {
    List<Path> two = List.of(write("a.txt", "One."), write("b.txt", "Two."));

    assertThatThrownBy(() -> importFiles(two, options("Title", "", false)))
        .hasMessage("--title and --url go with one file, not with 2: import them one by one");
  }

  private static ImportOptions options(String title, String url, boolean approve) {
    return new ImportOptions("Mekong Gazette", "2019-04-09", title, url, "", "", "", approve);
  }

  private ImportResult importFiles(List<Path> files, ImportOptions options) {
    return imports.importFiles(files, options, CURATOR, Progress.NONE);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private StoredArticle load(String id) {
    return store.load(new ArticleId(id)).orElseThrow();
  }
}
