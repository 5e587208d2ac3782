package org.sarika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarika.curation.Change;
import org.sarika.curation.Curator;
import org.sarika.curation.Deed;
import org.sarika.fake.Curated;
import org.sarika.fake.Samples;
import org.sarika.knowledge.Status;
import org.sarika.wiring.Orders;

/** What a curator types and reads. */
class ReviewCommandsTest {
  private final Run run = new Run();
  private final Curated shelf = run.program().desk().curated();

  @BeforeEach
  void putArticles() {
    shelf.curated("answers");
    shelf.imported("waits", Status.PENDING);
  }

  @Test
  void listsWhatWaitsAndWhatWasRefused() {
    shelf.ledger().add(change(Deed.SUBMITTED, "waits", "", 1));
    shelf.ledger().add(change(Deed.REFUSED, "a.pdf", "it is locked", 2));
    shelf.ledger().add(change(Deed.REFUSED, "old.pdf", "it is locked", 31));
    shelf.like("waits", "answers", 0.834, 0.99);

    int exit = run.sarika("review", "list");

    assertThat(exit).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            waiting  waits  2024-05-06  The Test Herald · Headline of waits  (waits.txt, by a tester on 2019-04-09; like 'answers' (words 0.83, meaning 0.99))
            refused  2019-04-08  a.pdf: it is locked (by a tester)
            """
                .replace("2019-04-09", day(1))
                .replace("2019-04-08", day(2)));
  }

  @Test
  void saysThatNothingWaits() {
    run.sarika("review", "reject", "waits", "--reason", "an advertisement");

    int exit = run.sarika("review", "list");

    assertThat(exit).isZero();
    assertThat(run.out()).endsWith("nothing waits and nothing was refused\n");
  }

  @Test
  void showsAnArticleWithAllThatWasDone() {
    run.sarika("note", "waits", "--paragraph", "2", "--kind", "context", "--text", "A holiday.");

    int exit = run.sarika("review", "show", "waits");

    assertThat(exit).isZero();
    assertThat(run.out())
        .contains(
            "Headline of waits\n",
            "pending: digest, en, viewpoint wire, reliability high, topics none\n",
            "from waits.txt\n",
            "[2] It ended.\ncontext: A holiday.\n")
        .containsPattern("noted by .+ on the command line: A holiday\\.");
  }

  @Test
  void approves() {
    int exit =
        run.sarika(
            "review",
            "approve",
            "waits",
            "--by",
            "dara",
            "--reliability",
            "low",
            "--topics",
            "a,b");

    assertThat(exit).isZero();
    assertThat(run.out()).isEqualTo("approved  waits  Headline of waits\n");
    assertThat(shelf.store().approved("waits").orElseThrow().topics()).containsExactly("a", "b");
    assertThat(shelf.ledger().latest(1).getFirst().who())
        .isEqualTo(Curator.onTheCommandLine("dara"));
  }

  @Test
  void approvesNoCopyWithoutBeingTold() {
    shelf.like("waits", "answers", 0.6, 0.9);

    int refused = run.sarika("review", "approve", "waits");
    int merged = run.sarika("review", "approve", "waits", "--copy-of", "answers");

    assertThat(refused).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "sarika: 'waits' is like 'answers' (words 0.60, meaning 0.90): add --copy-of answers, or --separate if it answers by itself\n");
    assertThat(merged).isZero();
    assertThat(run.out()).isEqualTo("merged    waits  Headline of waits\n");
  }

  @Test
  void retractsAndSaysThatTheFileSaysOtherwise() {
    int exit = run.sarika("retract", "answers", "--reason", "made up");

    assertThat(exit).isZero();
    assertThat(shelf.store().approved("answers")).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "sarika: this is kept in the data folder only: change 'articles/answers.md' in the knowledge folder too\n");
  }

  @Test
  void undoesARetraction() {
    run.sarika("retract", "answers", "--reason", "made up");

    int exit = run.sarika("retract", "answers", "--undo", "--reason", "it was not");

    assertThat(exit).isZero();
    assertThat(shelf.store().approved("answers")).isPresent();
  }

  @Test
  void saysWhatCannotBeDone() {
    assertThat(run.sarika("review", "show", "gone")).isEqualTo(3);
    assertThat(run.sarika("retract", "gone", "--reason", "x")).isEqualTo(3);
    assertThat(run.sarika("retract", "waits", "--reason", "x")).isEqualTo(1);
    assertThat(run.sarika("retract", "answers", "--reason", " ")).isEqualTo(1);
    assertThat(run.sarika("review", "approve", "answers")).isEqualTo(1);
    assertThat(run.sarika("note", "waits", "--paragraph", "9", "--kind", "context", "--text", "x"))
        .isEqualTo(1);

    assertThat(run.err())
        .isEqualTo(
            """
            sarika: there is no article 'gone': see `review list`
            sarika: there is no article 'gone': see `review list`, or `search`
            sarika: 'waits' is pending: approve or reject it first
            sarika: the reason is empty or too long: write one of at most 500 characters with --reason
            sarika: 'answers' is approved: use `retract` to take it back
            sarika: 'waits' has no paragraph 9, only 1 to 2
            """);
    assertThat(shelf.ledger().latest(1)).isEmpty();
  }

  @Test
  void goesOnAfterAnArticleThatIsNotThere() {
    int exit = run.sarika("review", "approve", "gone", "waits");

    assertThat(exit).isEqualTo(3);
    assertThat(shelf.store().approved("waits")).isPresent();
  }

  @Test
  void backsUpAndRestores() {
    assertThat(run.sarika("backup", "b.zip")).isZero();
    assertThat(run.sarika("restore", "b.zip", "--force")).isZero();

    assertThat(run.program().desk().backups()).containsExactly(Path.of("b.zip").toAbsolutePath());
    assertThat(run.out())
        .isEqualTo(
            """
            written to b.zip
            2 articles restored into 'data'
            what was there before is in 'aside'
            """);
  }

  @Test
  void hasARunningServiceDoIt() {
    run.program().serveElsewhere(new Orders.Done(3, "out\n", "err\n"));

    int exit = run.sarika("backup", "b.zip");
    run.sarika("retract", "answers", "--reason", "made up");

    assertThat(exit).isEqualTo(3);
    assertThat(run.out()).isEqualTo("out\nout\n");
    assertThat(run.err()).isEqualTo("err\nerr\n");
    assertThat(shelf.store().approved("answers")).isPresent();
    assertThat(run.program().ordered().getFirst())
        .containsExactly("backup", Path.of("b.zip").toAbsolutePath().toString());
    assertThat(run.program().ordered().getLast())
        .containsExactly(
            "retract", "answers", "--reason", "made up", "--by=" + System.getProperty("user.name"));
  }

  @Test
  void leavesAsWrittenWhatIsNoFile() {
    run.program().serveElsewhere(new Orders.Done(0, "", ""));
    String here = Path.of("p.md").toAbsolutePath().toString();

    run.sarika("backup", "backup");
    run.sarika("import", "--title", "p.md", "p.md", "--by=dara");
    run.sarika("import", "HTTPS://quay.example/a", "https://quay.example/a|b", "--by=dara");
    run.sarika("import", "--by=dara", "--", "p.md");
    run.sarika("import", "--", "p.md");

    assertThat(run.program().ordered())
        .containsExactly(
            List.of("backup", Path.of("backup").toAbsolutePath().toString()),
            List.of("import", "--title", "p.md", here, "--by=dara"),
            List.of("import", "HTTPS://quay.example/a", "https://quay.example/a|b", "--by=dara"),
            List.of("import", "--by=dara", "--", here),
            List.of("import", "--by=" + System.getProperty("user.name"), "--", here));
  }

  @Test
  void doesInTheServiceWhatACommandAskedFor() {
    ServiceOrders orders = new ServiceOrders(new Session(run.shell(), run.program()));

    Orders.Done done =
        orders.obey(
            run.program().desk(), List.of("retract", "answers", "--reason", "x", "--by=dara"));
    Orders.Done refused = orders.obey(run.program().desk(), List.of("serve"));

    assertThat(done.code()).isZero();
    assertThat(done.out()).isEqualTo("retracted answers  Headline of answers\n");
    assertThat(shelf.ledger().latest(1).getFirst().who())
        .isEqualTo(Curator.onTheCommandLine("dara"));
    assertThat(refused.code()).isEqualTo(2);
    assertThat(run.program().ordered()).isEmpty();
  }

  private static Change change(Deed deed, String subject, String reason, int daysAgo) {
    return new Change(
        Samples.NOW.minus(Duration.ofDays(daysAgo)),
        new Curator("a tester"),
        deed,
        subject,
        reason);
  }

  private static String day(int daysAgo) {
    return ReviewListCommand.day(Samples.NOW.minus(Duration.ofDays(daysAgo))).toString();
  }
}
