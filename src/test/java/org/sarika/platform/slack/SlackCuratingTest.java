package org.sarika.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.curation.Change;
import org.sarika.curation.Submission;
import org.sarika.curation.Submitted;
import org.sarika.fake.Articles;
import org.sarika.fake.slack.Button;
import org.sarika.fake.slack.FakeSlack;
import org.sarika.fake.slack.Note;
import org.sarika.fake.slack.Person;
import org.sarika.fake.slack.Shown;
import org.sarika.fake.slack.View;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.Status;

/** Curating on the home tab and in direct messages, and that nobody else can. */
class SlackCuratingTest {
  private static final Article QUAY = Articles.FULL_TEXT;
  private static final Article HARBOUR = Articles.DIGEST;
  private static final byte[] STORY = "A story of a quay.".getBytes(StandardCharsets.UTF_8);

  private final SlackBench bench = new SlackBench();
  private final FakeSlack slack = bench.slack;
  private final Person curator = bench.team.user("UCURATOR");
  private final Person reader = bench.team.user("U7");

  @BeforeEach
  void start() {
    bench.library.holds(HARBOUR, Status.APPROVED);
    bench.library.waits(QUAY);
    bench.socket();
  }

  @AfterEach
  void stop() {
    bench.close();
  }

  @Test
  void approvesFromTheHomeTabAndRefreshesIt() {
    View preview = preview();

    curator.presses(preview, "Approve");
    View decided =
        slack.awaitModal(curator, view -> view.visible().contains("Approved by slack T1/UCURATOR"));
    View home = slack.awaitHome(curator, view -> view.visible().contains("Nothing waits"));

    assertThat(preview.visible()).contains("independent", "3 paragraphs", "Paragraph 2");
    assertThat(decided.labels()).isEmpty();
    assertThat(home.labels()).noneMatch(label -> label.startsWith("Look at"));
    assertThat(bench.library.status(QUAY)).isEqualTo(Status.APPROVED);
    assertThat(bench.library.decisions(QUAY))
        .extracting(change -> change.who().name())
        .containsExactly("slack T1/UCURATOR");
  }

  @Test
  void rejectsWithAReason() {
    curator.presses(preview(), "Reject");
    View form = slack.awaitModal(curator, view -> !view.submit().isEmpty());

    curator.submits(form, "Another quay");
    slack.awaitHome(curator, view -> view.visible().contains("Nothing waits"));
    Shown told = slack.awaitShown(curator.room(), shown -> shown.visible().contains("Rejected by"));

    assertThat(told.visible()).contains("Another quay");
    assertThat(slack.modal(curator)).isEmpty();
    assertThat(bench.library.decisions(QUAY))
        .extracting(Change::reason)
        .containsExactly("Another quay");
  }

  @Test
  void asksOfWhichItIsACopy() {
    bench.library.alike(QUAY, HARBOUR);
    View preview = preview();

    curator.presses(preview, "Copy of: " + HARBOUR.title());
    slack.awaitModal(curator, view -> view.visible().contains("Made a copy by"));

    assertThat(preview.visible()).contains("Nearly the same as", "83 % of its words");
    assertThat(preview.labels()).contains("✓ Separate article").doesNotContain("✓ Approve");
    assertThat(bench.library.status(QUAY)).isEqualTo(Status.COPY);
  }

  @Test
  void takesALinkAndDecidesInItsMessage() {
    bench.library.taker = what -> new Submitted.Queued(QUAY.id());
    Shown told = slack.awaitReply(curator.says("https://quay.example/a"));

    curator.presses(told, "Approve");
    Shown decided = slack.awaitChange(told, shown -> shown.visible().contains("Approved by slack"));

    assertThat(told.visible()).contains("Queued: it waits for review.");
    assertThat(decided.labels()).isEmpty();
    assertThat(bench.library.submitted).hasSize(1).first().isInstanceOf(Submission.Link.class);
  }

  @Test
  void rejectsInItsMessage() {
    bench.library.taker = what -> new Submitted.Queued(QUAY.id());
    Shown told = slack.awaitReply(curator.says("https://quay.example/a"));
    curator.presses(told, "Reject");
    View form = slack.awaitModal(curator, view -> !view.submit().isEmpty());

    curator.submits(form, "Another quay");
    slack.awaitChange(told, shown -> shown.visible().contains("Rejected by slack"));

    assertThat(bench.library.status(QUAY)).isEqualTo(Status.REJECTED);
  }

