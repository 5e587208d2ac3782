package org.sarika.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarika.delivery.Carrier.Outcome;
import org.sarika.delivery.Installations;
import org.sarika.delivery.Parcel;
import org.sarika.fake.Replies;
import org.sarika.platform.ReplyLayout;
import org.sarika.platform.slack.api.ApiAnswer;
import org.sarika.platform.slack.api.SlackApi;
import org.sarika.platform.slack.api.SlackCall;
import org.sarika.platform.slack.api.SlackCarrier;
import org.sarika.platform.slack.blocks.SlackMessage;
import org.sarika.platform.slack.blocks.SlackModals;
import org.sarika.platform.slack.blocks.SlackRenderer;
import org.sarika.platform.slack.install.InstallSettings;
import org.sarika.platform.slack.install.InstallSite;
import org.sarika.platform.slack.install.TokenCipher;
import org.sarika.platform.slack.install.Workspaces;
import org.sarika.render.Texts;
import org.sarika.storage.H2Database;

/** Our calls and the installation on a Slack that nobody here wrote. */
class SlackDoubleIT {
  private static final String TOKEN = "xoxb-double-all";
  private static final String TOKEN_WITH_FEW_SCOPES = "xoxb-double-few";
  private static final String SCOPES = "chat:write,commands,channels:history,channels:read";
  private static final Texts TEXTS = Texts.forSlack("/sarika");
  private static final ReplyLayout LAYOUT = new ReplyLayout(TEXTS);
  private static final SlackRenderer RENDERER = new SlackRenderer(LAYOUT, TEXTS, "");
  private static final Pattern INPUT =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

  @TempDir private Path folder;
  private final int port = freePort();
  private NodeDouble slack;
  private SlackApi api;

  @BeforeAll
  static void requireDouble() {
    NodeDouble.requireSlack();
  }

  @BeforeEach
  void start() throws IOException {
    slack = NodeDouble.startSlack("http://127.0.0.1:" + port + InstallSettings.REDIRECT_PATH);
    api = new SlackApi(slack.url() + "/api/");
  }

  @AfterEach
  void stop() {
    api.close();
    slack.close();
  }

  @Test
  void knowsItsWorkspace() {
    JsonObject test = done(call("auth.test", "{}"));

    assertThat(test.get("team").getAsString()).isEqualTo("Harbour Desk");
    assertThat(test.get("team_id").getAsString()).startsWith("T");
    assertThat(api.call("xoxb-nobodys", "auth.test", new JsonObject()).toString())
        .isEqualTo("Refused[invalid_auth]");
  }

  static Stream<String> replies() {
    return Replies.all().sequencedKeySet().stream();
  }

  @ParameterizedTest
  @MethodSource("replies")
  void showsInAThreadWhatWasRendered(String name) {
    String channel = channel();
    String thread = done(ask(channel)).get("ts").getAsString();
    List<SlackMessage> messages = RENDERER.render(Replies.of(name));

    for (int i = 0; i < messages.size(); i++) {
      SlackMessage message = messages.get(i);
      SlackCall call = call(channel, thread, message, name + "-" + i);
      Parcel parcel = new Parcel("T1/" + channel, call.encode(), "turn");

      Outcome outcome = carrier().carry(parcel);

      assertThat(outcome).isInstanceOf(Outcome.Arrived.class);
      JsonObject shown = replies(channel, thread).getLast();
      assertThat(shown.get("text").getAsString()).isEqualTo(message.text());
      assertThat(shown.get("blocks")).isEqualTo(message.blocks());
      assertThat(shown.get("metadata")).isEqualTo(call.params().get("metadata"));
      assertThat(outcome).isEqualTo(new Outcome.Arrived(shown.get("ts").getAsString()));
    }
    assertThat(replies(channel, thread)).hasSize(messages.size() + 1);
  }

  @Test
  void findsAMessageThatArrivedBeforeACrash() {
    String channel = channel();
    String thread = done(ask(channel)).get("ts").getAsString();
    SlackMessage message = RENDERER.render(Replies.of("answered")).getFirst();
    Parcel first =
        new Parcel("T1/" + channel, call(channel, thread, message, "r1").encode(), "turn");
    Parcel second =
        new Parcel("T1/" + channel, call(channel, thread, message, "r2").encode(), "turn");
    Outcome arrived = carrier().carry(first);

    Outcome again = carrier().carryAgain(first);
    Outcome other = carrier().carryAgain(second);

    assertThat(again).isEqualTo(arrived);
    assertThat(other).isInstanceOf(Outcome.Arrived.class).isNotEqualTo(arrived);
    assertThat(replies(channel, thread)).hasSize(3);
  }

