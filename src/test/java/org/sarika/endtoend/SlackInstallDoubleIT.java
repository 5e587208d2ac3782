package org.sarika.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.delivery.Carrier.Outcome;
import org.sarika.delivery.Installations;
import org.sarika.delivery.Parcel;
import org.sarika.platform.slack.api.SlackCarrier;
import org.sarika.platform.slack.blocks.SlackMessage;
import org.sarika.platform.slack.install.InstallSettings;
import org.sarika.platform.slack.install.InstallSite;
import org.sarika.platform.slack.install.TokenCipher;
import org.sarika.platform.slack.install.Workspaces;
import org.sarika.storage.H2Database;

/** The installation on a Slack that nobody here wrote, from the page to a message. */
class SlackInstallDoubleIT {
  private static final TokenCipher CIPHER = new TokenCipher("a key of at least thirty-two letters");
  private static final Pattern INPUT =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

  @TempDir private Path folder;

  @BeforeAll
  static void requireDouble() {
    NodeDouble.requireSlack();
  }

  @Test
  void installsAWorkspaceAndSpeaksThereAfterARestart() throws Exception {
    try (SlackRoom room = SlackRoom.open()) {
      String team;
      try (H2Database database = H2Database.open(folder)) {
        team = install(room, database.installations("slack"));
      }
      try (H2Database database = H2Database.open(folder)) {
        Workspaces workspaces = new Workspaces(database.installations("slack"), CIPHER);
        SlackCarrier carrier = new SlackCarrier(room.api(), workspaces);
        Parcel parcel = message(room, team, workspaces.of(team).orElseThrow());

        assertThat(carrier.carry(parcel)).isInstanceOf(Outcome.Arrived.class);
        assertThat(workspaces.erase(team)).isTrue();
        assertThat(carrier.carry(parcel)).isInstanceOf(Outcome.Refused.class);
      }
    }
  }

  /** Returns the workspace's id. */
  private static String install(SlackRoom room, Installations installations) throws Exception {
    Workspaces workspaces = new Workspaces(installations, CIPHER);
    InstallSettings settings =
        new InstallSettings(
            "11.22",
            "the-secret-of-the-double",
            "chat:write,commands,channels:join",
            "http://127.0.0.1:" + room.port(),
            room.url() + "/api/");
    try (InstallSite site =
        InstallSite.start(room.port(), settings, room.api(), workspaces, installations)) {
      HttpResponse<String> begun = site.get(InstallSettings.INSTALL_PATH, "");
      String callback = consent(InstallSite.link(begun));
      assertThat(callback).startsWith(site.url() + InstallSettings.REDIRECT_PATH + "?code=");
      String path = callback.substring(site.url().length());

      HttpResponse<String> page = site.get(path, InstallSite.cookie(begun));
      HttpResponse<String> again = site.get(path, InstallSite.cookie(begun));

      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(again.statusCode()).isEqualTo(400);
    }
    assertThat(workspaces.teams()).hasSize(1);
    return workspaces.teams().getFirst();
  }

  private static Parcel message(SlackRoom room, String team, String token) {
    String channel = room.channel();
    JsonObject join = SlackRoom.json("{\"channel\":\"" + channel + "\"}");
    SlackRoom.done(room.api().call(token, "conversations.join", join));
    SlackMessage message = new SlackMessage("Hello", new JsonArray());
    return new Parcel(
        team + "/" + channel, SlackRoom.post(channel, "", message, "r1").encode(), "");
  }

  /** What somebody does who agrees; returns where the browser is sent. */
  private static String consent(String authorizeUrl) throws IOException, InterruptedException {
    try (HttpClient browser = HttpClient.newHttpClient()) {
      HttpRequest look = HttpRequest.newBuilder(URI.create(authorizeUrl)).build();
      String page = browser.send(look, HttpResponse.BodyHandlers.ofString()).body();
      HttpRequest agree =
          HttpRequest.newBuilder(URI.create(authorizeUrl).resolve("/oauth/v2/authorize/callback"))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(firstForm(page)))
              .build();
      return browser
          .send(agree, HttpResponse.BodyHandlers.discarding())
          .headers()
          .firstValue("Location")
          .orElseThrow();
    }
  }

  private static String firstForm(String page) {
    StringBuilder form = new StringBuilder();
    Matcher input = INPUT.matcher(page.substring(page.indexOf("<form"), page.indexOf("</form")));
    while (input.find()) {
      String value = input.group(2).replace("&amp;", "&");
      form.append(form.isEmpty() ? "" : "&")
          .append(input.group(1))
          .append('=')
          .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
    return form.toString();
  }
}
