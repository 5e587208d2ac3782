package org.sarika.platform.slack.install;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.slack.api.bolt.model.Bot;
import com.slack.api.bolt.model.builtin.DefaultInstaller;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sarika.delivery.Installations;
import org.sarika.fake.InMemoryInstallations;

class WorkspacesTest {
  private static final TokenCipher CIPHER = new TokenCipher("k".repeat(32));
  private static final TokenCipher OTHER = new TokenCipher("o".repeat(32));
  private static final Workspace FIRST =
      new Workspace("T1", "First \"one\"", "E1", "A1", "U1", "xoxb-1", "chat:write,commands");

  private final Installations installations = new InMemoryInstallations();
  private final Workspaces workspaces = new Workspaces(installations, CIPHER);

  @Test
  void knowsWhatIsInstalled() {
    workspaces.save(FIRST);

    assertThat(workspaces.of("T1")).contains("xoxb-1");
    assertThat(new Workspaces(installations, CIPHER).find("T1")).contains(FIRST);
    assertThat(workspaces.isInstalled("T1")).isTrue();
    assertThat(workspaces.teams()).containsExactly("T1");
    assertThat(workspaces.check().ok()).isTrue();
  }

  @Test
  void knowsNothingOfOthers() {
    assertThat(workspaces.of("T1")).isEmpty();
    assertThat(workspaces.isInstalled("T1")).isFalse();
  }

  @Test
  void keepsNoTokenThatCanBeRead() {
    workspaces.save(FIRST);

    assertThat(new String(installations.find("T1").orElseThrow(), StandardCharsets.ISO_8859_1))
        .doesNotContain("xoxb", "First", "chat:write");
    assertThat(FIRST.toString()).doesNotContain("xoxb", "First");
  }

  @Test
  void takesTheNewTokenAtOnce() {
    workspaces.save(FIRST);
    workspaces.of("T1");

    workspaces.save(new Workspace("T1", "", "", "", "", "xoxb-2", ""));

    assertThat(workspaces.of("T1")).contains("xoxb-2");
  }

  @Test
  void erasesAtOnceWhatItHasOpened() {
    workspaces.save(FIRST);
    workspaces.of("T1");

    assertThat(workspaces.erase("T1")).isTrue();

    assertThat(workspaces.of("T1")).isEmpty();
    assertThat(workspaces.isInstalled("T1")).isFalse();
    assertThat(installations.teams()).isEmpty();
    assertThat(workspaces.erase("T1")).isFalse();
  }

  @Test
  void saysWhatToDoWhereTheKeyIsAnother() {
    workspaces.save(FIRST);
    Workspaces locked = new Workspaces(installations, OTHER);

    assertThat(locked.of("T1")).isEmpty();
    assertThat(locked.isInstalled("T1")).isTrue();
    assertThat(locked.check().ok()).isFalse();
    assertThat(locked.check().toString()).contains("1 of 1", "SLACK_TOKEN_KEY");
  }

  @Test
  void canBeInstalledAgainWhereTheKeyIsAnother() {
    workspaces.save(FIRST);
    Workspaces locked = new Workspaces(installations, OTHER);
    locked.of("T1");

    locked.save(FIRST);

    assertThat(locked.of("T1")).contains("xoxb-1");
    assertThat(locked.check().ok()).isTrue();
  }

  @Test
  void doesNotOpenARowThatWasCopiedToAnotherWorkspace() {
    workspaces.save(FIRST);

    installations.save("T2", installations.find("T1").orElseThrow());

    assertThat(workspaces.of("T2")).isEmpty();
  }

  @Test
  void doesNotReadWhatIsNoInstallation() {
    installations.save("T1", CIPHER.seal("T1", "{\"bot_token\":7"));
    installations.save("T2", CIPHER.seal("T2", "{}"));
    installations.save("T3", new byte[0]);

    assertThat(List.of("T1", "T2", "T3")).allMatch(team -> workspaces.of(team).isEmpty());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Workspace("", "", "", "", "", "xoxb-1", ""));
  }

  /** What is to be sent waits then, and is not dropped. */
  @Test
  void takesAWorkspaceForInstalledWhileTheStoreIsBroken() {
    Workspaces broken = new Workspaces(new BrokenInstallations(), CIPHER);

    assertThat(broken.of("T1")).isEmpty();
    assertThat(broken.isInstalled("T1")).isTrue();
    assertThat(broken.check().ok()).isFalse();
  }

  @Test
  void showsBoltWhatItNeedsAndKeepsNothingOfWhoInstalled() {
    BoltInstallations bolts = new BoltInstallations(workspaces);

    bolts.saveInstallerAndBot(
        DefaultInstaller.builder()
            .teamId("T1")
            .installerUserId("U9")
            .installerUserAccessToken("xoxp-9")
            .botUserId("U1")
            .botAccessToken("xoxb-1")
            .botScope("commands")
            .build());

    Bot bot = requireNonNull(bolts.findBot(null, "T1"));
    assertThat(bot.getBotAccessToken()).isEqualTo("xoxb-1");
    assertThat(bot.getBotScope()).isEqualTo("commands");
    assertThat(bolts.findInstaller(null, "T1", "U9")).isNull();
    assertThat(CIPHER.open("T1", installations.find("T1").orElseThrow()).orElseThrow())
        .doesNotContain("U9", "xoxp");
    bolts.deleteAll(null, "T1");
    assertThat(bolts.findBot(null, "T1")).isNull();
  }

  @Test
  void hasTheOneTokenForEveryWorkspace() {
    SinglePlainToken single = new SinglePlainToken("xoxb-1");

    assertThat(single.of("T1")).contains("xoxb-1");
    assertThat(single.isInstalled("T2")).isTrue();
  }

  private static final class BrokenInstallations implements Installations {
    @Override
    public void save(String team, byte[] sealed) {
      throw new IllegalStateException("broken");
    }

    @Override
    public Optional<byte[]> find(String team) {
      throw new IllegalStateException("broken");
    }

    @Override
    public List<String> teams() {
      throw new IllegalStateException("broken");
    }

    @Override
    public boolean erase(String team) {
      throw new IllegalStateException("broken");
    }

    @Override
    public void issue(String state, Duration validity) {
      throw new IllegalStateException("broken");
    }

    @Override
    public boolean redeem(String state) {
      throw new IllegalStateException("broken");
    }
  }
}
