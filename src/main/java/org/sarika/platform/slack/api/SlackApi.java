package org.sarika.platform.slack.api;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.sarika.lifecycle.Component;

/**
 * Calls to Slack's Web API and to response_urls through the library's client. Blocks, by many
 * threads at a time; a call takes half a minute at most. No call throws for what a network or Slack
 * can do.
 */
public final class SlackApi implements Component, AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration DOWNLOAD = Duration.ofSeconds(60);
  private static final int OK = 200;
  private static final Duration READ = Duration.ofSeconds(10);

  private final HttpUrl base;
  private final SlackHttpClient http;
  private final OkHttpClient files;
  private final Slack slack;

  /**
   * A client.
   *
   * @param apiUrl such as {@code https://slack.com/api/}
   * @throws IllegalArgumentException if it is no address
   */
  public SlackApi(String apiUrl) {
    this(apiUrl, CONNECT, READ);
  }

  SlackApi(String apiUrl, Duration connect, Duration read) {
    @Nullable HttpUrl url = HttpUrl.parse(apiUrl.endsWith("/") ? apiUrl : apiUrl + "/");
    if (url == null) {
      throw new IllegalArgumentException(
          "SLACK_API_URL is no http address: set it to https://slack.com/api/");
    }
    base = url;
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(base.toString());
    // With statistics every token's first call makes another one that nobody asked for.
    config.setStatsEnabled(false);
    // The library would take it from the environment, even for addresses of this machine.
    config.setProxyUrl(null);
    // They would write bodies to the log.
    config.getHttpClientResponseHandlers().clear();
    http = Connections.open(config, connect, read);
    files =
        http.getOkHttpClient()
            .newBuilder()
            .followRedirects(false)
            .followSslRedirects(false)
            .callTimeout(DOWNLOAD)
            .build();
    slack = Slack.getInstance(config, http);
  }

  /**
   * The library's own object on the same connections, for Bolt. What it throws is the caller's to
   * catch.
   */
  public Slack slack() {
    return slack;
  }

  /** Calls a method and waits for the answer. */
  public ApiAnswer call(String token, String method, JsonObject params) {
    String url = base.newBuilder().addPathSegment(method).build().toString();
    try (Response response = http.postFormWithBearerHeader(url, token, form(params))) {
      return Answers.ofMethod(response);
    } catch (IOException e) {
      return Reasons.answer(e);
    } catch (IllegalArgumentException e) {
      // It does not even fit into a header.
      return new ApiAnswer.Refused("invalid_auth", new JsonObject());
    }
  }

  /** Posts to a response_url, if it is one of this Slack. */
  public ApiAnswer respond(String responseUrl, JsonObject payload) {
    @Nullable HttpUrl url = HttpUrl.parse(responseUrl);
    if (url == null || !isOurs(url)) {
      return new ApiAnswer.Refused("foreign_response_url", new JsonObject());
    }
    try (Response response = http.postJsonBody(url.toString(), payload.toString())) {
      return Answers.ofResponseUrl(response);
    } catch (IOException e) {
      return Reasons.answer(e);
    }
  }

  /**
   * A file's bytes; empty if it is not at this Slack's, cannot be had, or is larger. Slack sends
   * whoever may not have it to a page for signing in, which is not followed.
   *
   * @param most bytes
   */
  public Optional<byte[]> download(String token, String url, int most) {
    @Nullable HttpUrl file = HttpUrl.parse(url);
    if (file == null || !isOurs(file)) {
      return Optional.empty();
    }
    try (Response response = files.newCall(request(token, file)).execute();
        ResponseBody body = response.body()) {
      if (response.code() != OK || body == null) {
        return Optional.empty();
      }
      byte[] bytes = body.byteStream().readNBytes(most + 1);
      return bytes.length > most ? Optional.empty() : Optional.of(bytes);
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Request request(String token, HttpUrl url) {
    return new Request.Builder().url(url).header("Authorization", "Bearer " + token).build();
  }

  /** Slack hands the address out, so a forged event must not make us post to anybody else. */
  private boolean isOurs(HttpUrl url) {
    boolean sameHost = url.host().equals(base.host()) || url.host().endsWith("." + base.host());
    return sameHost && url.scheme().equals(base.scheme());
  }

  private static FormBody form(JsonObject params) {
    FormBody.Builder form = new FormBody.Builder();
    for (Map.Entry<String, JsonElement> param : params.entrySet()) {
      JsonElement value = param.getValue();
      if (value.isJsonPrimitive()) {
        form.add(param.getKey(), value.getAsString());
      } else if (!value.isJsonNull()) {
        form.add(param.getKey(), value.toString());
      }
    }
    return form.build();
  }

  /** Ends calls that are under way. */
  @Override
  public void close() {
    http.getOkHttpClient().dispatcher().cancelAll();
    try {
      slack.close();
    } catch (Exception e) {
      throw new IllegalStateException("the library's client did not close", e);
    }
  }
}
