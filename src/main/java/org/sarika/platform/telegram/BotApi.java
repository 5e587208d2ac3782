package org.sarika.platform.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
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
  private static final int MOST_CALLS = 64;
  private static final long LONGEST_REFUSAL_BYTES = 64 * 1024;

  private final ObjectMapper json = new ObjectMapper();
  private final ExecutorService threads;
  private final OkHttpClient http;
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
            .addInterceptor(chain -> onlyJson(chain, address))
            .build();
    this.client = new OkHttpTelegramClient(json, http, token, address.url());
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
    } catch (TelegramApiException e) {
      return new ApiAnswer.Silence(Reasons.of(e));
    } catch (RuntimeException e) {
      // The library lets some mistakes of OkHttp pass, such as a queue that is closed.
      return new ApiAnswer.Silence(Reasons.of(e));
    }
    return read(text);
  }

  private ApiAnswer read(String text) {
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

  /** The library cannot tell a proxy's page from an answer. */
  private Response onlyJson(Interceptor.Chain chain, BotAddress address) throws IOException {
    Response response =
        chain.proceed(
            chain.request().newBuilder().url(address.place(chain.request().url())).build());
    if (!isTelegrams(response)) {
      response.close();
      throw new Reasons.NotTelegram(response.code());
    }
    return response;
  }

  /** What succeeded and breaks off in the middle still succeeded; a refusal has to be whole. */
  private boolean isTelegrams(Response response) throws IOException {
    if (response.isSuccessful()) {
      return response.peekBody(1).string().equals("{");
    }
    try {
      return json.readTree(response.peekBody(LONGEST_REFUSAL_BYTES).bytes()).has("ok");
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