  @Test
  void findsAMessageOutsideAThreadToo() {
    String channel = channel();
    SlackMessage message = RENDERER.render(Replies.of("answered")).getFirst();
    Parcel parcel = new Parcel("T1/" + channel, call(channel, "", message, "r1").encode(), "turn");

    Outcome arrived = carrier().carry(parcel);

    assertThat(carrier().carryAgain(parcel)).isEqualTo(arrived);
  }

  @Test
  void opensAViewWithATriggerAndChangesIt() {
    SlackModals modals = new SlackModals(LAYOUT, TEXTS, "");
    String trigger = done(call("views.generateTriggerId", "{}")).get("trigger_id").getAsString();
    JsonObject open = new JsonObject();
    open.addProperty("trigger_id", trigger);
    open.add("view", modals.loading());

    JsonObject opened = done(api.call(TOKEN, "views.open", open)).getAsJsonObject("view");
    JsonObject update = new JsonObject();
    update.addProperty("view_id", opened.get("id").getAsString());
    JsonObject answer = modals.of(Replies.of("answered"));
    update.add("view", answer);
    JsonObject updated = done(api.call(TOKEN, "views.update", update)).getAsJsonObject("view");

    assertThat(opened.get("blocks")).isEqualTo(modals.loading().get("blocks"));
    assertThat(updated.get("blocks")).isEqualTo(answer.get("blocks"));
    assertThat(updated.get("id")).isEqualTo(opened.get("id"));
    // A trigger is good once.
    assertThat(api.call(TOKEN, "views.open", open)).isInstanceOf(ApiAnswer.Refused.class);
  }

  @Test
  void publishesAHomePage() {
    JsonObject view = JsonParser.parseString("{\"type\":\"home\"}").getAsJsonObject();
    view.add("blocks", RENDERER.render(Replies.of("welcome")).getFirst().blocks());
    JsonObject publish = new JsonObject();
    publish.addProperty("user_id", done(call("auth.test", "{}")).get("user_id").getAsString());
    publish.add("view", view);

    JsonObject published = done(api.call(TOKEN, "views.publish", publish)).getAsJsonObject("view");

    assertThat(published.get("blocks")).isEqualTo(view.get("blocks"));
  }

  @Test
  void saysWhichScopeIsMissing() {
    SlackCarrier few = new SlackCarrier(api, team -> Optional.of(TOKEN_WITH_FEW_SCOPES));
    SlackCall call = call(channel(), "", new SlackMessage("t", new JsonArray()), "r");

    ApiAnswer answer = api.call(TOKEN_WITH_FEW_SCOPES, call.method(), call.params());

    assertThat(answer)
        .isInstanceOfSatisfying(
            ApiAnswer.Refused.class,
            refused -> {
              assertThat(refused.error()).isEqualTo("missing_scope");
              assertThat(refused.body().get("needed").getAsString()).isEqualTo("chat:write");
            });
    assertThat(few.carry(new Parcel("T1/C1", call.encode(), "")))
        .isEqualTo(new Outcome.Refused("missing_scope"));
  }

