package org.sarika.platform.slack.api;

import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/** The library's HTTP client with our limits. */
final class Connections {
  private static final int UNAVAILABLE = 503;

  private Connections() {}

  /**
   * A client.
   *
   * @param connect how long a connection may take to come about
   * @param read how long the server may say nothing
   */
  static SlackHttpClient open(SlackConfig config, Duration connect, Duration read) {
    // Virtual threads are daemons: OkHttp's own keep the process alive after close.
    Dispatcher dispatcher =
        new Dispatcher(
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("slack-", 0).factory()));
    OkHttpClient client =
        SlackHttpClient.buildOkHttpClient(config)
            .newBuilder()
            .dispatcher(dispatcher)
            .connectTimeout(connect)
            .readTimeout(read)
            .writeTimeout(read)
            // A server that dribbles would otherwise hold a call for ever.
            .callTimeout(connect.plus(read).plus(read))
            // OkHttp would send a message again on a connection that broke after it had been sent.
            .retryOnConnectionFailure(false)
            .addNetworkInterceptor(Connections::marked)
            .build();
    return new SlackHttpClient(client);
  }

  /** Runs once a connection is there, and not before. */
  private static Response marked(Interceptor.Chain chain) throws IOException {
    try {
      Response response = chain.proceed(chain.request());
      // With "Retry-After: 0" OkHttp would call again by itself, and we would not know.
      return response.code() == UNAVAILABLE
          ? response.newBuilder().removeHeader("Retry-After").build()
          : response;
    } catch (IOException e) {
      throw new Reasons.AfterConnecting(e);
    }
  }
}
