package org.sarika.platform.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.sarika.lifecycle.Component;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * Calls to the Bot API through the library's client, with connections and threads of its own. No
 * call throws for what a network or Telegram can do, and nothing that it returns holds the token.
 */
final class BotApi implements Component {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration DOWNLOAD = Duration.ofSeconds(60);
  private static final int MOST_CALLS = 64;
  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

  private final ObjectMapper json = new ObjectMapper();
  private final ExecutorService threads;
  private final OkHttpClient http;
  private final OkHttpClient files;
  private final HttpUrl fileBase;
  private final TelegramClient client;

  /**
   * A client.
   *
   * @param read how long an answer may take to begin; a poll needs more than a message
   */
  BotApi(BotAddress address, String token, Duration read) {
    // Virtual threads are daemons: the library's own keep the process alive after close.
    this.threads =
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("telegram-", 0).factory());
    Dispatcher dispatcher = new Dispatcher(threads);
    dispatcher.setMaxRequests(MOST_CALLS);
    dispatcher.setMaxRequestsPerHost(MOST_CALLS);
    this.http =
        new OkHttpClient.Builder()
            .dispatcher(dispatcher)
            .connectTimeout(CONNECT)
            .readTimeout(read)
            .writeTimeout(read)
            // OkHttp would send a message again on a connection that broke after it had been sent.
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .addInterceptor(chain -> wholeJson(chain, address))
            .build();
    this.files = forFiles(http);
    this.fileBase = fileBase(address, token);
    this.client = new OkHttpTelegramClient(json, http, token, address.url());
  }

  /** Downloads answer with no JSON. */
  private static OkHttpClient forFiles(OkHttpClient http) {
    OkHttpClient.Builder builder = http.newBuilder().callTimeout(DOWNLOAD);
    builder.interceptors().clear();
    return builder.build();
  }

  /** Where files are; it holds the token. */
  private static HttpUrl fileBase(BotAddress address, String token) {
    return address.place(
        new HttpUrl.Builder()
            .scheme(address.url().getSchema())
            .host(address.url().getHost())
            .port(address.url().getPort())
            .addPathSegment("file")
            .addPathSegment("bot" + token)
            .build());
  }

  /**
   * A file's bytes; empty if they cannot be had, or are too many.
   *
   * @param path as {@code getFile} says
   * @param most bytes
   */
  Optional<byte[]> download(String path, int most) {
    HttpUrl url = fileBase.newBuilder().addPathSegments(path).build();
    try (Response response = files.newCall(new Request.Builder().url(url).build()).execute();
        ResponseBody body = response.body()) {
      if (!response.isSuccessful() || body == null) {
        return Optional.empty();
      }
      byte[] bytes = body.byteStream().readNBytes(most + 1);
      return bytes.length > most ? Optional.empty() : Optional.of(bytes);
    } catch (IOException | RuntimeException e) {
      // Its message may hold the address, and that the token.
      return Optional.empty();
    }
  }

  /** Parameters to fill. */
  ObjectNode parameters() {
    return json.createObjectNode();
  }

  /** Calls a method and waits for the answer. */
  ApiAnswer call(String method, JsonNode parameters) {
    String text;
    try {
      text = client.execute(new RawMethod(method, parameters));
    } catch (TelegramApiException | RuntimeException e) {
      // The library lets some of OkHttp's exceptions pass, such as that a queue is closed.
      return Reasons.isBrokenOff(e)
          ? new ApiAnswer.BrokenOff()
          : new ApiAnswer.Silence(Reasons.of(e));
    }
    return parsed(text);
  }

  private ApiAnswer parsed(String text) {
    JsonNode answer;
    try {
      answer = json.readTree(text);
    } catch (JsonProcessingException e) {
      return new ApiAnswer.Garbled(text);
    }
    if (answer.path("ok").asBoolean()) {
      return new ApiAnswer.Done(answer.path("result"));
    }
    JsonNode more = answer.path("parameters");
    return new ApiAnswer.Refused(
        answer.path("error_code").asInt(),
        answer.path("description").asText(),
        Duration.ofSeconds(Math.clamp(more.path("retry_after").asLong(), 0, 86_400)),
        more.path("migrate_to_chat_id").asText());
  }

  /**
   * The library can tell neither a proxy's page from an answer, nor a call without an answer from
   * one whose answer broke off after Telegram had said that it was done.
   */
  private Response wholeJson(Interceptor.Chain chain, BotAddress address) throws IOException {
    Response response =
        chain.proceed(
            chain.request().newBuilder().url(address.place(chain.request().url())).build());
    try (ResponseBody body = response.body()) {
      String text = body == null ? "" : read(body, response.isSuccessful());
      if (!isTelegrams(text, response.isSuccessful())) {
        throw new Reasons.NotTelegram(response.code());
      }
      return response.newBuilder().body(ResponseBody.create(text, JSON)).build();
    }
  }

  private static String read(ResponseBody body, boolean done) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      body.byteStream().transferTo(bytes);
    } catch (IOException e) {
      if (done && bytes.toString(StandardCharsets.UTF_8).startsWith("{")) {
        throw new Reasons.BrokenOff(e);
      }
      throw e;
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private boolean isTelegrams(String text, boolean done) {
    try {
      return done ? text.startsWith("{") : json.readTree(text).has("ok");
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  /** Ends calls that are under way. */
  @Override
  public void close() {
    http.dispatcher().cancelAll();
    threads.shutdownNow();
    http.connectionPool().evictAll();
  }
}
