package org.sarika.fake.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole way of an installation, with Slack's own library. */
class OAuthTest {
  private static final String REDIRECT = "http://127.0.0.1:9/slack/oauth_redirect";

  private final FakeSlack slack = FakeSlack.start();
  private final HttpClient browser = HttpClient.newHttpClient();
  private SlackApps app = unset();

  @SuppressWarnings("NullAway") // set before each test
  private static SlackApps unset() {
    return null;
  }

  @BeforeEach
  void begin() throws Exception {
    app = new SlackApps(slack, "");
  }

  @AfterEach
  void stop() {
    browser.shutdownNow();
    app.close();
    slack.close();
  }

  @Test
  void installsInTheWorkspaceOfWhoAgreesAndTakesACodeOnce() throws Exception {
    Workspace team = slack.stranger("T5");
    slack.oauth().agrees("T5", "U5");
    assertThat(team.isInstalled()).isFalse();

    String location = visit("st-1");
    assertThat(location).startsWith(REDIRECT + "?code=").endsWith("&state=st-1");
    String code = location.replaceFirst(".*code=([^&]*).*", "$1");
    OAuthV2AccessResponse answer = access(code);
    OAuthV2AccessResponse again = access(code);

    assertThat(answer.isOk()).isTrue();
    assertThat(answer.getTeam().getId()).isEqualTo("T5");
    assertThat(answer.getAccessToken()).isEqualTo(team.token());
    assertThat(answer.getScope()).isEqualTo("commands,chat:write");
    assertThat(again.getError()).isEqualTo("code_already_used");
    assertThat(methods(team.token()).authTest(r -> r).getTeamId()).isEqualTo("T5");
  }

  @Test
  void leadsBackWithoutACodeAfterCancel() throws Exception {
    slack.oauth().cancels();

    assertThat(visit("st-2")).isEqualTo(REDIRECT + "?error=access_denied&state=st-2");
  }

  @Test
  void revokesAToken() throws Exception {
    Workspace team = slack.workspace("T1");

    assertThat(methods(team.token()).authRevoke(r -> r).isRevoked()).isTrue();

    assertThat(methods(team.token()).authTest(r -> r).getError()).isEqualTo("token_revoked");
  }

  private MethodsClient methods(String token) {
    return app.methods(token);
  }

  private OAuthV2AccessResponse access(String code) throws Exception {
    return methods("")
        .oauthV2Access(r ->
            r.clientId(slack.app().clientId())
                .clientSecret(slack.app().clientSecret())
                .code(code)
                .redirectUri(REDIRECT));
  }

  private String visit(String state) throws Exception {
    URI page =
        URI.create(
            "%s/oauth/v2/authorize?client_id=%s&scope=commands,chat:write&state=%s&redirect_uri=%s"
                .formatted(slack.url(), slack.app().clientId(), state, REDIRECT));
    HttpResponse<String> answer =
        browser.send(
            HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
    return answer.headers().firstValue("Location").orElse("");
  }
}
