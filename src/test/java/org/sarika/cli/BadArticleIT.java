package org.sarika.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Broken article files are named, one line each, and the whole ones are served. */
class BadArticleIT {
  private static final int FIFTY_MEGABYTES = 50 * 1024 * 1024;

  @TempDir private Path folder;

  @Test
  void everyBrokenFileIsNamedByPlaceAndFieldAndTheRestIsServed() throws Exception {
    Installation sarika = Installation.in(folder);
    breakFiles(sarika);

    Installation.Outcome check = sarika.run("check").assertNoTrace();
    Installation.Outcome ask =
        sarika.run("ask", "When was the harbour at Kampot dredged?").assertNoTrace();

    assertThat(check.code()).isEqualTo(1);
    assertOneLine(check, "no-front-matter.md:1: ", "---");
    assertOneLine(check, "2020-05-01-ferry-copy.md:", "'2020-05-01-ferry'");
    assertOneLine(check, "2021-02-30-impossible.md:5: ", "2021-02-30");
    assertOneLine(check, "2021-01-01-latin.md:16: ", "UTF-8");
    assertOneLine(check, "2021-01-01-huge.md:1: ", "5 MB");
    assertOneLine(check, "2021-01-01-nothing.md:1: ", "is empty");
    assertOneLine(check, "2021-01-01-secret.md:1: ", "symbolic link");
    assertThat(check.out()).doesNotContain("the secret");
    assertThat(ask.code()).isZero();
    assertThat(ask.out()).contains("was dredged in March 2021");
    assertThat(ask.complaints())
        .hasSizeBetween(1, 8)
        .allSatisfy(line -> assertThat(line).startsWith("sarika: "));
  }

  @Test
  void aFileThatBreaksLaterKeepsWhatItSaidBefore() throws Exception {
    Installation sarika = Installation.in(folder);
    sarika.assertAnswers();
    Path file = sarika.knowledge().resolve("articles/2021-04-02-kampot.md");
    Files.writeString(file, Files.readString(file).replace("published: 2021", "published: 21"));

    Installation.Outcome ask = sarika.run("ask", "When was the harbour at Kampot dredged?");

    assertThat(ask.assertNoTrace().complaints())
        .satisfiesExactly(
            wrong -> assertThat(wrong).contains("2021-04-02-kampot.md:5: published: '21-04-02'"),
            outcome -> assertThat(outcome).contains("is served as it was read before"));
    assertThat(ask.code()).isZero();
    assertThat(ask.out()).contains("was dredged in March 2021");
  }

  @Test
  void importsNameWhatTheyLeaveOutAndTakeTheRest() throws Exception {
    Installation sarika = Installation.in(folder);
    Path texts = Files.createDirectories(folder.resolve("texts"));
    Files.write(texts.resolve("empty.txt"), new byte[0]);
    Files.write(texts.resolve("huge.txt"), filled(FIFTY_MEGABYTES));
    Files.write(texts.resolve("latin.txt"), "The caf\u00e9 closed.".getBytes(ISO_8859_1));
    Files.writeString(texts.resolve("whole.txt"), "The windmill of Prey Veng burned in 1998.");

    Installation.Outcome imported =
        sarika.run(
            "import", texts.toString(), "--approve", "--publisher=Gazette", "--published=1999");
    Installation.Outcome ask = sarika.run("ask", "When did the windmill of Prey Veng burn?");

    assertThat(imported.assertNoTrace().code()).isEqualTo(1);
    assertThat(imported.complaints())
        .satisfiesExactly(
            line -> assertThat(line).contains("empty.txt:1: ", "is empty"),
            line -> assertThat(line).contains("huge.txt:1: ", "50 MB"),
            line -> assertThat(line).contains("latin.txt:1: ", "UTF-8"));
    assertThat(imported.out().lines()).singleElement().asString().startsWith("added");
    assertThat(ask.code()).isZero();
    assertThat(ask.out()).contains("burned in 1998");
  }

  private void breakFiles(Installation sarika) throws Exception {
    Path articles = sarika.knowledge().resolve("articles");
    String good = Files.readString(articles.resolve("2020-05-01-ferry.md"));
    sarika.file("no-front-matter.md", "Only a paragraph.\n".getBytes(UTF_8));
    sarika.file("2020-05-01-ferry-copy.md", good.getBytes(UTF_8));
    sarika.article("2021-02-30-impossible", "The day does not exist.");
    sarika.file(
        "2021-01-01-latin.md",
        good.replace("2020-05-01-ferry", "2021-01-01-latin")
            .replace("twice", "twic\u00e9")
            .getBytes(ISO_8859_1));
    sarika.file("2021-01-01-huge.md", filled(FIFTY_MEGABYTES));
    sarika.file("2021-01-01-nothing.md", new byte[0]);
    Path secret = Files.writeString(folder.resolve("outside.md"), good + "\nthe secret\n");
    Files.createSymbolicLink(articles.resolve("2021-01-01-secret.md"), secret);
  }

  private static byte[] filled(int bytes) {
    byte[] content = new byte[bytes];
    Arrays.fill(content, (byte) 'a');
    return content;
  }

  /** The file is named on exactly one line, with all of this in it. */
  private static void assertOneLine(Installation.Outcome check, String file, String word) {
    List<String> lines =
        (check.out() + check.err())
            .lines()
            .filter(line -> line.contains("/articles/" + file) && !line.contains("is served"))
            .toList();

    assertThat(lines).as(file).hasSize(1);
    assertThat(lines.getFirst()).contains(word);
  }
}
