package org.sarika.platform.slack.install;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.sarika.delivery.Installations;
import org.sarika.platform.slack.api.SlackApi;

/** The two pages on a server of the test's own, and a browser. */
public final class InstallSite implements AutoCloseable {
  private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

  private final Javalin server;
  private final HttpClient client = HttpClient.newHttpClient();

  private InstallSite(Javalin server) {
    this.server = server;
  }

  /**
   * Starts.
   *
   * @param port of this machine; 0 for any
   */
  public static InstallSite start(
      int port,
      InstallSettings settings,
      SlackApi api,
      Workspaces workspaces,
      Installations installations) {
    ServletHolder holder =
        new ServletHolder(new InstallServlet(settings, api, workspaces, installations));
    return new InstallSite(
        Javalin.create(
                config -> {
                  config.jetty.host = "127.0.0.1";
                  config.jetty.port = port;
                  config.startup.showJavalinBanner = false;
                  config.jetty.modifyServletContextHandler(handler -> {
                    handler.addServlet(holder, InstallSettings.INSTALL_PATH);
                    handler.addServlet(holder, InstallSettings.REDIRECT_PATH);
                  });
                })
            .start());
  }

  public String url() {
    return "http://127.0.0.1:" + server.port();
  }

  /** A page of ours. */
  public HttpResponse<String> get(String path, String cookie)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url() + path));
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** The cookie that a page has set, as a browser sends it back. */
  public static String cookie(HttpResponse<String> page) {
    return page.headers().firstValue("Set-Cookie").orElse("").split(";", 2)[0];
  }

  /** Where the link of a page leads. */
  public static String link(HttpResponse<String> page) {
    Matcher link = LINK.matcher(page.body());
    if (!link.find()) {
      throw new AssertionError("no link in " + page.body());
    }
    return link.group(1).replace("&amp;", "&");
  }

  /** One parameter of an address. */
  public static String parameter(String address, String name) {
    for (String pair : address.substring(address.indexOf('?') + 1).split("&", -1)) {
      if (pair.startsWith(name + "=")) {
        return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
      }
    }
    return "";
  }

  @Override
  public void close() {
    client.shutdownNow();
    server.stop();
  }
}
