package org.sarika.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeFolderTest {
  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void create() throws IOException {
    folder = Files.createDirectories(temporary.resolve("knowledge"));
    Files.createDirectories(folder.resolve("articles/2019"));
    Files.createDirectories(folder.resolve("articles/2020"));
  }

  @Test
  void readsTheFilesInPathOrder() throws IOException {
    write("2020/a");
    write("2019/c");
    write("2019/b");
    Files.writeString(folder.resolve("articles/2019/.hidden.md"), "no article");
    Files.writeString(folder.resolve("articles/2019/notes.txt"), "no article");

    KnowledgeFolder.Contents contents = new KnowledgeFolder(folder).read();

    assertThat(ids(contents)).containsExactly("b", "c", "a");
    assertThat(contents.problems()).isEmpty();
    assertThat(contents.complete()).isTrue();
  }

  @Test
  void leavesABrokenFileOutAndServesTheRest() throws IOException {
    write("2019/a");
    Files.writeString(folder.resolve("articles/2019/b.md"), "");

    KnowledgeFolder.Contents contents = new KnowledgeFolder(folder).read();

    assertThat(ids(contents)).containsExactly("a");
    assertThat(contents.brokenNames()).containsExactly("b");
    assertThat(shown(contents)).containsExactly("articles/2019/b.md:1: file: is empty");
  }

  @Test
  void keepsTheFirstOfTwoFilesWithOneId() throws IOException {
    write("2020/a");
    write("2019/a");

    KnowledgeFolder.Contents contents = new KnowledgeFolder(folder).read();

    assertThat(contents.articles()).hasSize(1);
    assertThat(shown(contents))
        .containsExactly(
            "articles/2019/a.md:1: id: 'a' is also the id of articles/2020/a.md: rename one; this"
                + " one is served",
            "articles/2020/a.md:1: id: 'a' is also the id of articles/2019/a.md: rename one; this"
                + " one is left out");
  }

  @Test
  void refusesALinkOutOfTheFolder() throws IOException {
    Path secret = Files.writeString(temporary.resolve("secret.md"), ArticleText.of("s").toString());
    Path outside = Files.createDirectories(temporary.resolve("outside"));
    Files.createSymbolicLink(folder.resolve("articles/s.md"), secret);
    Files.createSymbolicLink(folder.resolve("articles/more"), outside);
    Files.createSymbolicLink(folder.resolve("articles/t.md"), temporary.resolve("nothing"));

    KnowledgeFolder.Contents contents = new KnowledgeFolder(folder).read();

    assertThat(contents.articles()).isEmpty();
    assertThat(shown(contents))
        .containsExactlyInAnyOrder(
            "articles/more:1: file: is a symbolic link that leads out of the knowledge folder",
            "articles/s.md:1: file: is a symbolic link that leads out of the knowledge folder",
            "articles/t.md:1: file: is a symbolic link that leads nowhere");
  }

  @Test
  void followsALinkInsideTheFolder() throws IOException {
    Path target = Files.createDirectories(folder.resolve("..data")).resolve("a.md");
    Files.writeString(target, ArticleText.of("a").toString());
    Files.createSymbolicLink(folder.resolve("articles/a.md"), target);

    KnowledgeFolder.Contents contents = new KnowledgeFolder(folder).read();

    assertThat(ids(contents)).containsExactly("a");
  }

  @Test
  void saysThatTheFolderDoesNotExist() {
    Path missing = temporary.resolve("missing");

    KnowledgeFolder.Contents contents = new KnowledgeFolder(missing).read();

    assertThat(contents.problems())
        .containsExactly(
            new Problem(
                missing,
                1,
                "folder",
                "does not exist: create it or set SARIKA_KNOWLEDGE to the right one"));
    assertThat(contents.complete()).isFalse();
  }

  private void write(String name) throws IOException {
    String id = name.substring(name.lastIndexOf('/') + 1);
    Files.writeString(folder.resolve("articles/" + name + ".md"), ArticleText.of(id).toString());
  }

  private static List<String> ids(KnowledgeFolder.Contents contents) {
    return contents.articles().stream().map(file -> file.article().id().value()).toList();
  }

  private List<String> shown(KnowledgeFolder.Contents contents) {
    return contents.problems().stream()
        .map(problem -> problem.toString().replace(folder + "/", ""))
        .toList();
  }
}
