package org.sarika.platform.slack.install;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.builtin.OAuthCallbackRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sarika.delivery.Installations;
import org.sarika.lifecycle.Fault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Bolt's way through an installation, with our pages, our states and our store. */
final class InstallFlow {
  private static final Logger LOG = LoggerFactory.getLogger(InstallFlow.class);
  private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,60}");
  private static final String CANCELLED = "access_denied";

  private final Workspaces workspaces;
  private final BrowserStates states;

  private InstallFlow(Workspaces workspaces, Installations installations) {
    this.workspaces = workspaces;
    this.states = new BrowserStates(installations);
  }

  /** An app that serves nothing but the two pages. */
  static App app(
      InstallSettings settings, Slack slack, Workspaces workspaces, Installations installations) {
    InstallFlow flow = new InstallFlow(workspaces, installations);
    // Without middleware: nothing here is signed, and nobody is installed yet.
    return new App(config(settings, slack), List.of())
        .asOAuthApp(true)
        .service(flow.states)
        .service(new BoltInstallations(workspaces))
        .oauthCallback(flow::granted)
        .oauthCallbackError(flow::refused)
        .oauthCallbackStateError(
            (request, response) -> Pages.badRequest(response, Sentences.BAD_STATE))
        .oauthCallbackAccessError(flow::notExchanged)
        .oauthCallbackException(flow::failed);
  }

  /** Everything is said: what is left out, the library takes from the environment. */
  private static AppConfig config(InstallSettings settings, Slack slack) {
    return AppConfig.builder()
        .slack(slack)
        .singleTeamBotToken(null)
        .signingSecret(null)
        .clientId(settings.clientId())
        .clientSecret(settings.clientSecret())
        .scope(settings.scopes())
        .userScope(null)
        .redirectUri(settings.redirectUri())
        .oauthInstallPath(InstallSettings.INSTALL_PATH)
        .oauthRedirectUriPath(InstallSettings.REDIRECT_PATH)
        .oauthCancellationUrl(null)
        .oauthCompletionUrl(null)
        .oAuthInstallPageRenderer(url -> Pages.install(settings.onOurSlack(url)))
        .build();
  }

  private Response granted(
      OAuthCallbackRequest request, Response response, OAuthV2AccessResponse access) {
    Optional<Workspace> workspace = workspace(access);
    if (workspace.isEmpty()) {
      return Pages.badRequest(
          response,
          access.isEnterpriseInstall() ? Sentences.WHOLE_ORGANISATION : Sentences.REFUSED);
    }
    try {
      workspaces.save(workspace.get());
    } catch (RuntimeException e) {
      LOG.error("an installation is not kept: {}", Fault.place(e));
      return Pages.fault(response);
    }
    return Pages.installed(response);
  }

  private static Optional<Workspace> workspace(OAuthV2AccessResponse access) {
    OAuthV2AccessResponse.@Nullable Team team = access.getTeam();
    OAuthV2AccessResponse.@Nullable Enterprise enterprise = access.getEnterprise();
    if (team == null || text(team.getId()).isEmpty() || text(access.getAccessToken()).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Workspace(
            team.getId(),
            text(team.getName()),
            enterprise == null ? "" : text(enterprise.getId()),
            text(access.getAppId()),
            text(access.getBotUserId()),
            access.getAccessToken(),
            text(access.getScope())));
  }

  /** Slack sent the browser back without a code. */
  private Response refused(OAuthCallbackRequest request, Response response) {
    // It is over: the state is no good any more.
    states.isValid(request);
    states.consume(request, response);
    return CANCELLED.equals(request.getPayload().getError())
        ? Pages.cancelled(response)
        : Pages.badRequest(response, Sentences.REFUSED);
  }

  private Response notExchanged(
      OAuthCallbackRequest request, Response response, OAuthV2AccessResponse access) {
    String error = text(access.getError());
    LOG.warn(
        "Slack did not accept an installation: {}",
        NAME.matcher(error).matches() ? error : "it did not say why");
    return Pages.badRequest(response, Sentences.REFUSED);
  }

  private Response failed(OAuthCallbackRequest request, Response response, Exception fault) {
    LOG.warn("an installation did not work: {}", Fault.place(fault));
    return Pages.slackSilent(response);
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
