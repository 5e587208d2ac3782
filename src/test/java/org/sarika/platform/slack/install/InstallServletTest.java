package org.sarika.platform.slack.install;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.fake.InMemoryInstallations;
import org.sarika.fake.Samples;
import org.sarika.fake.SteppingClock;
import org.sarika.platform.slack.api.ScriptedSlack;
import org.sarika.platform.slack.api.ScriptedSlack.Answer;
import org.sarika.platform.slack.api.SlackApi;

class InstallServletTest {
  private static final String SECRET = "the-secret-of-the-app";
  private static final Answer GRANTED =
      Answer.ok(
          """
          "access_token":"xoxb-granted","token_type":"bot","scope":"chat:write,commands",
          "bot_user_id":"U7","app_id":"A7","team":{"id":"T7","name":"Seven"},"enterprise":null,
          "is_enterprise_install":false,"authed_user":{"id":"U9"}
          """);

  private final SteppingClock clock = new SteppingClock(Samples.NOW);
  private final InMemoryInstallations installations = new InMemoryInstallations(clock);
  private final Workspaces workspaces =
      new Workspaces(installations, new TokenCipher("k".repeat(32)));
  private volatile Answer answer = GRANTED;
  private final ScriptedSlack slack = new ScriptedSlack(call -> answer);
  private final SlackApi api = slack.client();
  private final InstallSite site =
      InstallSite.start(
          0,
          new InstallSettings(
              "11.22",
              SECRET,
              "chat:write,commands",
              "https://sarika.example/",
              slack.url() + "/api/"),
          api,
          workspaces,
          installations);

  @AfterEach
  void close() {
    site.close();
    api.close();
    slack.close();
  }

  @Test
  void leadsToTheConsentPageOfOurSlack() throws Exception {
    HttpResponse<String> page = begin();

    String link = InstallSite.link(page);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(link).startsWith(slack.url() + "/oauth/v2/authorize?");
    assertThat(InstallSite.parameter(link, "client_id")).isEqualTo("11.22");
    assertThat(InstallSite.parameter(link, "scope")).isEqualTo("chat:write,commands");
    assertThat(InstallSite.parameter(link, "redirect_uri"))
        .isEqualTo("https://sarika.example/slack/oauth_redirect");
    assertThat(InstallSite.parameter(link, "state"))
        .hasSize(43)
        .isEqualTo(InstallSite.cookie(page).split("=", 2)[1])
        .isNotEqualTo(state(begin()));
    assertThat(page.body()).doesNotContain(SECRET);
  }

