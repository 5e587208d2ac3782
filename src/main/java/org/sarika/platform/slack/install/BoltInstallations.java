package org.sarika.platform.slack.install;

import com.slack.api.bolt.model.Bot;
import com.slack.api.bolt.model.Installer;
import com.slack.api.bolt.model.builtin.DefaultBot;
import com.slack.api.bolt.service.InstallationService;
import org.jspecify.annotations.Nullable;

/**
 * The workspaces as Bolt wants to see them, for an app that asks it whose token to use. Of people
 * nothing is kept, and nothing of earlier installations.
 */
public final class BoltInstallations implements InstallationService {
  private final Workspaces workspaces;

  public BoltInstallations(Workspaces workspaces) {
    this.workspaces = workspaces;
  }

  @Override
  public boolean isHistoricalDataEnabled() {
    return false;
  }

  @Override
  public void setHistoricalDataEnabled(boolean isHistoricalDataEnabled) {
    // There is none.
  }

  @Override
  public void saveInstallerAndBot(Installer installer) {
    Bot bot = installer.toBot();
    // The library puts it where its own interface does not find it.
    bot.setBotScope(installer.getBotScope());
    saveBot(bot);
  }

  @Override
  public void saveBot(Bot bot) {
    workspaces.save(
        new Workspace(
            text(bot.getTeamId()),
            "",
            text(bot.getEnterpriseId()),
            text(bot.getAppId()),
            text(bot.getBotUserId()),
            text(bot.getBotAccessToken()),
            text(bot.getBotScope())));
  }

  @Override
  public void deleteBot(Bot bot) {
    workspaces.erase(text(bot.getTeamId()));
  }

  /** Nothing is kept of who installed. */
  @Override
  public void deleteInstaller(Installer installer) {}

  @Override
  public void deleteAll(@Nullable String enterpriseId, @Nullable String teamId) {
    workspaces.erase(text(teamId));
  }

  @Override
  public @Nullable Bot findBot(@Nullable String enterpriseId, @Nullable String teamId) {
    return workspaces.find(text(teamId)).map(BoltInstallations::bot).orElse(null);
  }

  @Override
  public @Nullable Installer findInstaller(
      @Nullable String enterpriseId, @Nullable String teamId, @Nullable String userId) {
    return null;
  }

  private static Bot bot(Workspace workspace) {
    DefaultBot bot = new DefaultBot();
    bot.setTeamId(workspace.team());
    bot.setAppId(workspace.app());
    bot.setBotUserId(workspace.botUser());
    bot.setBotAccessToken(workspace.botToken());
    bot.setBotScope(workspace.scopes());
    return bot;
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
