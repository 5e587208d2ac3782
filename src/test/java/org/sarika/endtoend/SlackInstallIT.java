package org.sarika.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.fake.slack.FakeSlack;
import org.sarika.fake.slack.Note;
import org.sarika.fake.slack.Workspace;
import org.sarika.platform.slack.install.InstallSettings;
import org.sarika.platform.slack.install.InstallSite;
import org.sarika.storage.H2Database;

/** Workspaces that install the app themselves, and throw it out. */
class SlackInstallIT {
  private static final String ROOM = "https://sarika.example";
  private static final String HARBOUR = "When was the harbour at Kampot dredged?";
  private static final String DREDGED = "was dredged in March 2021";

  @TempDir private Path folder;

  @Test
  void servesTheWorkspacesThatInstallItAndForgetsThoseThatLeave() throws Exception {
    try (FakeSlack slack = FakeSlack.start().patience(Duration.ofSeconds(30))) {
      Site site = site(slack);
      List<String> log = new ArrayList<>();
      List<String> secrets = new ArrayList<>();
      try (Serving serving = Serving.start(site)) {
        slack.awaitConnected();
        installs(slack, serving, "T1");
        installs(slack, serving, "T2");
        Workspace one = slack.workspace("T1");
        Workspace two = slack.workspace("T2");
        secrets.addAll(List.of(one.token(), two.token()));

        assertAnswers(slack, one);
        assertAnswers(slack, two);
        one.uninstalls();
        slack.awaitAcknowledged();
        assertAnswers(slack, two);
        serving.stop(Duration.ofSeconds(10));
        log.addAll(serving.log());
      }
      assertThat(installed(site.data())).containsExactly("T2");
      assertNotOnDisk(site.data(), secrets);

      try (Serving again = Serving.start(site)) {
        slack.awaitConnected();
        assertAnswers(slack, slack.workspace("T2"));
        log.addAll(again.log());
      }
      assertThat(log).noneMatch(line -> secrets.stream().anyMatch(line::contains));
    }
  }

  @Test
  void installsNothingWithoutConsentOrInAnotherBrowser() throws Exception {
    try (FakeSlack slack = FakeSlack.start();
        Serving serving = Serving.start(site(slack))) {
      slack.oauth().cancels();
      HttpResponse<String> begun = page(serving.address() + InstallSettings.INSTALL_PATH, "");
      String cancelled = back(slack, serving, begun);
      HttpResponse<String> refused = page(cancelled, InstallSite.cookie(begun));

      slack.oauth().agrees("T3", "U3");
      HttpResponse<String> mine = page(serving.address() + InstallSettings.INSTALL_PATH, "");
      HttpResponse<String> foreign = page(back(slack, serving, mine), "");

      assertThat(refused.body()).contains("cancelled");
      assertThat(foreign.statusCode()).isEqualTo(400);
      assertThat(slack.calls("oauth.v2.access")).isEmpty();
    }
  }

  private Site site(FakeSlack slack) {
    return Site.in(folder)
        .overSocket(slack)
        .with("SLACK_CLIENT_ID", slack.app().clientId())
        .with("SLACK_CLIENT_SECRET", slack.app().clientSecret())
        .with("SLACK_TOKEN_KEY", "a key of a test with enough letters in it")
        .at(ROOM);
  }

  private static void installs(FakeSlack slack, Serving serving, String team) throws Exception {
    slack.oauth().agrees(team, "U" + team);
    HttpResponse<String> begun = page(serving.address() + InstallSettings.INSTALL_PATH, "");

    HttpResponse<String> done = page(back(slack, serving, begun), InstallSite.cookie(begun));

    assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
    assertThat(done.body()).contains("Sarika is installed");
  }

  /** Where Slack leads the browser after the consent, on this machine instead of in the world. */
  private static String back(FakeSlack slack, Serving serving, HttpResponse<String> begun)
      throws Exception {
    String link = InstallSite.link(begun);
    assertThat(link).startsWith(slack.url());
    String location = page(link, "").headers().firstValue("Location").orElseThrow();
    assertThat(location).startsWith(ROOM + InstallSettings.REDIRECT_PATH);
    return serving.address() + location.substring(ROOM.length());
  }

  private static HttpResponse<String> page(String url, String cookie)
      throws IOException, InterruptedException {
    try (HttpClient browser = HttpClient.newHttpClient()) {
      HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
      if (!cookie.isEmpty()) {
        request.header("Cookie", cookie);
      }
      return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  private static void assertAnswers(FakeSlack slack, Workspace team) {
    Note note = team.user("U7").in(team.channel("C1")).mentions(HARBOUR);
    assertThat(slack.awaitReply(note).text()).contains(DREDGED);
  }

  private static List<String> installed(Path data) {
    try (H2Database database = H2Database.open(data)) {
      return database.installations("slack").teams();
    }
  }

  private static void assertNotOnDisk(Path data, List<String> secrets) throws IOException {
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String content = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(secrets).as(file.toString()).noneMatch(content::contains);
      }
    }
  }
}
