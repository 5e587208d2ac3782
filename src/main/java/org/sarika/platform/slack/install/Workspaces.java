package org.sarika.platform.slack.install;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sarika.delivery.Installations;
import org.sarika.lifecycle.Component;
import org.sarika.lifecycle.Fault;
import org.sarika.lifecycle.Health;
import org.sarika.platform.slack.api.Tokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The workspaces that have the app installed, with their tokens. Safe for many threads. */
public final class Workspaces implements Tokens, Component {
  private static final Logger LOG = LoggerFactory.getLogger(Workspaces.class);

  private final Installations installations;
  private final TokenCipher cipher;

  /** Opened before; an installation and its end go through here, so that it is never old. */
  private final Map<String, Workspace> opened = new ConcurrentHashMap<>();

  private final Set<String> complained = ConcurrentHashMap.newKeySet();

  public Workspaces(Installations installations, TokenCipher cipher) {
    this.installations = installations;
    this.cipher = cipher;
  }

  @Override
  public Optional<String> of(String team) {
    return find(team).map(Workspace::botToken);
  }

  /** A workspace; empty if it is not installed, or cannot be read just now. Never throws. */
  public Optional<Workspace> find(String team) {
    try {
      return Optional.ofNullable(opened.computeIfAbsent(team, this::open));
    } catch (RuntimeException e) {
      LOG.error("the installation of the workspace '{}' is not read: {}", team, Fault.place(e));
      return Optional.empty();
    }
  }

  private @Nullable Workspace open(String team) {
    Optional<byte[]> sealed = installations.find(team);
    Optional<Workspace> workspace = sealed.flatMap(bytes -> unseal(team, bytes));
    if (sealed.isPresent() && workspace.isEmpty() && complained.add(team)) {
      LOG.error(Sentences.UNREADABLE, team);
    }
    return workspace.orElse(null);
  }

  private Optional<Workspace> unseal(String team, byte[] sealed) {
    return cipher.open(team, sealed).flatMap(text -> Workspace.decode(team, text));
  }

  /** True also while the row cannot be read: it may be there. */
  @Override
  public boolean isInstalled(String team) {
    try {
      return opened.containsKey(team) || installations.find(team).isPresent();
    } catch (RuntimeException e) {
      LOG.error("the installation of the workspace '{}' is not read: {}", team, Fault.place(e));
      return true;
    }
  }

  /**
   * All that are installed, the longest installed first; faults are {@code StorageException}, as of
   * {@link Installations}.
   */
  public List<String> teams() {
    return installations.teams();
  }

  /** Keeps an installation, in place of an earlier one. On disk on return. */
  public void save(Workspace workspace) {
    String team = workspace.team();
    byte[] sealed = cipher.seal(team, workspace.encode());
    opened.compute(
        team,
        (key, earlier) -> {
          installations.save(team, sealed);
          return workspace;
        });
    complained.remove(team);
  }

  /**
   * Drops all that is kept of a workspace: it has thrown us out, or its token was revoked. On disk
   * on return.
   *
   * @return whether there was something
   */
  public boolean erase(String team) {
    boolean[] erased = {false};
    opened.compute(
        team,
        (key, earlier) -> {
          erased[0] = installations.erase(team);
          return null;
        });
    complained.remove(team);
    return erased[0];
  }

  /** Down if there are tokens that cannot be opened. */
  @Override
  public Health check() {
    try {
      List<String> teams = teams();
      long unreadable = teams.stream().filter(team -> find(team).isEmpty()).count();
      return unreadable == 0
          ? Health.up(Sentences.INSTALLED.formatted(teams.size()))
          : Health.down(Sentences.SOME_UNREADABLE.formatted(unreadable, teams.size()));
    } catch (RuntimeException e) {
      return Health.down(Sentences.NOT_READ);
    }
  }
}
