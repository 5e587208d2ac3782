package org.sarika.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import java.time.Clock;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.sarika.answer.AnswerService;
import org.sarika.knowledge.ArticleStore;
import org.sarika.lifecycle.Component;
import org.sarika.lifecycle.Health;

/** The web pages, open from {@link #start} until {@link #close}. */
public final class ReadingRoom implements Component {
  /** Room for the form's longest question in Khmer, nine bytes a character in an address. */
  private static final int LONGEST_HEAD_BYTES = 64 * 1024;

  private static final long LONGEST_BODY_BYTES = 16 * 1024;
  private static final long STOP_MILLIS = 10_000;

  private final Javalin server;
  private final WebSettings settings;

  private ReadingRoom(Javalin server, WebSettings settings) {
    this.server = server;
    this.settings = settings;
  }

  /**
   * Opens the reading room; returns when it takes requests.
   *
   * @throws WebException if it cannot listen where the settings say
   */
  public static ReadingRoom start(
      WebSettings settings,
      AnswerService answers,
      ArticleStore articles,
      Probes probes,
      Clock clock) {
    return start(
        settings, answers, articles, probes, clock, Retractions.NONE, List.of(), List.of());
  }

  /**
   * The same, with what other parts serve.
   *
   * @param retractions what was taken back
   * @param posts addresses that programs post to
   * @param mounted their servlets
   * @throws WebException if it cannot listen where the settings say
   */
  public static ReadingRoom start(
      WebSettings settings,
      AnswerService answers,
      ArticleStore articles,
      Probes probes,
      Clock clock,
      Retractions retractions,
      List<PostRoute> posts,
      List<Mounted> mounted) {
    return start(
        settings, answers, articles, probes, clock, retractions, posts, mounted, GapsBoard.NONE);
  }

  /**
   * The same, with questions without an answer.
   *
   * @param gaps what is shown of them, and to whom
   * @throws WebException if it cannot listen where the settings say
   */
  public static ReadingRoom start(
      WebSettings settings,
      AnswerService answers,
      ArticleStore articles,
      Probes probes,
      Clock clock,
      Retractions retractions,
      List<PostRoute> posts,
      List<Mounted> mounted,
      GapsBoard gaps) {
    Routes routes =
        new Routes(settings, answers, articles, probes, clock, retractions, gaps, posts);
    Javalin server = Javalin.create(config -> configure(config, settings, routes, mounted));
    try {
      return new ReadingRoom(server.start(), settings);
    } catch (JavalinBindException e) {
      throw new WebException(
          "port %d on %s is taken: stop the other program or set SARIKA_HTTP_PORT"
              .formatted(settings.port(), settings.host()),
          e);
    } catch (JavalinException e) {
      throw new WebException(
          "the reading room cannot listen on '%s', port %d: check SARIKA_HTTP_HOST"
              .formatted(settings.host(), settings.port()),
          e);
    }
  }

  /** The port it listens on. */
  public int port() {
    return server.port();
  }

  /** The address that readers open, without a slash at the end. */
  public String url() {
    return settings.publicUrl().isEmpty()
        ? "http://%s:%d".formatted(settings.host(), port())
        : settings.publicUrl();
  }

  @Override
  public Health check() {
    return server.jettyServer().server().isRunning()
        ? Health.up(url())
        : Health.down("the reading room is closed");
  }

  /** Lets requests that are under way end, for ten seconds at most. */
  @Override
  public void close() {
    server.stop();
  }

  private static void configure(
      JavalinConfig config, WebSettings settings, Routes routes, List<Mounted> mounted) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = LONGEST_BODY_BYTES;
    config.router.ignoreTrailingSlashes = true;
    config.jetty.host = settings.host();
    config.jetty.port = settings.port();
    config.jetty.modifyHttpConfiguration(ReadingRoom::limit);
    config.jetty.modifyServer(server -> prepare(server, routes));
    config.jetty.modifyServletContextHandler(context ->
        mounted.forEach(one -> context.addServlet(new ServletHolder(one.servlet()), one.path())));
    routes.register(config.routes);
  }

  private static void limit(HttpConfiguration http) {
    http.setRequestHeaderSize(LONGEST_HEAD_BYTES);
    http.setSendServerVersion(false);
  }

  private static void prepare(Server server, Routes routes) {
    server.setStopTimeout(STOP_MILLIS);
    server.setHandler(new GracefulHandler());
    server.setErrorHandler(new JettyErrors(routes.errors()));
  }
}