  @Test
  void installsAWorkspaceFromThePageToAMessage() throws Exception {
    TokenCipher cipher = new TokenCipher("a key of at least thirty-two letters");
    String team;
    try (H2Database database = H2Database.open(folder)) {
      Installations installations = database.installations("slack");
      Workspaces workspaces = new Workspaces(installations, cipher);
      try (InstallSite site = InstallSite.start(port, settings(), api, workspaces, installations)) {
        HttpResponse<String> begun = site.get(InstallSettings.INSTALL_PATH, "");
        String callback = consent(InstallSite.link(begun));
        assertThat(callback).startsWith(site.url() + InstallSettings.REDIRECT_PATH + "?code=");
        String path = callback.substring(site.url().length());

        HttpResponse<String> page = site.get(path, InstallSite.cookie(begun));
        HttpResponse<String> again = site.get(path, InstallSite.cookie(begun));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(again.statusCode()).isEqualTo(400);
      }
      team = workspaces.teams().getFirst();
    }

    try (H2Database reopened = H2Database.open(folder)) {
      Workspaces workspaces = new Workspaces(reopened.installations("slack"), cipher);
      String channel = channel();
      done(
          api.call(
              workspaces.of(team).orElseThrow(),
              "conversations.join",
              json("{\"channel\":\"" + channel + "\"}")));
      SlackMessage message = RENDERER.render(Replies.of("welcome")).getFirst();
      Parcel parcel = new Parcel(team + "/" + channel, call(channel, "", message, "r").encode(), "");

      assertThat(new SlackCarrier(api, workspaces).carry(parcel))
          .isInstanceOf(Outcome.Arrived.class);
      assertThat(workspaces.erase(team)).isTrue();
      assertThat(new SlackCarrier(api, workspaces).carry(parcel))
          .isInstanceOf(Outcome.Refused.class);
    }
  }

  private InstallSettings settings() {
    return new InstallSettings(
        "11.22",
        "the-secret-of-the-double",
        SCOPES,
        "http://127.0.0.1:" + port,
        slack.url() + "/api/");
  }

  /** What somebody does who agrees; returns where the browser is sent. */
  private static String consent(String authorizeUrl) throws IOException, InterruptedException {
    try (HttpClient browser = HttpClient.newHttpClient()) {
      String page =
          browser
              .send(
                  HttpRequest.newBuilder(URI.create(authorizeUrl)).build(),
                  HttpResponse.BodyHandlers.ofString())
              .body();
      StringBuilder form = new StringBuilder();
      Matcher input = INPUT.matcher(page.substring(page.indexOf("<form"), page.indexOf("</form")));
      while (input.find()) {
        String value = input.group(2).replace("&amp;", "&");
        form.append(form.isEmpty() ? "" : "&")
            .append(input.group(1))
            .append('=')
            .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
      }
      HttpRequest agree =
          HttpRequest.newBuilder(
                  URI.create(authorizeUrl).resolve("/oauth/v2/authorize/callback"))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
              .build();
      return browser
          .send(agree, HttpResponse.BodyHandlers.discarding())
          .headers()
          .firstValue("Location")
          .orElseThrow();
    }
  }

  private SlackCarrier carrier() {
    return new SlackCarrier(api, team -> Optional.of(TOKEN));
  }

  private static SlackCall call(String channel, String thread, SlackMessage message, String id) {
    JsonObject params = new JsonObject();
    params.addProperty("channel", channel);
    if (!thread.isEmpty()) {
      params.addProperty("thread_ts", thread);
    }
    params.addProperty("text", message.text());
    params.add("blocks", message.blocks());
    params.add(
        "metadata",
        json("{\"event_type\":\"sarika_reply\",\"event_payload\":{\"id\":\"" + id + "\"}}"));
    return SlackCall.of(SlackCall.POST_MESSAGE, params);
  }

  private ApiAnswer ask(String channel) {
    return call(SlackCall.POST_MESSAGE, "{\"text\":\"who?\",\"channel\":\"" + channel + "\"}");
  }

  private List<JsonObject> replies(String channel, String thread) {
    JsonObject where = json("{\"channel\":\"%s\",\"ts\":\"%s\"}".formatted(channel, thread));
    where.addProperty("include_all_metadata", true);
    return done(api.call(TOKEN, "conversations.replies", where))
        .getAsJsonArray("messages")
        .asList()
        .stream()
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  /** The channel in which everybody is. */
  private String channel() {
    for (JsonElement channel : done(call("conversations.list", "{}")).getAsJsonArray("channels")) {
      if (channel.getAsJsonObject().get("name").getAsString().equals("newsroom")) {
        return channel.getAsJsonObject().get("id").getAsString();
      }
    }
    throw new AssertionError("the double has no newsroom");
  }

  private ApiAnswer call(String method, String params) {
    return api.call(TOKEN, method, json(params));
  }

  private static JsonObject done(ApiAnswer answer) {
    if (answer instanceof ApiAnswer.Done done) {
      return done.body();
    }
    throw new AssertionError("not done but " + answer);
  }

  private static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }

  private static int freePort() {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