  @Test
  void takesAFile() {
    bench.library.taker = what -> new Submitted.Queued(QUAY.id());

    Note sent = curator.inPrivate().sends("story of a quay.txt", STORY);
    Shown told = slack.awaitReply(sent);

    assertThat(told.visible()).contains("Queued: it waits for review.");
    Submission.File file = (Submission.File) bench.library.submitted.getFirst();
    assertThat(file.name()).isEqualTo("story of a quay.txt");
    assertThat(file.bytes()).isEqualTo(STORY);
  }

  @Test
  void saysThatItMayNotReadFiles() {
    bench.team.withdraws("files:read");

    Shown told = slack.awaitReply(curator.inPrivate().sends("story.txt", STORY));

    assertThat(told.visible()).contains("could not fetch this file");
    assertThat(bench.library.submitted).isEmpty();
  }

  @Test
  void retractsInWords() {
    curator.command("/sarika /retract 2019-harbour It was never printed");

    slack.awaitShown(
        curator.room(), shown -> shown.visible().contains("Retracted by slack T1/UCURATOR"));
    assertThat(bench.library.status(HARBOUR)).isEqualTo(Status.RETRACTED);
  }

  @Test
  void showsOthersNothingOfIt() {
    reader.opensHome();
    View home = slack.awaitHome(reader, view -> true);

    assertThat(home.visible()).doesNotContain("review", "For curators");
    assertThat(home.labels()).noneMatch(label -> label.startsWith("Look at"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sarika_approve",
        "sarika_reject",
        "sarika_reject_for",
        "sarika_separate",
        "sarika_preview",
        "sarika_review",
        "sarika_copy"
      })
  void aForgedPressDoesNothing(String action) {
    String value = preview().button("Approve").orElseThrow().value();
    String before = bench.library.state();
    reader.opensHome();
    View home = slack.awaitHome(reader, view -> true);

    reader.forges(home, action, value.replace(":0", ":1"));
    View told = slack.awaitModal(reader, view -> view.visible().contains("too old"));

    assertThat(told.submit()).isEmpty();
    assertThat(bench.library.state()).isEqualTo(before);
  }

  @Test
  void theSameIdInAnotherWorkspaceIsNobody() {
    Person other = slack.workspace("T2").user("UCURATOR");
    List<Button> buttons = preview().buttons();
    String before = bench.library.state();
    other.opensHome();
    View home = slack.awaitHome(other, view -> true);

    for (Button button : buttons) {
      other.forges(home, button.actionId(), button.value());
      slack.awaitModal(other, view -> view.visible().contains("too old"));
    }
    slack.awaitReply(other.says("https://quay.example/a"));
    other.inPrivate().sends("story.txt", STORY);
    slack.awaitReply(other.says("Who came?"));

    assertThat(home.visible()).doesNotContain("For curators");
    assertThat(bench.library.state()).isEqualTo(before);
    assertThat(slack.calls("download")).isEmpty();
  }

  @Test
  void aCuratorOfAnotherWorkspaceIsOneThere() {
    Person other = slack.workspace("T2").user("UOTHER");

    other.opensHome();

    assertThat(slack.awaitHome(other, view -> true).visible()).contains("1 article waits");
  }

  @Test
  void aCuratorIsNoneInAChannel() {
    String before = bench.library.state();

    Note link =
        curator.in(bench.team.channel("C1")).mentions("https://quay.example/a is what it says");
    slack.awaitReply(link);
    curator.in(bench.team.channel("C1")).command("/sarika /retract 2019-harbour It is wrong");
    slack.awaitEphemeral(
        curator,
        bench.team.channel("C1"),
        shown -> shown.visible().contains("I do not know this command"));

    assertThat(bench.library.state()).isEqualTo(before);
  }

  @Test
  void aReadersFormRejectsNothing() throws IOException {
    curator.presses(preview(), "Reject");
    View form = slack.awaitModal(curator, view -> !view.submit().isEmpty());
    String before = bench.library.state();

    bench.team.injects(
        "interactive", forged(RawPayloads.rejection(form.privateMetadata(), "It is wrong")));
    slack.awaitShown(
        reader.room(), shown -> shown.visible().contains("I do not know this command"));

    assertThat(bench.library.state()).isEqualTo(before);
  }

  private View preview() {
    curator.opensHome();
    View home = slack.awaitHome(curator, view -> view.visible().contains("1 article waits"));
    curator.presses(home, "Look at");
    return slack.awaitModal(curator, view -> view.labels().contains("✗ Reject"));
  }

  /** As anybody could send it. */
  private static ObjectNode forged(JsonObject payload) throws IOException {
    return (ObjectNode) new ObjectMapper().readTree(payload.toString());
  }
}