  @Test
  void setsACookieThatOnlyThisSiteGetsAndKeepsThePageToItself() throws Exception {
    HttpResponse<String> page = begin();

    assertThat(page.headers().firstValue("Set-Cookie").orElseThrow())
        .startsWith("__Host-sarika-install=")
        .contains("; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/", "; Max-Age=600");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "frame-ancestors 'none'");
  }

  @Test
  void keepsTheTokenThatSlackGives() throws Exception {
    HttpResponse<String> begun = begin();

    HttpResponse<String> page = come("code=c1&state=" + state(begun), InstallSite.cookie(begun));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains(Sentences.DONE).doesNotContain("xoxb");
    assertThat(page.headers().firstValue("Set-Cookie").orElseThrow()).contains("Max-Age=0");
    assertThat(workspaces.find("T7"))
        .contains(
            new Workspace("T7", "Seven", "", "A7", "U7", "xoxb-granted", "chat:write,commands"));
    assertThat(slack.methods()).containsExactly("oauth.v2.access");
    byte[] credentials = ("11.22:" + SECRET).getBytes(StandardCharsets.UTF_8);
    assertThat(slack.calls().getFirst().authorization())
        .isEqualTo("Basic " + Base64.getEncoder().encodeToString(credentials));
    assertThat(slack.calls().getFirst().params())
        .isEqualTo(
            JsonParser.parseString(
                """
                {"code":"c1","redirect_uri":"https://sarika.example/slack/oauth_redirect"}
                """));
  }

  @Test
  void takesAStateOnce() throws Exception {
    HttpResponse<String> begun = begin();
    String query = "code=c1&state=" + state(begun);
    come(query, InstallSite.cookie(begun));

    HttpResponse<String> again = come(query, InstallSite.cookie(begun));

    assertRefused(again);
    assertThat(slack.calls()).hasSize(1);
  }

  /** Else a second one could come through while Slack is asked about the first. */
  @Test
  void takesAStateOnceEvenIfSlackRefusesTheCode() throws Exception {
    HttpResponse<String> begun = begin();
    String query = "code=c1&state=" + state(begun);
    answer = Answer.no("invalid_code");

    HttpResponse<String> first = come(query, InstallSite.cookie(begun));
    answer = GRANTED;
    HttpResponse<String> again = come(query, InstallSite.cookie(begun));

    assertThat(first.statusCode()).isEqualTo(400);
    assertThat(first.body()).contains(Sentences.REFUSED);
    assertRefused(again);
    assertThat(installations.teams()).isEmpty();
  }

  @Test
  void takesNoStateThatIsLate() throws Exception {
    HttpResponse<String> begun = begin();
    clock.step(Duration.ofMinutes(10));

    assertRefused(come("code=c1&state=" + state(begun), InstallSite.cookie(begun)));
    assertThat(slack.calls()).isEmpty();
  }

  /** Somebody makes me finish an installation of theirs, or takes over mine. */
  @Test
  void takesNoStateOfAnotherBrowser() throws Exception {
    HttpResponse<String> mine = begin();
    HttpResponse<String> theirs = begin();
    String query = "code=c1&state=" + state(theirs);

    assertRefused(come(query, InstallSite.cookie(mine)));
    assertRefused(come(query, ""));
    assertRefused(come(query, BrowserStates.COOKIE + "="));
    assertRefused(come(query, "other=" + state(theirs)));
    assertRefused(come("code=c1", InstallSite.cookie(mine)));
    assertThat(slack.calls()).isEmpty();
    assertThat(come(query, "a=b; " + InstallSite.cookie(theirs) + "; c=d").statusCode())
        .isEqualTo(200);
  }

  @Test
  void takesNoStateThatWasNeverIssued() throws Exception {
    String made = "x".repeat(43);

    assertRefused(come("code=c1&state=" + made, BrowserStates.COOKIE + "=" + made));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "state=",
        "code=c1&state=",
        "state",
        "=",
        "&&&",
        "code=%25zz",
        "code=%ff%fe&state=%00",
        "code=c1&code=c2&state=a&state=b",
        "code=%3Cscript%3E&state=%3Cb%3E"
      })
  void answersWithOneSentenceWhateverTheAddressHolds(String query) throws Exception {
    assertRefused(come(query, InstallSite.cookie(begin())));
    assertThat(installations.teams()).isEmpty();
  }

  @Test
  void saysThatItWasCancelled() throws Exception {
    HttpResponse<String> begun = begin();
    String cookie = InstallSite.cookie(begun);

    HttpResponse<String> page = come("error=access_denied&state=" + state(begun), cookie);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains(Sentences.CANCELLED);
    assertThat(InstallSite.link(page)).isEqualTo("/slack/install");
    assertRefused(come("code=c1&state=" + state(begun), cookie));
    assertThat(slack.calls()).isEmpty();
  }

  @Test
  void doesNotRepeatWhatAnAddressSays() throws Exception {
    HttpResponse<String> page = come("error=%3Cscript%3Ealert%281%29%3C/script%3E", "");

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains(Sentences.REFUSED).doesNotContain("script", "alert");
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 500, 404, 429})
  void saysThatSlackDidNotAnswer(int status) throws Exception {
    answer = Answer.of(status, "<html>no answer</html>");
    HttpResponse<String> begun = begin();

    HttpResponse<String> page = come("code=c1&state=" + state(begun), InstallSite.cookie(begun));

    assertThat(page.statusCode()).isEqualTo(502);
    assertThat(page.body()).contains(Sentences.SLACK_SILENT).doesNotContain("Exception");
    assertThat(installations.teams()).isEmpty();
  }

  @Test
  void isInstalledInWorkspacesOnly() throws Exception {
    answer =
        Answer.ok(
            """
            "access_token":"xoxb-1","team":null,"enterprise":{"id":"E1"},
            "is_enterprise_install":true,"authed_user":{"id":"U9"}
            """);
    HttpResponse<String> begun = begin();

    HttpResponse<String> page = come("code=c1&state=" + state(begun), InstallSite.cookie(begun));

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains(Sentences.WHOLE_ORGANISATION);
    assertThat(installations.teams()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"access_token\":\"xoxb-1\"",
        "\"access_token\":\"xoxb-1\",\"team\":{}",
        "\"team\":{\"id\":\"T1\"}",
        "\"access_token\":\"\",\"team\":{\"id\":\"T1\"}"
      })
  void keepsNothingThatIsNotWhole(String body) throws Exception {
    answer = Answer.ok(body);
    HttpResponse<String> begun = begin();

    HttpResponse<String> page = come("code=c1&state=" + state(begun), InstallSite.cookie(begun));

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(installations.teams()).isEmpty();
  }

  private HttpResponse<String> begin() throws IOException, InterruptedException {
    return site.get("/slack/install", "");
  }

  private HttpResponse<String> come(String query, String cookie)
      throws IOException, InterruptedException {
    return site.get("/slack/oauth_redirect" + (query.isEmpty() ? "" : "?" + query), cookie);
  }

  private static String state(HttpResponse<String> page) {
    return InstallSite.parameter(InstallSite.link(page), "state");
  }

  private static void assertRefused(HttpResponse<String> page) {
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains(Sentences.BAD_STATE).doesNotContain("script", "Exception");
  }
}
