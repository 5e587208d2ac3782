package org.sarika.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.sarika.fake.ArticleFiles;
import org.sarika.fake.slack.FakeSlack;
import org.sarika.fake.slack.Workspace;
import org.sarika.fake.telegram.FakeTelegram;

/**
 * What an operator gives to {@code serve}.
 *
 * @param knowledge the curator's folder
 * @param data where everything is stored
 * @param settings environment variables
 */
record Site(Path knowledge, Path data, Map<String, String> settings) {
  Site {
    settings = Map.copyOf(settings);
  }

  /** A site of a dozen short articles in a new folder, on Telegram. */
  static Site in(Path folder, FakeTelegram telegram) {
    return in(folder).on(telegram.url(), telegram.token());
  }

  /** The same on no platform. */
  static Site in(Path folder) {
    Site site = new Site(folder.resolve("knowledge"), folder.resolve("data"), Map.of());
    site.article(
        "2021-04-02-kampot",
        "The harbour at Kampot was dredged in March 2021 by the engineer Dara Vanna, the port office said.",
        "The dredging of the harbour at Kampot cost twelve million dollars, the port office said.");
    for (int year = 2009; year < 2017; year++) {
      site.article(
          year + "-11-03-harbour",
          "The harbour at Kampot took in %d boats in the year, its keeper wrote.".formatted(year));
    }
    site.article(
        "2020-05-01-ferry",
        "The ferry to the island of Koh Sdach sails twice a week, its owner Sok Thida said.");
    site.article(
        "2022-07-10-lighthouse",
        "Painters from Takeo gave the old lighthouse of Kep a white coat in July 2022.");
    site.article(
        "2019-09-09-market",
        "The night market of Battambang sold its last lanterns to a school in September 2019.");
    site.write(
        "examples.txt",
        """
        When was the harbour at Kampot dredged?
        How often does the ferry to Koh Sdach sail?
        Who painted the old lighthouse of Kep?
        """);
    return site;
  }

  /** The same on this Bot API. */
  Site on(String url, String token) {
    return with("TELEGRAM_API_URL", url).with("TELEGRAM_BOT_TOKEN", token);
  }

  /** The same on Slack, which tells it over Socket Mode; one workspace's token has to be set. */
  Site overSocket(FakeSlack slack) {
    return with("SLACK_API_URL", slack.apiUrl()).with("SLACK_APP_TOKEN", slack.app().appToken());
  }

  /** The same on Slack, which posts to it. */
  Site overHttp(FakeSlack slack) {
    return with("SLACK_API_URL", slack.apiUrl())
        .with("SLACK_SIGNING_SECRET", slack.app().signingSecret());
  }

  /** For one workspace, whose token an operator copied. */
  Site forTeam(Workspace team) {
    return with("SLACK_BOT_TOKEN", team.token());
  }

  /** Where readers reach the reading room from outside; here it is at a port of its own. */
  Site at(String publicUrl) {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return with("SARIKA_PUBLIC_URL", publicUrl)
          .with("SARIKA_HTTP_PORT", String.valueOf(free.getLocalPort()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Site with(String setting, String value) {
    Map<String, String> more = new HashMap<>(settings);
    more.put(setting, value);
    return new Site(knowledge, data, more);
  }

  private void article(String id, String... paragraphs) {
    String text =
        ArticleFiles.digest(
            id, "Report " + id, id.substring(0, 10), String.join("\n\n", paragraphs));
    write("articles/" + id + ".md", text);
  }

  private void write(String name, String text) {
    try {
      Path file = knowledge.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
